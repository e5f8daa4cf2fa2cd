/// The CIN Census as a folder of CSV tables, one file a table, and back: for people who look at the message in a
/// spreadsheet or make it with a query.
@NullMarked
package windscreen.core.cin.csv;

import org.jspecify.annotations.NullMarked;
