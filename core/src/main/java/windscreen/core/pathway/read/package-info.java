/// Reads the pathway record from tables as they come: fillers, old names and local spellings are understood, and what
/// was found is reported with counts.
@NullMarked
package windscreen.core.pathway.read;

import org.jspecify.annotations.NullMarked;
