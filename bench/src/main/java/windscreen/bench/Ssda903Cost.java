package windscreen.bench;

import java.util.List;

/// What checking an SSDA903 return with last year's costs.
final class Ssda903Cost implements Measurement {

    private static final List<Integer> SMALL = List.of(500, 10_000);

    @Override
    public String name() {
        return "ssda903";
    }

    @Override
    public String purpose() {
        return "validate an invented SSDA903 return with last year's, of the numbers of children given (500 10000)";
    }

    @Override
    public Report run(List<String> options) throws Exception {
        List<Integer> sizes = options.isEmpty()
                ? SMALL
                : options.stream().map(Integer::valueOf).toList();
        return new CheckCost("ssda903", LookedAfterData::write)
                .measure(new Report("Checking an SSDA903 return"), sizes);
    }
}
