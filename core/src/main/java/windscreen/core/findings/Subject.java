package windscreen.core.findings;

import java.util.List;

/// A heading people look for rules under.
///
/// @param title the heading
/// @param rules its rules, every version of each, in the order they are listed
public record Subject<C extends Child>(String title, List<Rule<C>> rules) {

    @SafeVarargs
    public static <C extends Child> Subject<C> of(String title, List<Rule<C>>... rules) {
        return new Subject<>(
                title, java.util.Arrays.stream(rules).flatMap(List::stream).toList());
    }
}
