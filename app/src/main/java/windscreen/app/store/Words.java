package windscreen.app.store;

import java.util.Locale;

/// How constants are kept: in words that a person reading the database understands.
final class Words {

    private Words() {}

    static String write(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static <E extends Enum<E>> E read(String word, Class<E> type) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
