/// Findings on paper: JSON lines, CSV, Excel, text.
@NullMarked
package windscreen.core.export;

import org.jspecify.annotations.NullMarked;
