package windscreen.core.ssda903.read;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.findings.Loaded;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.ReturnYear;
import windscreen.core.findings.Submission;
import windscreen.core.references.Postcode;
import windscreen.core.references.References;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.table.Table;
import windscreen.core.table.Text;

/// The tables of a return, put together.
public final class LookedAfterReturn {

    private LookedAfterReturn() {}

    /// The return as the rules take it.
    ///
    /// @param year the year it is of. A year without rules is judged by the nearest rules that there are, over its
    ///             own twelve months
    public static Submission<LookedAfterChild> submission(YearsTold told, int year, References references) {
        CollectionYear own = new CollectionYear(year);
        CollectionYear rules = new CollectionYear(ReturnKind.SSDA903.nearest(year));
        LocalDate start = own.firstDay();
        List<LookedAfterChild> children = new Gathering(references).children(told.thisYear(), told.lastYear());
        return new Submission<>(
                new ReturnYear(rules, start, own.lastDay(), references, null),
                new Loaded(told.thisYear().keySet(), told.lastYear().keySet()),
                children,
                children.size());
    }

    /// Every postcode the return's episodes give, as keys.
    public static Set<String> postcodes(YearsTold told) {
        Set<String> written = new HashSet<>();
        for (Map<Table<?>, TableFile> tables : List.of(told.thisYear(), told.lastYear())) {
            TableFile episodes = tables.get(Ssda903.EPISODES);
            if (episodes != null) {
                Table<Episode> table = Ssda903.EPISODES;
                int home = table.column("HOME_POST").orElseThrow().position();
                int placed = table.column("PL_POST").orElseThrow().position();
                for (Object[] row : episodes.parts()) {
                    written.add(((Text) row[home]).value());
                    written.add(((Text) row[placed]).value());
                }
            }
        }
        return written.stream().map(Postcode::key).collect(Collectors.toSet());
    }
}
