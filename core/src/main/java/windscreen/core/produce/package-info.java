/// Draws the returns from the pathway record: which children and events a year's return takes, and what stands in it.
@NullMarked
package windscreen.core.produce;

import org.jspecify.annotations.NullMarked;
