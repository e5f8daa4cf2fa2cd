/// Enquiries, conferences, protection plans and the way to court.
@NullMarked
package windscreen.core.pathway.protection;

import org.jspecify.annotations.NullMarked;
