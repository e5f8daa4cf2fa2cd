/// Tells lives: one file for each part of the pathway.
@NullMarked
package windscreen.core.synthetic.story;

import org.jspecify.annotations.NullMarked;
