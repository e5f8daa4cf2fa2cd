/// The header.
@NullMarked
package windscreen.core.cin.rules.header;

import org.jspecify.annotations.NullMarked;
