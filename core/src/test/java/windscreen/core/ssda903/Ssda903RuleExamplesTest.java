package windscreen.core.ssda903;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import windscreen.core.findings.RuleExamples;
import windscreen.core.ssda903.examples.LookedAfterExample;
import windscreen.core.ssda903.rules.Ssda903Rules;

class Ssda903RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatItsExamplesSay() {
        return RuleExamples.judged(Ssda903Rules.BOOK, LookedAfterExample::of);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleExplainsItself() {
        return RuleExamples.explained(Ssda903Rules.BOOK);
    }
}
