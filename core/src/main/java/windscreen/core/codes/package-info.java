/// The code sets of the returns, each one small file with its labels and years of validity.
@NullMarked
package windscreen.core.codes;

import org.jspecify.annotations.NullMarked;
