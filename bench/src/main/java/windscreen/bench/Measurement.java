package windscreen.bench;

import java.util.List;

/// One thing that is measured: a time, a share of the processor, a size. It prints its figures itself, with
/// their units and how often it looked.
interface Measurement {

    /// The word that names it on the command line.
    String name();

    /// What is measured, in a line.
    String purpose();

    /// Measures and prints.
    ///
    /// @param options what followed the name on the command line
    void run(List<String> options) throws Exception;
}
