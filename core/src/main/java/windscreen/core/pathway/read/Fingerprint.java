package windscreen.core.pathway.read;

import windscreen.core.table.Cell;

/// A number that stands for what a key or all cells of a row say. Two different ones hardly ever share it: once in tens
/// of millions of tables of a million rows.
final class Fingerprint {

    private static final long START = 1125899906842597L;

    private Fingerprint() {}

    /// What tells one key from another.
    static long of(String key) {
        return with(START, key);
    }

    /// @param parts the row's components, its place among them
    static long of(Object[] parts) {
        long hash = START;
        for (Object part : parts) {
            if (part instanceof Cell cell) {
                hash = with(hash, cell.raw());
            }
        }
        return hash;
    }

    private static long with(long hash, String text) {
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (hash ^ text.length()) * 0xBF58476D1CE4E5B9L;
    }
}
