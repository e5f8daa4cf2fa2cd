/// What every page shares: who may open it, and how the program says where it is.
@NullMarked
package windscreen.app.web;

import org.jspecify.annotations.NullMarked;
