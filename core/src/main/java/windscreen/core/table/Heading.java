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

    /// What it holds, where the component's type does not say: a [Day] holds a day, a [Text] text.
    Holds holds() default Holds.TEXT;

    /// Pathway record only: the item's reference in the published list, empty for a column of our own.
    String item() default "";

    /// Pathway record only: other names that a file may have for it.
    String[] formerly() default {};

    /// Pathway record only: the table whose key stands here, or [Row] for none.
    Class<? extends Row> parent() default Row.class;

    /// How much the return insists on a column.
    enum Need {
        MANDATORY,
        CONDITIONAL,
        OPTIONAL
    }
}
