/// Reads a CIN Census message child by child, driven by the records: their components are the elements, in order.
@NullMarked
package windscreen.core.cin.read;

import org.jspecify.annotations.NullMarked;
