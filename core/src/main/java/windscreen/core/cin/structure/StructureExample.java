package windscreen.core.cin.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An example of a structure check: a message without fault in which something was changed.
///
/// @param name      what the example shows
/// @param year      the collection year, by its end
/// @param given     the place of the faultless message, as a regular expression
/// @param instead   what stands there instead; `$1` is the first group of the expression
/// @param fails     whether the check must find something
/// @param whyUnseen why an XML schema of the message does not see the fault; empty when it does
public record StructureExample(String name, int year, String given, String instead, boolean fails, String whyUnseen) {

    /// The year of examples that say nothing else.
    static final int YEAR = 2026;

    private static final String MESSAGE = read();

    private static String read() {
        try (InputStream bytes =
                Objects.requireNonNull(StructureExample.class.getResourceAsStream("example-census.xml"))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The faultless message of a year.
    public static String message(int year) {
        String message = MESSAGE.replace("{YEAR}", String.valueOf(year)).replace("{BEFORE}", String.valueOf(year - 1));
        return year < 2025 ? message.replace("<Sex>F</Sex>", "<GenderCurrent>2</GenderCurrent>") : message;
    }

    /// The example's message.
    public String message() {
        Matcher place = Pattern.compile(given, Pattern.DOTALL).matcher(message(year));
        if (!place.find()) {
            throw new IllegalStateException(name + ": the faultless message has no " + given);
        }
        return place.replaceFirst(instead);
    }

    /// The lines in which the example differs from the faultless message, or the lines around what it lacks.
    public String excerpt() {
        List<String> faultless = message(year).lines().toList();
        List<String> changed = message().lines().toList();
        int first = 0;
        while (first < changed.size() && changed.get(first).equals(faultless.get(first))) {
            first++;
        }
        int same = 0;
        while (same < Math.min(changed.size(), faultless.size()) - first
                && changed.get(changed.size() - 1 - same).equals(faultless.get(faultless.size() - 1 - same))) {
            same++;
        }
        return changed.subList(Math.max(0, first - 1), Math.min(changed.size(), changed.size() - same + 1)).stream()
                .collect(Collectors.joining("\n"))
                .stripIndent();
    }
}
