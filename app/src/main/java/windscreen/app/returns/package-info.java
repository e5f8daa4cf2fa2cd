/// Checking a return on screen: files recognised, findings by rule and by child, a rule's page, a child's page.
@NullMarked
package windscreen.app.returns;

import org.jspecify.annotations.NullMarked;
