/// Workers, teams, and who worked with whom.
@NullMarked
package windscreen.core.pathway.workforce;

import org.jspecify.annotations.NullMarked;
