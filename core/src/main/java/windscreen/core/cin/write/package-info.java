/// Writes a CIN Census message in the order of its specification.
@NullMarked
package windscreen.core.cin.write;

import org.jspecify.annotations.NullMarked;
