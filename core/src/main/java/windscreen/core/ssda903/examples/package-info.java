/// Examples of SSDA903 rules, made into records.
@NullMarked
package windscreen.core.ssda903.examples;

import org.jspecify.annotations.NullMarked;
