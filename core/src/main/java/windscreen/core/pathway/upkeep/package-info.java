/// What the dataset keeps about itself.
@NullMarked
package windscreen.core.pathway.upkeep;

import org.jspecify.annotations.NullMarked;
