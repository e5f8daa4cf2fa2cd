/// The people the authority knows, and what identifies and describes them.
@NullMarked
package windscreen.core.pathway.people;

import org.jspecify.annotations.NullMarked;
