package windscreen.app.returns;

import java.util.List;

/// A cell as it is shown.
///
/// @param text   its raw text
/// @param bad    whether a rule compared it and found fault
/// @param faults the numbers of the findings it is part of, where they are numbered
record CellView(String text, boolean bad, List<Integer> faults) {

    private static final int LONG = 24;

    /// Whether it needs several lines.
    public boolean isLong() {
        return text.length() > LONG;
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
