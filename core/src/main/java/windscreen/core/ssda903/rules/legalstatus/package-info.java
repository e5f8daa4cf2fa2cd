/// Legal status and short breaks.
@NullMarked
package windscreen.core.ssda903.rules.legalstatus;

import org.jspecify.annotations.NullMarked;
