/// The SSDA903 return: its tables, its child, its years. Readers, writers and rules stand below.
@NullMarked
package windscreen.core.ssda903;

import org.jspecify.annotations.NullMarked;
