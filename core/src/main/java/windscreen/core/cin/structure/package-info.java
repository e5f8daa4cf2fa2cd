/// The structure of the census message, year by year: which element stands where, how often, and what it holds.
@NullMarked
package windscreen.core.cin.structure;

import org.jspecify.annotations.NullMarked;
