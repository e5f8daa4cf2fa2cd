package windscreen.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.files.SourceFile;

/// What a `meta.json` beside a return says.
///
/// @param year      the collection year, by its end
/// @param authority the own authority's nine-character code
record Meta(Optional<Integer> year, Optional<String> authority) {

    static final Meta SILENT = new Meta(Optional.empty(), Optional.empty());

    private static final int LONGEST = 1 << 20;

    /// Reads it; says nothing when it is not what we know.
    static Meta of(SourceFile file) {
        Optional<Integer> year = Optional.empty();
        Optional<String> authority = Optional.empty();
        try (InputStream bytes = file.open();
                JsonParser json =
                        new JsonFactory().createParser(ObjectReadContext.empty(), bytes.readNBytes(LONGEST))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    JsonToken value = json.nextToken();
                    if (value != null && value.isScalarValue() && name.equals("collectionYear")) {
                        year = CollectionYear.parse(json.getString()).map(CollectionYear::end);
                    } else if (value != null && value.isScalarValue() && name.equals("localAuthority")) {
                        authority = Optional.of(json.getString().strip());
                    }
                }
            }
        } catch (IOException | JacksonException unreadable) {
            return SILENT;
        }
        return new Meta(year, authority);
    }
}
