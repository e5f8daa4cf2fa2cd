/// Special educational needs: structure that the dataset keeps ready.
@NullMarked
package windscreen.core.pathway.send;

import org.jspecify.annotations.NullMarked;
