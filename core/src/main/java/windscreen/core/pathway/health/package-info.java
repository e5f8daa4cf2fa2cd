/// Health and behaviour of looked-after children.
@NullMarked
package windscreen.core.pathway.health;

import org.jspecify.annotations.NullMarked;
