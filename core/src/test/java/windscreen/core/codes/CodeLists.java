package windscreen.core.codes;

import java.util.ArrayList;
import java.util.List;

/// Lists of codes as the rules quote them: separated by spaces, with runs of numbers as `201-213`.
final class CodeLists {

    private CodeLists() {}

    static List<String> of(String text) {
        List<String> codes = new ArrayList<>();
        for (String part : text.strip().split(" +", -1)) {
            int dash = part.indexOf('-');
            if (dash < 0) {
                if (!part.isEmpty()) {
                    codes.add(part);
                }
            } else {
                int last = Integer.parseInt(part.substring(dash + 1));
                for (int number = Integer.parseInt(part.substring(0, dash)); number <= last; number++) {
                    codes.add(String.format("%03d", number));
                }
            }
        }
        return codes;
    }
}
