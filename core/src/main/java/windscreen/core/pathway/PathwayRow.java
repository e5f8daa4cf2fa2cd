package windscreen.core.pathway;

import windscreen.core.table.Row;

/// One row of a table of the pathway record.
public interface PathwayRow extends Row {}
