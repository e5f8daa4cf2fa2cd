package windscreen.core.cin.structure;

import java.util.List;

/// Every check of the census message's structure.
public final class StructureChecks {

    public static final List<StructureCheck> ALL = List.of(
            BlockChecks.UNKNOWN_ELEMENT,
            BlockChecks.MISPLACED,
            BlockChecks.OTHER_YEAR,
            BlockChecks.ORDER,
            BlockChecks.REPEATED,
            BlockChecks.MISSING_BLOCK,
            ContentChecks.MISSING_ELEMENT,
            ContentChecks.NOT_A_DATE,
            ContentChecks.DATE_WITH_TIME,
            ContentChecks.NOT_A_NUMBER,
            ContentChecks.NOT_A_FLAG,
            ContentChecks.STRAY_TEXT,
            ContentChecks.ATTRIBUTE,
            ContentChecks.CELL_CUT,
            ContentChecks.NAMESPACE);

    private StructureChecks() {}
}
