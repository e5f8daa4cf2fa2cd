/// The rules of the SSDA903 return, a folder for each subject.
@NullMarked
package windscreen.core.ssda903.rules;

import org.jspecify.annotations.NullMarked;
