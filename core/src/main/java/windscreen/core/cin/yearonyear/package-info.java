/// Compares a census with last year's as a whole, as the census guidance asks: are there many more, or many fewer, of
/// what there should be about as many of?
@NullMarked
package windscreen.core.cin.yearonyear;

import org.jspecify.annotations.NullMarked;
