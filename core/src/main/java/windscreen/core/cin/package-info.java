/// The CIN Census: its message as records, its child, its years. Reader, writer and rules stand below.
@NullMarked
package windscreen.core.cin;

import org.jspecify.annotations.NullMarked;
