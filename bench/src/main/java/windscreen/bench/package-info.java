/// Measurements of speed and memory, run on demand with `./dev bench`; their figures are written down,
/// never asserted.
@NullMarked
package windscreen.bench;

import org.jspecify.annotations.NullMarked;
