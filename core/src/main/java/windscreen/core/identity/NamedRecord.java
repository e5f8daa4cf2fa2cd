package windscreen.core.identity;

import windscreen.core.table.Row;

/// A record and the name it is known by from one upload to the next.
///
/// @param table  the table's name in findings, `..._last` for last year's
/// @param parent the key of the record it stands in, empty when it stands in none
/// @param key    its key among the child's records of the table: the parent's, then its own key columns, parted by `/`;
///               the second with the same values ends in `#2`. Empty when a child has one such record at most
/// @param row    the record itself
public record NamedRecord(String table, String parent, String key, Row row) {}
