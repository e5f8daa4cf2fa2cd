/// Children looked after: periods, episodes, placements, legal status, reviews and visits.
@NullMarked
package windscreen.core.pathway.care;

import org.jspecify.annotations.NullMarked;
