/// The audit: who saw or exported which child's data and who changed what, in a chain that shows every tampering.
@NullMarked
package windscreen.app.audit;

import org.jspecify.annotations.NullMarked;
