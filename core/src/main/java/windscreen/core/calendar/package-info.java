/// Time as the returns count it: collection years, ages and working days.
///
/// Nothing here reads a clock: "today" is always given by the caller.
@NullMarked
package windscreen.core.calendar;

import org.jspecify.annotations.NullMarked;
