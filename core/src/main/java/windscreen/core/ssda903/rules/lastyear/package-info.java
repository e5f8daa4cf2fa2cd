/// Agreement with last year.
@NullMarked
package windscreen.core.ssda903.rules.lastyear;

import org.jspecify.annotations.NullMarked;
