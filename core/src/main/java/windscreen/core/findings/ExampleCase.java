package windscreen.core.findings;

import java.util.Set;
import windscreen.core.table.Place;

/// An example made into records that can be judged.
///
/// @param submission  the records
/// @param marked      the places the rule must report, and no others
/// @param wholeReturn whether it must report the return as a whole
public record ExampleCase<C extends Child>(Submission<C> submission, Set<Place> marked, boolean wholeReturn) {}
