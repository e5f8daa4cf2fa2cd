package windscreen.core.pathway;

import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import windscreen.core.codes.Code;
import windscreen.core.codes.CodeSet;
import windscreen.core.table.Text;

/// What a cell with several codes says: either a list of those that hold (`["1A","2B"]`), or every code with what is
/// said of it (`{"NFA_FLAG":"N","CP_FLAG":"Y"}`).
///
/// @param isList  whether it is a list
/// @param entries each code with what is said of it, `Y` for those of a list
public record Several(boolean isList, Map<String, String> entries) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> YES = Set.of("y", "yes", "1", "true");

    /// A list of codes that hold.
    public static Several list(Collection<String> codes) {
        Map<String, String> entries = new LinkedHashMap<>();
        codes.forEach(code -> entries.put(code, "Y"));
        return new Several(true, entries);
    }

    /// Every flag of a set as Y or N, with their number where the set has a code for it. Comments are left empty.
    public static Several flags(CodeSet set, Collection<String> holding) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Code code : set.codes()) {
            String name = code.code();
            entries.put(
                    name,
                    isRemark(name)
                            ? ""
                            : isCount(name) ? String.valueOf(holding.size()) : holding.contains(name) ? "Y" : "N");
        }
        return new Several(false, entries);
    }

    /// What a text says, or nothing when it is not JSON of either kind.
    public static Optional<Several> read(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            JsonToken first = parser.nextToken();
            Optional<Several> read = first == JsonToken.START_ARRAY
                    ? readList(parser)
                    : first == JsonToken.START_OBJECT ? readEntries(parser) : Optional.empty();
            return parser.nextToken() == null ? read : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /// What a cell says; nothing holds in a cell that is blank or cannot be read.
    public static Several of(Text cell) {
        return read(cell.value()).orElseGet(() -> new Several(true, Map.of()));
    }

    private static Optional<Several> readList(JsonParser parser) {
        Map<String, String> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!parser.currentToken().isScalarValue()) {
                return Optional.empty();
            }
            entries.put(parser.getString(), "Y");
        }
        return Optional.of(new Several(true, entries));
    }

    private static Optional<Several> readEntries(JsonParser parser) {
        Map<String, String> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!value.isScalarValue()) {
                return Optional.empty();
            }
            entries.put(name, value == JsonToken.VALUE_NULL ? "" : parser.getString());
        }
        return Optional.of(new Several(false, entries));
    }

    /// The codes that hold. Counts and comments are no codes.
    public List<String> holding() {
        return entries.entrySet().stream()
                .filter(entry -> !isCount(entry.getKey()) && !isRemark(entry.getKey()))
                .filter(entry -> YES.contains(entry.getValue().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether a code holds.
    public boolean holds(String code) {
        return holding().contains(code);
    }

    /// The same without the words of comments: Y says that there is one.
    public Several withoutRemarks() {
        Map<String, String> kept = new LinkedHashMap<>(entries);
        kept.replaceAll((name, value) -> isRemark(name) && !value.isBlank() ? "Y" : value);
        return new Several(isList, kept);
    }

    /// The cell that says it; blank when it says nothing at all.
    public Text cell() {
        return entries.isEmpty() ? Text.BLANK : Text.of(json());
    }

    private String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            if (isList) {
                json.writeStartArray();
                entries.keySet().forEach(json::writeString);
                json.writeEndArray();
            } else {
                json.writeStartObject();
                entries.forEach(json::writeStringProperty);
                json.writeEndObject();
            }
        }
        return text.toString();
    }

    private static boolean isCount(String name) {
        return name.endsWith("_OF_OUTCOMES");
    }

    private static boolean isRemark(String name) {
        return name.endsWith("COMMENTS");
    }
}
