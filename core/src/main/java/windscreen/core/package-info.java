/// The children's services data job as a library: model, code sets, calendars, readers, writers and
/// rules. Plain Java: no Spring, no database, no network, no clock, no settings files.
@NullMarked
package windscreen.core;

import org.jspecify.annotations.NullMarked;
