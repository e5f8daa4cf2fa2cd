package windscreen.core.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import windscreen.core.calendar.CollectionYear;
import windscreen.core.cin.structure.StructureCheck;
import windscreen.core.cin.structure.StructureChecks;
import windscreen.core.cin.structure.StructureExample;
import windscreen.core.handbook.Block.Fact;
import windscreen.core.handbook.Block.Facts;
import windscreen.core.handbook.Block.Heading;
import windscreen.core.handbook.Block.Paragraph;
import windscreen.core.handbook.Block.Sample;

/// The checks of the census message's structure.
final class StructurePage {

    private static final int LONGEST_LINE = 120;

    private StructurePage() {}

    static Page of() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Paragraph(
                        "What Windscreen looks for in the XML itself, apart from any published rule: that it follows its year's"
                                + " specification. An example shows the lines in which it differs from a message without fault."));
        for (StructureCheck check : StructureChecks.ALL) {
            blocks.add(new Heading(2, check.code() + ": " + check.wrong(), check.code()));
            blocks.add(new Facts(List.of(
                    new Fact("Severity", check.severity().title()),
                    new Fact("Why it matters", check.why()),
                    new Fact("Usual cause", check.cause()),
                    new Fact("How to put it right", check.fix()))));
            check.examples().forEach(example -> blocks.add(sample(example)));
        }
        return new Page("cin/structure", "CIN Census: structure of the message", List.copyOf(blocks));
    }

    private static Sample sample(StructureExample example) {
        String lines = example.excerpt()
                .lines()
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "..." : line)
                .collect(Collectors.joining("\n"));
        return new Sample(
                (example.fails() ? "Found: " : "Not found: ") + example.name() + " ("
                        + new CollectionYear(example.year()).shortLabel() + ")",
                lines);
    }
}
