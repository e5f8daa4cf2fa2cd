package windscreen.core.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps one cell for each text of a return: identifiers, codes and dates repeat thousands of times, and what was read
/// before is found again by its characters alone, without a text being made of them.
///
/// @param <T> the kind of cell
public final class KnownCells<T extends Cell> {

    /// A return of hundreds of thousands of children holds fewer; a file of nonsense must not fill the memory.
    private static final int MOST = 1 << 20;

    private final T blank;
    private final Function<String, T> read;
    private @Nullable String[] texts = new @Nullable String[1 << 10];
    private Object[] cells = new Object[texts.length];
    private int count;

    /// @param blank the cell of no characters
    /// @param read  makes a cell of its characters
    public KnownCells(T blank, Function<String, T> read) {
        this.blank = blank;
        this.read = read;
    }

    /// The cell of a text.
    public T of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    /// The cell of some characters.
    @SuppressWarnings("unchecked")
    public T of(char[] from, int offset, int length) {
        if (length == 0) {
            return blank;
        }
        int mask = texts.length - 1;
        int slot = slot(from, offset, length) & mask;
        for (String text = texts[slot]; text != null; text = texts[slot]) {
            if (says(text, from, offset, length)) {
                return (T) cells[slot];
            }
            slot = (slot + 1) & mask;
        }
        String text = new String(from, offset, length);
        T cell = read.apply(text);
        if (count < MOST) {
            texts[slot] = text;
            cells[slot] = cell;
            if (++count * 2 > texts.length) {
                grow();
            }
        }
        return cell;
    }

    private static int slot(char[] from, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + from[i];
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean says(String text, char[] from, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != from[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        @Nullable String[] oldTexts = texts;
        Object[] oldCells = cells;
        texts = new @Nullable String[oldTexts.length * 2];
        cells = new Object[texts.length];
        int mask = texts.length - 1;
        for (int i = 0; i < oldTexts.length; i++) {
            String text = oldTexts[i];
            if (text != null) {
                // The hash of a text is the one above, and kept by the text itself.
                int slot = (text.hashCode() ^ (text.hashCode() >>> 15)) & mask;
                while (texts[slot] != null) {
                    slot = (slot + 1) & mask;
                }
                texts[slot] = text;
                cells[slot] = oldCells[i];
            }
        }
    }
}
