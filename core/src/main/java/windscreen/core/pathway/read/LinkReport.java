package windscreen.core.pathway.read;

import java.util.List;
import windscreen.core.pathway.Link;

/// Where one link of the load leads.
///
/// @param link     the link
/// @param checked  whether the table it leads to was loaded; where not, nothing can be said of it
/// @param given    rows that name a key
/// @param orphans  of those, rows whose key stands in no row of the other table
/// @param older    of the orphans, rows that name another number of the same row: an older identifier, a staff number
/// @param examples some of the keys that lead nowhere
public record LinkReport(Link link, boolean checked, long given, long orphans, long older, List<String> examples) {}
