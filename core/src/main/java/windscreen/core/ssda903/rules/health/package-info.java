/// Health and outcomes (OC2).
@NullMarked
package windscreen.core.ssda903.rules.health;

import org.jspecify.annotations.NullMarked;
