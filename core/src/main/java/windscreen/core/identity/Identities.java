package windscreen.core.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import windscreen.core.findings.Child;
import windscreen.core.findings.Finding;
import windscreen.core.table.Place;

/// Tells the findings of one upload apart by what will be the same in the next.
public final class Identities {

    private final Map<String, List<Child>> children = new HashMap<>();
    private final Map<String, NamedRecords> named = new HashMap<>();
    private final Map<FindingIdentity, Integer> times = new HashMap<>();

    /// @param children every child of the upload that may have a finding
    public Identities(Collection<? extends Child> children) {
        children.forEach(child -> this.children
                .computeIfAbsent(child.id(), id -> new ArrayList<>())
                .add(child));
    }

    /// The identity of a finding. To be asked once for each, in file order: equal ones are numbered so.
    public FindingIdentity of(Finding finding) {
        Place place = finding.place();
        String table = place == null ? "" : place.sheet().name();
        String key = place == null ? "" : key(finding);
        FindingIdentity first = new FindingIdentity(finding.rule().code(), finding.child(), table, key, 0);
        int before = times.merge(first, 1, Integer::sum) - 1;
        return before == 0 ? first : new FindingIdentity(first.rule(), first.child(), table, key, before);
    }

    /// Where a record holds several dates, the one at fault takes the place of its key.
    private String key(Finding finding) {
        return record(finding)
                .map(record -> finding.date() == null
                        ? record.key()
                        : (record.parent().isEmpty() ? "" : record.parent() + "/") + finding.date())
                .orElse("");
    }

    /// The record a finding is filed under.
    public Optional<NamedRecord> record(Finding finding) {
        return finding.place() == null ? Optional.empty() : of(finding.child()).at(finding.place());
    }

    /// Every record under an identifier.
    public NamedRecords of(String child) {
        return named.computeIfAbsent(child, id -> NamedRecords.of(children.getOrDefault(id, List.of())));
    }

    /// Every identifier of the upload.
    public Collection<String> children() {
        return children.keySet();
    }
}
