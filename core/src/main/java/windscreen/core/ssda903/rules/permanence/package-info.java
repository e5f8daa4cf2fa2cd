/// Permanence before care.
@NullMarked
package windscreen.core.ssda903.rules.permanence;

import org.jspecify.annotations.NullMarked;
