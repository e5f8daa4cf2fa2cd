/// Who the child is.
@NullMarked
package windscreen.core.ssda903.rules.identity;

import org.jspecify.annotations.NullMarked;
