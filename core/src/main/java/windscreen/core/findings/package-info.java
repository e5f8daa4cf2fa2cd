/// Rules, what they find, and the run that judges a return child by child.
@NullMarked
package windscreen.core.findings;

import org.jspecify.annotations.NullMarked;
