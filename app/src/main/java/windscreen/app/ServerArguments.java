package windscreen.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import windscreen.app.store.WorkspaceSettings;

/// What was typed after `serve` or `demo`, as Spring takes it: `--workspace DIR` names the workspace. A demonstration
/// has one of its own, gone when it ends, unless it is told otherwise.
final class ServerArguments {

    private static final String TYPED = "--workspace";
    private static final String SETTING = "--windscreen.workspace=";

    private ServerArguments() {}

    static String[] of(String... typed) {
        List<String> words = new ArrayList<>(Arrays.asList(typed));
        int at = words.indexOf(TYPED);
        if (at >= 0 && at + 1 < words.size()) {
            words.set(at, SETTING + words.remove(at + 1));
        }
        words.replaceAll(word -> word.startsWith(TYPED + "=") ? SETTING + word.substring(TYPED.length() + 1) : word);
        if (words.contains("demo") && words.stream().noneMatch(word -> word.startsWith(SETTING))) {
            words.add(SETTING + WorkspaceSettings.TEMPORARY);
        }
        return words.toArray(String[]::new);
    }
}
