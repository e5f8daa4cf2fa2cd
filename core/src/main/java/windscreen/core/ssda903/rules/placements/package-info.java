/// Placements and their providers.
@NullMarked
package windscreen.core.ssda903.rules.placements;

import org.jspecify.annotations.NullMarked;
