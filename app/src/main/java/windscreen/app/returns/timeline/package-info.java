/// What happened to a child according to the file, drawn to scale: a lane for each kind of thing, the same lane always
/// in the same place, faults dropped on it as numbers.
@NullMarked
package windscreen.app.returns.timeline;

import org.jspecify.annotations.NullMarked;
