/// Protection plans.
@NullMarked
package windscreen.core.cin.rules.protectionplan;

import org.jspecify.annotations.NullMarked;
