/// Young people who have left care.
@NullMarked
package windscreen.core.pathway.leavingcare;

import org.jspecify.annotations.NullMarked;
