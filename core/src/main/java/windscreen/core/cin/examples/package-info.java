/// Examples of census rules, made into records.
@NullMarked
package windscreen.core.cin.examples;

import org.jspecify.annotations.NullMarked;
