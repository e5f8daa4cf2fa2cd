/// Adoption.
@NullMarked
package windscreen.core.ssda903.rules.adoption;

import org.jspecify.annotations.NullMarked;
