package windscreen.app.audit;

import org.jspecify.annotations.Nullable;

/// Follows the chain of the audit and remembers the first link that does not hold.
final class ChainWalk {

    private final Seal seal;
    private final Audit.@Nullable Head noted;
    private String before = "";
    private long entries;
    private boolean notedWasSeen;
    private @Nullable String broken;

    ChainWalk(Seal seal, Audit.@Nullable Head noted) {
        this.seal = seal;
        this.noted = noted;
        this.notedWasSeen = noted == null || noted.number() == 0;
    }

    void see(AuditEntry entry) {
        entries++;
        if (broken == null) {
            broken = judge(entry);
        }
        before = entry.seal();
        notedWasSeen |= noted != null
                && noted.number() == entry.number()
                && noted.seal().equals(entry.seal());
    }

    private @Nullable String judge(AuditEntry entry) {
        if (entry.number() != entries) {
            return "Entry " + entries + " is missing: the next one found is " + entry.number() + ".";
        }
        Act act = new Act(entry.who(), entry.what(), entry.returnId(), entry.child(), entry.detail());
        return seal.of(before, entry.number(), entry.at(), act).equals(entry.seal())
                ? null
                : "Entry " + entry.number() + " is not what was written: it, or the one before it, was changed.";
    }

    long entries() {
        return entries;
    }

    /// The first thing wrong, null when nothing is.
    @Nullable
    String conclude(Audit.Head head) {
        if (broken != null) {
            return broken;
        }
        if (head.number() != entries || !head.seal().equals(before)) {
            return "The end is missing: entry " + head.number() + " was written last, entry " + entries
                    + " is the last one found.";
        }
        return notedWasSeen || noted == null
                ? null
                : "Entry " + noted.number() + " is not the one noted earlier: what followed was written anew.";
    }
}
