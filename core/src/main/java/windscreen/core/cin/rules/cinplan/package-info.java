/// CIN plans.
@NullMarked
package windscreen.core.cin.rules.cinplan;

import org.jspecify.annotations.NullMarked;
