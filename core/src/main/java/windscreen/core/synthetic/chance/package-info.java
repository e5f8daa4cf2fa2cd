/// Chance that comes out alike on every machine, and the odds it goes by.
@NullMarked
package windscreen.core.synthetic.chance;

import org.jspecify.annotations.NullMarked;
