/// Who the child is.
@NullMarked
package windscreen.core.cin.rules.identity;

import org.jspecify.annotations.NullMarked;
