/// Referral and closure.
@NullMarked
package windscreen.core.cin.rules.referral;

import org.jspecify.annotations.NullMarked;
