/// Lists and directories that a return is checked against and that people supply: providers, postcodes, authorities.
@NullMarked
package windscreen.core.references;

import org.jspecify.annotations.NullMarked;
