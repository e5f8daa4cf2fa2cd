package windscreen.core.table;

import java.util.Locale;
import java.util.OptionalDouble;

/// A cell of text: an identifier, a code, a flag, a number as written.
///
/// @param raw   the characters as read
/// @param value the text the rules judge: upper-cased in SSDA903, trimmed in the CIN Census; empty when blank
public record Text(String raw, String value) implements Cell {

    public static final Text BLANK = new Text("", "");

    /// A text that is judged exactly as it stands.
    public static Text of(String value) {
        return value.isEmpty() ? BLANK : new Text(value, value);
    }

    /// SSDA903 reading: upper-cased, not trimmed.
    public static Text upperCased(String raw) {
        if (raw.isEmpty()) {
            return BLANK;
        }
        String upper = raw.toUpperCase(Locale.ROOT);
        return new Text(raw, upper.equals(raw) ? raw : upper);
    }

    /// CIN reading: trimmed, then blank when nothing is left.
    public static Text trimmed(String raw) {
        if (raw.isEmpty()) {
            return BLANK;
        }
        String value = raw.strip();
        return new Text(raw, value.length() == raw.length() ? raw : value);
    }

    @Override
    public boolean isBlank() {
        return value.isEmpty();
    }

    /// Whether the text is exactly this code. Blank is no code.
    public boolean is(String code) {
        return value.equals(code);
    }

    /// Whether the text is one of these codes. Blank is none of them.
    public boolean isOneOf(String... codes) {
        for (String code : codes) {
            if (value.equals(code)) {
                return !value.isEmpty();
            }
        }
        return false;
    }

    /// Whether both are given and say the same. Two blanks do *not* agree: the strict comparison (DIFF-S) is the
    /// negation of this, the ordinary one (DIFF-B) the negation of [#saysTheSameAs].
    public boolean agreesWith(Text other) {
        return isGiven() && value.equals(other.value);
    }

    /// Whether both say the same, two blanks included.
    public boolean saysTheSameAs(Text other) {
        return value.equals(other.value);
    }

    /// The number written here, empty when blank or no number.
    public OptionalDouble number() {
        if (isBlank()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(value));
        } catch (NumberFormatException noNumber) {
            return OptionalDouble.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
