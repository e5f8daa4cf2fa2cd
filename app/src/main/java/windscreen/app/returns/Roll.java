package windscreen.app.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import windscreen.core.findings.Child;
import windscreen.core.table.Place;

/// Every child of a return in the order of the file. Identifiers may be blank or belong to several children: each
/// child has an address of its own, and a finding's place tells which of them it concerns.
final class Roll {

    private final int keptWhole;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byAddress = new HashMap<>();
    private final Map<String, List<Entry>> byId = new HashMap<>();
    private final Map<Place, Entry> byPlace = new HashMap<>();

    /// @param keptWhole how many children are kept with their records; of the others only the identifier is
    Roll(int keptWhole) {
        this.keptWhole = keptWhole;
    }

    /// One child.
    ///
    /// @param number  its place in the file, from 0
    /// @param id      its identifier as read, empty when it has none
    /// @param address its name in addresses
    /// @param child   its records, null when they were not kept
    record Entry(
            int number, String id, String address, @Nullable Child child) {

        String title() {
            return id.isBlank() ? "Child without an identifier" : id;
        }
    }

    void add(Child child) {
        List<Entry> namesakes = byId.computeIfAbsent(child.id(), any -> new ArrayList<>(1));
        Entry entry = new Entry(
                entries.size(),
                child.id(),
                ChildAddress.of(child.id(), namesakes.size() + 1),
                entries.size() < keptWhole ? child : null);
        namesakes.add(entry);
        entries.add(entry);
        byAddress.put(entry.address(), entry);
        if (namesakes.size() == 2 && namesakes.getFirst().child() != null) {
            note(namesakes.getFirst(), namesakes.getFirst().child());
        }
        if (namesakes.size() > 1) {
            note(entry, child);
        }
    }

    private void note(Entry entry, Child child) {
        Records.of(child).all().forEach(row -> byPlace.put(row.place(), entry));
    }

    /// The child a finding concerns; null for the whole return.
    @Nullable
    Entry find(String id, @Nullable Place place) {
        List<Entry> namesakes = byId.get(id);
        if (place == null || namesakes == null) {
            return null;
        }
        return namesakes.size() == 1 ? namesakes.getFirst() : byPlace.getOrDefault(place, namesakes.getFirst());
    }

    @Nullable
    Entry at(String address) {
        return byAddress.get(address);
    }

    List<Entry> entries() {
        return entries;
    }

    /// The children of an identifier, whatever its case.
    List<Entry> named(String id) {
        return byId.getOrDefault(
                id,
                entries.stream()
                        .filter(entry -> entry.id().equalsIgnoreCase(id))
                        .toList());
    }

    /// The children whose identifier holds some letters, whatever their case.
    List<Entry> like(String letters, int most) {
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> entry.id().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(most)
                .toList();
    }
}
