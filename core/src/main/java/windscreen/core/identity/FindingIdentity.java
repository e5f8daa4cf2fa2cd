package windscreen.core.identity;

/// What makes a finding the same in every upload of a return.
///
/// @param rule    the rule's code
/// @param child   the child's identifier, empty for the whole return and for records without one
/// @param table   the table's name in findings, empty for the whole return
/// @param key     the record's key, empty when a child has one such record at most
/// @param ordinal which finding of the rule on that record it is, from 0
public record FindingIdentity(String rule, String child, String table, String key, int ordinal) {}
