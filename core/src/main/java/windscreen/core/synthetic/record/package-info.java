/// Writes down lives as the authority's own record, as it stands on one day.
@NullMarked
package windscreen.core.synthetic.record;

import org.jspecify.annotations.NullMarked;
