/// From a drop of files to a checked return: what each file is, which return and year they make, and what the rules
/// find in it. Both faces, the command line and the screens, go through here.
@NullMarked
package windscreen.core.intake;

import org.jspecify.annotations.NullMarked;
