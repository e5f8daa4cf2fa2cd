/// Everything with a user, a clock or a disk: the screens and the command line.
@NullMarked
package windscreen.app;

import org.jspecify.annotations.NullMarked;
