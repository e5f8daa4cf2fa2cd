/// Reviews of protection plans.
@NullMarked
package windscreen.core.cin.rules.reviews;

import org.jspecify.annotations.NullMarked;
