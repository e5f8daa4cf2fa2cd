/// Episodes, their order and their ends.
@NullMarked
package windscreen.core.ssda903.rules.episodes;

import org.jspecify.annotations.NullMarked;
