package windscreen.core.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import windscreen.core.calendar.CollectionYear;

/// A named list of codes that a return accepts in a field, such as the legal statuses of SSDA903.
///
/// The codes stand in one file per set, beside this class: `ssda903/LS.csv`, `cin/Ethnicity.csv`. It is
/// read when the set is first asked something and kept, so naming a set costs nothing. Codes are
/// compared letter for letter, capitals included. Safe for many threads.
///
/// Sets come from [Ssda903Codes] and [CinCodes].
public final class CodeSet {

    private final String folder;
    private final String name;

    /// Two threads may both read the file at first; the tables they get are equal, so either will do.
    private volatile @Nullable CodeTable table;

    CodeSet(String folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /// The name by which columns refer to the set, such as `LS`.
    public String name() {
        return name;
    }

    /// What the set is called in plain words, such as "Legal status".
    public String title() {
        return table().title();
    }

    /// One sentence that says what the set is for.
    public String about() {
        return table().about();
    }

    /// The return it belongs to, `SSDA903` or `CIN`.
    public String returnName() {
        return table().returnName();
    }

    /// Where the codes come from, with the licence.
    public String source() {
        return table().source();
    }

    /// Every code of any year, in the usual order.
    public List<Code> codes() {
        return table().codes();
    }

    /// The codes that may be used in a year, in the usual order.
    public List<Code> codesIn(CollectionYear year) {
        return codes().stream().filter(code -> code.isValidIn(year)).toList();
    }

    /// Whether a text is a code that may be used in a year; an absent text never is.
    public boolean contains(@Nullable String text, CollectionYear year) {
        for (Code entry : entries(text)) {
            if (entry.isValidIn(year)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a text is a code of the set in any year, withdrawn ones included.
    public boolean isEver(@Nullable String text) {
        return !entries(text).isEmpty();
    }

    /// What a code means, whether still in use or not; by its latest entry where it has several.
    public Optional<String> label(@Nullable String code) {
        List<Code> entries = entries(code);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.getLast().label());
    }

    @Override
    public String toString() {
        return folder + "/" + name;
    }

    static CodeSet named(List<CodeSet> sets, String name) {
        for (CodeSet set : sets) {
            if (set.name.equals(name)) {
                return set;
            }
        }
        throw new IllegalArgumentException("No code set is called " + name + "; there are " + sets);
    }

    private List<Code> entries(@Nullable String text) {
        return text == null ? List.of() : table().entries(text);
    }

    private CodeTable table() {
        CodeTable known = table;
        if (known == null) {
            known = read();
            table = known;
        }
        return known;
    }

    private CodeTable read() {
        String file = folder + "/" + name + ".csv";
        try (InputStream bytes = Objects.requireNonNull(CodeSet.class.getResourceAsStream(file), file)) {
            return CodeTable.parse(file, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
