package windscreen.app.returns.timeline;

import java.time.LocalDate;

/// The time the law allows, from where its clock starts.
///
/// @param due the last day allowed
record Limit(String lane, LocalDate from, LocalDate due, String words) {}
