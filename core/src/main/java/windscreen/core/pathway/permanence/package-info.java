/// Adoption and other lasting homes.
@NullMarked
package windscreen.core.pathway.permanence;

import org.jspecify.annotations.NullMarked;
