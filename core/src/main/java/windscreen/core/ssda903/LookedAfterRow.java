package windscreen.core.ssda903;

import windscreen.core.table.Row;
import windscreen.core.table.Text;

/// A record of any SSDA903 table: all carry the child's identifier.
public interface LookedAfterRow extends Row {

    Text child();
}
