package windscreen.app.returns;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers, dates and sizes as people read them.
final class Words {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private Words() {}

    /// With commas between thousands.
    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /// A number and what it counts.
    static String count(long number, String one, String several) {
        return number(number) + " " + (number == 1 ? one : several);
    }

    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /// A table as files name it, for people: `Episodes_last` is last year's.
    static String table(String name) {
        return name.endsWith("_last") ? name.substring(0, name.length() - 5) + ", last year" : name;
    }

    static String size(long bytes) {
        if (bytes < 1 << 20) {
            return Math.max(1, bytes >> 10) + " KB";
        }
        return String.format(Locale.UK, "%,.1f MB", bytes / 1048576.0);
    }
}
