package windscreen.bench;

import java.util.List;

/// One thing that is measured: a time, a share of the processor, a size.
interface Measurement {

    /// The word that names it on the command line.
    String name();

    /// What is measured, in a line.
    String purpose();

    /// Measures.
    ///
    /// @param options what followed the name on the command line
    Report run(List<String> options) throws Exception;
}
