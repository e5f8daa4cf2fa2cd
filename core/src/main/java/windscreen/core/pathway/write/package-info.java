/// Writes the pathway record as a folder of tables.
@NullMarked
package windscreen.core.pathway.write;

import org.jspecify.annotations.NullMarked;
