/// Tables of our own, for what the returns and inspections ask and the dataset does not hold.
@NullMarked
package windscreen.core.pathway.extensions;

import org.jspecify.annotations.NullMarked;
