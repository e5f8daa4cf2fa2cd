/// Social workers.
@NullMarked
package windscreen.core.ssda903.rules.socialworkers;

import org.jspecify.annotations.NullMarked;
