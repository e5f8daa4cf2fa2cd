/// Help: the reference pages, as the program itself knows them.
@NullMarked
package windscreen.app.help;

import org.jspecify.annotations.NullMarked;
