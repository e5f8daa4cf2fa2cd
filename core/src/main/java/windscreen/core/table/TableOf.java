package windscreen.core.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a record a table of a return.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TableOf {

    /// The table's name in findings, as `docs/reference/tables` lists it.
    String name();

    /// One line for people: what one record is.
    String about();

    /// The columns which, with the child, tell one record from another over successive uploads. Empty when a child
    /// has one record at most.
    String[] key() default {};

    /// XML only: the element that holds one record.
    String element() default "";
}
