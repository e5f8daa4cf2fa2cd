/// Agreement between tables.
@NullMarked
package windscreen.core.ssda903.rules.integrity;

import org.jspecify.annotations.NullMarked;
