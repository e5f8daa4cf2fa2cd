package windscreen.core.pathway.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import windscreen.core.codes.Code;
import windscreen.core.codes.CodeSet;

/// Finds the code that a case system's spelling means: the code itself in other letters, the code with its words
/// behind it (`C2 - Full care order`), or the words alone.
final class CodeMatch {

    /// A code at the beginning, told from a word by a digit or by what parts it from the words.
    private static final Pattern LEADING =
            Pattern.compile("(?s)([A-Za-z]{0,3}[0-9]{1,2}[A-Za-z]?|[A-Z])\\b.*|([A-Za-z0-9]+) ?[-:.\u2013].*");

    private final CodeSet set;
    private final Map<String, String> byLetters = new HashMap<>();
    private final Map<String, String> byWords = new HashMap<>();

    CodeMatch(CodeSet set) {
        this.set = set;
        for (Code code : set.codes()) {
            byLetters.putIfAbsent(code.code().toLowerCase(Locale.ROOT), code.code());
            byWords.putIfAbsent(code.label().toLowerCase(Locale.ROOT), code.code());
        }
    }

    /// Whether a text is a code of the set, letter for letter.
    boolean isCode(String text) {
        return set.isEver(text);
    }

    /// The code that a text means, if it means one.
    Optional<String> find(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        String code = byLetters.get(small);
        if (code == null) {
            code = byWords.get(small);
        }
        if (code == null) {
            Matcher leading = LEADING.matcher(text);
            if (leading.matches()) {
                String start = leading.group(1) != null ? leading.group(1) : leading.group(2);
                code = byLetters.get(start.toLowerCase(Locale.ROOT));
            }
        }
        return Optional.ofNullable(code);
    }
}
