package windscreen.core.cin;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import windscreen.core.cin.examples.CensusExample;
import windscreen.core.cin.rules.CinRules;
import windscreen.core.findings.RuleExamples;

class CinRuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatItsExamplesSay() {
        return RuleExamples.judged(CinRules.BOOK, CensusExample::of);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleExplainsItself() {
        return RuleExamples.explained(CinRules.BOOK);
    }
}
