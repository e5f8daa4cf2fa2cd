/// What makes a record, and so a finding, known again in the next upload: never its row, which moves.
@NullMarked
package windscreen.core.identity;

import org.jspecify.annotations.NullMarked;
