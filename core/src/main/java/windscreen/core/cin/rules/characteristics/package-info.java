/// What the child is like: ethnicity and disability.
@NullMarked
package windscreen.core.cin.rules.characteristics;

import org.jspecify.annotations.NullMarked;
