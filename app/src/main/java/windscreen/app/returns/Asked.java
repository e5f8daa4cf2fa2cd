package windscreen.app.returns;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What a page of findings was asked to show. All of it stands in the address, so that Back works and a link can be
/// sent to a colleague.
///
/// @param outcome `failed`, `passed`, `not-applicable` or `could-not-run`
/// @param by      `rule` or `child`
/// @param sort    a column, with a minus before it for the other way round; empty for what matters most first
/// @param page    from 1
record Asked(String outcome, String by, String sort, int page, Filter filter) {

    static Asked of(MultiValueMap<String, String> parameters) {
        return new Asked(
                or(parameters.getFirst("outcome"), "failed"),
                "child".equals(parameters.getFirst("by")) ? "child" : "rule",
                or(parameters.getFirst("sort"), ""),
                page(parameters.getFirst("page")),
                Filter.of(parameters));
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }

    private static int page(@Nullable String given) {
        return given != null && given.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(given)) : 1;
    }

    /// The first page by rule or by child; the order is kept where it means the same.
    Asked by(String other) {
        return new Asked("failed", other, by.equals(other) ? sort : "", 1, filter);
    }

    Asked outcome(String other) {
        return new Asked(other, by, "", 1, filter);
    }

    Asked sort(String other) {
        return new Asked(outcome, by, other, 1, filter);
    }

    Asked page(int other) {
        return new Asked(outcome, by, sort, other, filter);
    }

    Asked filter(Filter other) {
        return new Asked(outcome, by, sort, 1, other);
    }

    /// The address that asks for it.
    String address(String path) {
        StringJoiner query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        if (by.equals("child")) {
            query.add("by=child");
        }
        if (!outcome.equals("failed")) {
            query.add(pair("outcome", outcome));
        }
        filter.pairs().forEach(query::add);
        if (!sort.isEmpty()) {
            query.add(pair("sort", sort));
        }
        if (page > 1) {
            query.add(pair("page", String.valueOf(page)));
        }
        return query.toString();
    }

    static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
