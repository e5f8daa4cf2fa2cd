package windscreen.core.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a list component of an XML table's record the records nested below it. The order of a record's components
/// is the order of the elements in the message.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Element {

    /// The element of one nested record, with the groups around it, outermost first, separated by a slash.
    String value();
}
