package windscreen.app.returns;

/// One line of the findings by rule.
///
/// @param share findings as a share of the most any rule has, in percent: the length of the bar
record RuleLine(String code, String wrong, String severity, String tables, int findings, int children, int share) {}
