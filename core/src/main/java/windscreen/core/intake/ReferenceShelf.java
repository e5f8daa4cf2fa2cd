package windscreen.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import windscreen.core.files.CsvText;
import windscreen.core.files.FileCheck;
import windscreen.core.files.SourceFile;
import windscreen.core.findings.Notice;
import windscreen.core.references.AuthorityLookup;
import windscreen.core.references.PlaceReader;
import windscreen.core.references.PostcodeDirectory;
import windscreen.core.references.Provider;
import windscreen.core.references.ProviderList;
import windscreen.core.references.ProviderReader;
import windscreen.core.references.References;

/// The reference lists found among the files of a drop.
final class ReferenceShelf {

    private final List<ProviderList> providers = new ArrayList<>();
    private final List<SourceFile> postcodes = new ArrayList<>();
    private final List<SourceFile> lookups = new ArrayList<>();

    /// Takes a CSV if it is a reference list, and says what it is.
    Optional<String> takeCsv(SourceFile file, CsvText csv) {
        if (PlaceReader.isPostcodeDirectory(csv.headings())) {
            postcodes.add(file);
            return Optional.of("Postcode directory");
        }
        if (PlaceReader.isAuthorityLookup(csv.headings())) {
            lookups.add(file);
            return Optional.of("Authority look-up");
        }
        if (ProviderReader.isProviderList(csv.headings())) {
            providers.add(ProviderReader.ofRows(csv.headings(), csv.rows(new ArrayList<>()), file.name()));
            return Optional.of("Provider list");
        }
        return Optional.empty();
    }

    /// Takes a postcode directory too large to be read as a table.
    boolean takeLarge(SourceFile file, List<String> headings) {
        if (PlaceReader.isPostcodeDirectory(headings)) {
            postcodes.add(file);
            return true;
        }
        return false;
    }

    /// Takes a workbook if it is a provider list.
    Optional<String> takeWorkbook(SourceFile file, List<Notice> notices) {
        try (InputStream bytes = file.open()) {
            Optional<ProviderList> list = ProviderReader.ofWorkbook(bytes, file.name());
            list.ifPresent(providers::add);
            return list.map(found -> "Provider list");
        } catch (IOException unreadable) {
            notices.add(FileCheck.REFERENCE_UNREADABLE.of(file.name(), "The workbook could not be read."));
            return Optional.empty();
        }
    }

    /// The references as the rules take them.
    ///
    /// @param wanted postcodes of the return, as keys
    References references(Optional<String> authority, Set<String> wanted, List<Notice> notices) {
        Optional<ProviderList> list = oneProviderList(notices);
        Set<String> keys = new HashSet<>(wanted);
        list.ifPresent(found ->
                found.byUrn().values().forEach(lines -> lines.forEach(line -> keys.add(line.postcode()))));
        return new References(authority, lookup(notices), directory(keys, notices), list);
    }

    private Optional<PostcodeDirectory> directory(Set<String> wanted, List<Notice> notices) {
        if (postcodes.isEmpty()) {
            return Optional.empty();
        }
        SourceFile file = postcodes.getLast();
        try (InputStream bytes = file.open()) {
            return Optional.of(PlaceReader.postcodes(bytes, wanted, file.name()));
        } catch (IOException unreadable) {
            notices.add(FileCheck.REFERENCE_UNREADABLE.of(file.name(), "The postcode directory could not be read."));
            return Optional.empty();
        }
    }

    private Optional<AuthorityLookup> lookup(List<Notice> notices) {
        if (lookups.isEmpty()) {
            return Optional.empty();
        }
        SourceFile file = lookups.getLast();
        try (InputStream bytes = file.open()) {
            return Optional.of(PlaceReader.authorities(bytes));
        } catch (IOException unreadable) {
            notices.add(FileCheck.REFERENCE_UNREADABLE.of(file.name(), "The authority look-up could not be read."));
            return Optional.empty();
        }
    }

    /// One list of all given, when no two lists say different things of a URN; else none.
    private Optional<ProviderList> oneProviderList(List<Notice> notices) {
        if (providers.size() < 2) {
            return providers.stream().findFirst();
        }
        Map<String, List<Provider>> all = new HashMap<>();
        for (ProviderList list : providers) {
            for (Map.Entry<String, List<Provider>> lines : list.byUrn().entrySet()) {
                List<Provider> before = all.putIfAbsent(lines.getKey(), lines.getValue());
                if (before != null && !before.equals(lines.getValue())) {
                    String names = String.join(
                            ", ", providers.stream().map(ProviderList::asOf).toList());
                    notices.add(FileCheck.RIVAL_REFERENCES.of(
                            "", "The provider lists contradict each other, so none is used: " + names + "."));
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new ProviderList(all, providers.getLast().asOf()));
    }
}
