package windscreen.core.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a component of a table's record a column: the heading it has in the file, and what people should know of it.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Heading {

    /// The column's name as the return spells it.
    String value();

    /// One line for people: what the column holds.
    String about();

    /// The code set its values come from, if any.
    String codes() default "";

    /// Whether the return expects it always, sometimes or never insists.
    Need need() default Need.OPTIONAL;

    /// Not in the file: worked out after reading.
    boolean derived() default false;

    /// XML only: the groups the element stands in below its record's element, outermost first, separated by a slash.
    String within() default "";

    /// How much the return insists on a column.
    enum Need {
        MANDATORY,
        CONDITIONAL,
        OPTIONAL
    }
}
