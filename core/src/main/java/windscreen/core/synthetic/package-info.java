/// An authority that does not exist: lives of children told day by day, and the record an authority would keep of them.
///
/// Lives come first ([windscreen.core.synthetic.story] tells them, by the odds in [windscreen.core.synthetic.chance]);
/// the record is made from them; faults change the record and never a life.
@NullMarked
package windscreen.core.synthetic;

import org.jspecify.annotations.NullMarked;
