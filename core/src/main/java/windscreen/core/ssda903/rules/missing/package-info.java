/// Missing from placement.
@NullMarked
package windscreen.core.ssda903.rules.missing;

import org.jspecify.annotations.NullMarked;
