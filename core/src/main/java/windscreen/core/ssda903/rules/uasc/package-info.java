/// Unaccompanied asylum-seeking children.
@NullMarked
package windscreen.core.ssda903.rules.uasc;

import org.jspecify.annotations.NullMarked;
