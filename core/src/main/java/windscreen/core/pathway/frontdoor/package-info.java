/// What reaches the authority first: contacts, and early help.
@NullMarked
package windscreen.core.pathway.frontdoor;

import org.jspecify.annotations.NullMarked;
