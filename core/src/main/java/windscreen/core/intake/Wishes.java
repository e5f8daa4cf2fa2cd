package windscreen.core.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import windscreen.core.files.Limits;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.ReturnKind;

/// What a person said beside giving files; all of it optional.
///
/// @param kind      the return
/// @param year      the collection year, by its end
/// @param authority the own authority's nine-character code
/// @param previous  files of last year's return
/// @param references provider lists, postcode directory, look-ups given by name
/// @param rules     codes to run, all when empty
/// @param limits    how much to take
public record Wishes(
        Optional<ReturnKind> kind,
        Optional<Integer> year,
        Optional<String> authority,
        List<SourceFile> previous,
        List<SourceFile> references,
        Set<String> rules,
        Limits limits) {

    public static final Wishes NONE = new Wishes(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Set.of(), Limits.ORDINARY);

    public Wishes withYear(int chosen) {
        return new Wishes(kind, Optional.of(chosen), authority, previous, references, rules, limits);
    }
}
