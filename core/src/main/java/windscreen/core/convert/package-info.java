/// A return in another format: its XML as CSV tables, its CSV tables as XML.
@NullMarked
package windscreen.core.convert;

import org.jspecify.annotations.NullMarked;
