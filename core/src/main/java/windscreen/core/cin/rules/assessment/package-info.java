/// Assessments and factors.
@NullMarked
package windscreen.core.cin.rules.assessment;

import org.jspecify.annotations.NullMarked;
