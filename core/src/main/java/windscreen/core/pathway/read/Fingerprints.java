package windscreen.core.pathway.read;

import java.util.Arrays;

/// A set of fingerprints, for millions of rows in little memory.
final class Fingerprints {

    /// What marks an empty place; this one fingerprint is remembered apart.
    private static final long EMPTY = 0;

    private long[] places = new long[64];
    private int size;
    private boolean holdsEmpty;

    /// Adds one.
    ///
    /// @return whether it was not there before
    boolean add(long fingerprint) {
        if (fingerprint == EMPTY) {
            boolean isNew = !holdsEmpty;
            holdsEmpty = true;
            return isNew;
        }
        int at = find(fingerprint);
        if (places[at] == fingerprint) {
            return false;
        }
        places[at] = fingerprint;
        if (++size * 2 > places.length) {
            grow();
        }
        return true;
    }

    boolean contains(long fingerprint) {
        return fingerprint == EMPTY ? holdsEmpty : places[find(fingerprint)] == fingerprint;
    }

    /// Where it stands, or the empty place where it would.
    private int find(long fingerprint) {
        int mask = places.length - 1;
        int at = (int) (fingerprint ^ fingerprint >>> 32) & mask;
        while (places[at] != EMPTY && places[at] != fingerprint) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] before = places;
        places = new long[before.length * 2];
        Arrays.stream(before).filter(one -> one != EMPTY).forEach(one -> places[find(one)] = one);
    }
}
