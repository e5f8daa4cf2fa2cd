/// Reviews of the care plan.
@NullMarked
package windscreen.core.ssda903.rules.reviews;

import org.jspecify.annotations.NullMarked;
