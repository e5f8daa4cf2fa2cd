/// The rules of the CIN Census, a folder for each subject.
@NullMarked
package windscreen.core.cin.rules;

import org.jspecify.annotations.NullMarked;
