/// Care leavers (OC3).
@NullMarked
package windscreen.core.ssda903.rules.careleavers;

import org.jspecify.annotations.NullMarked;
