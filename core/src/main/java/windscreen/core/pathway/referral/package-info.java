/// Episodes of need: referral, assessment, plans and visits for children in need.
@NullMarked
package windscreen.core.pathway.referral;

import org.jspecify.annotations.NullMarked;
