/// Deprivation of liberty.
@NullMarked
package windscreen.core.ssda903.rules.liberty;

import org.jspecify.annotations.NullMarked;
