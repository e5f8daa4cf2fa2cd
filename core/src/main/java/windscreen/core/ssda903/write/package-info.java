/// Writes SSDA903 files as the return wants them: the CSV set, and the XML layout.
@NullMarked
package windscreen.core.ssda903.write;

import org.jspecify.annotations.NullMarked;
