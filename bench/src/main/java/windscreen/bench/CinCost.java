package windscreen.bench;

import java.util.List;

/// What checking a CIN census costs.
final class CinCost implements Measurement {

    private static final List<Integer> SMALL = List.of(3_700);

    @Override
    public String name() {
        return "cin";
    }

    @Override
    public String purpose() {
        return "validate an invented CIN census of the numbers of children given (3700)";
    }

    @Override
    public Report run(List<String> options) throws Exception {
        List<Integer> sizes = options.isEmpty()
                ? SMALL
                : options.stream().map(Integer::valueOf).toList();
        return new CheckCost("cin", CensusData::write).measure(new Report("Checking a CIN census"), sizes);
    }
}
