/// Pre-proceedings.
@NullMarked
package windscreen.core.cin.rules.preproceedings;

import org.jspecify.annotations.NullMarked;
