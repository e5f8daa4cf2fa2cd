/// Section 47 and conference.
@NullMarked
package windscreen.core.cin.rules.section47;

import org.jspecify.annotations.NullMarked;
