/// The reference pages: every rule, table and code set, written from the thing itself. The same pages stand in
/// `docs/reference` and in the running program's help.
@NullMarked
package windscreen.core.handbook;

import org.jspecify.annotations.NullMarked;
