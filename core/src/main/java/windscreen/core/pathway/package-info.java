/// The pathway record: an authority's own record of its children, one row for an event, in the tables of the Standard
/// Safeguarding Dataset and some of our own. The tables stand in folders of their field.
@NullMarked
package windscreen.core.pathway;

import org.jspecify.annotations.NullMarked;
