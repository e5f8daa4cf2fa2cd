package windscreen.core.synthetic;

import java.time.LocalDate;

/// How much of which authority is wanted.
///
/// @param seed             the same seed gives the same children on any machine
/// @param contactsPerMonth contacts about children in an ordinary month
/// @param years            years of record before the last day
/// @param asAt             the day on which the record was taken
/// @param authority        which of the authorities that do not exist, from 1
public record Scale(long seed, int contactsPerMonth, int years, LocalDate asAt, int authority) {

    public static final Scale ORDINARY = new Scale(1, 400, 6, LocalDate.of(2026, 3, 31), 1);

    public Scale {
        if (contactsPerMonth < 1 || years < 1 || authority < 1) {
            throw new IllegalArgumentException("Contacts, years and authority begin at 1");
        }
    }

    /// The first day of which the record keeps events.
    public LocalDate firstDay() {
        return asAt.minusYears(years).plusDays(1);
    }

    /// An authority of another size.
    public Scale of(int contacts) {
        return new Scale(seed, contacts, years, asAt, authority);
    }

    /// The same authority with other children.
    public Scale seeded(long other) {
        return new Scale(other, contactsPerMonth, years, asAt, authority);
    }
}
