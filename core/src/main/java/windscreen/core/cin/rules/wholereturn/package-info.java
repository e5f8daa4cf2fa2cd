/// The whole return.
@NullMarked
package windscreen.core.cin.rules.wholereturn;

import org.jspecify.annotations.NullMarked;
