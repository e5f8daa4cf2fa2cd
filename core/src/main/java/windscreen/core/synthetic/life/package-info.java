/// Children and what happens to them.
@NullMarked
package windscreen.core.synthetic.life;

import org.jspecify.annotations.NullMarked;
