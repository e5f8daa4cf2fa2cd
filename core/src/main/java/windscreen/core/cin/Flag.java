package windscreen.core.cin;

import windscreen.core.table.Text;

/// How the census writes yes and no: true or 1, false or 0, in any letter case. Anything else is neither.
public final class Flag {

    private Flag() {}

    public static boolean isTrue(Text flag) {
        return flag.is("1") || flag.value().equalsIgnoreCase("true");
    }

    public static boolean isFalse(Text flag) {
        return flag.is("0") || flag.value().equalsIgnoreCase("false");
    }
}
