package windscreen.core.findings;

import org.jspecify.annotations.Nullable;

/// A worked example of a rule: a few records, and which of them the rule must report.
///
/// The records are written a line each, `Table FIELD=value FIELD="value with spaces"`; a line that begins with `>`
/// is one the rule must report, and no other line may be. Examples are the rule's tests, part of its reference page
/// and of its help screen.
///
/// @param name    what the example shows
/// @param records the lines
/// @param year    the collection year to judge it in, by its end; null for the rule's latest
/// @param fails   whether the rule must find something
public record Example(String name, String records, @Nullable Integer year, boolean fails) {}
