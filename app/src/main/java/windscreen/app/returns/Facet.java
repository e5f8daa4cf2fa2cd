package windscreen.app.returns;

import java.util.List;

/// A property that findings can be narrowed by.
enum Facet {
    SEVERITY("severity", "Severity") {
        @Override
        List<String> of(Found found, Results results) {
            return List.of(found.rule().severity().title());
        }
    },
    TABLE("table", "Table") {
        @Override
        List<String> of(Found found, Results results) {
            return List.of(found.table());
        }
    },
    SUBJECT("subject", "Subject") {
        @Override
        List<String> of(Found found, Results results) {
            return List.of(results.subjectOf(found.rule()));
        }
    },
    FIELD("field", "Field") {
        @Override
        List<String> of(Found found, Results results) {
            return found.finding().fields();
        }
    },
    RULE("rule", "Rule") {
        @Override
        List<String> of(Found found, Results results) {
            return List.of(found.rule().code());
        }
    };

    private final String word;
    private final String title;

    Facet(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /// What it is called in addresses.
    String word() {
        return word;
    }

    public String title() {
        return title;
    }

    /// The values a finding has of it.
    abstract List<String> of(Found found, Results results);
}
