package windscreen.app.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// One page of a long list, and the way to the others.
///
/// @param words    which part is shown
/// @param previous the address of the page before, null on the first
/// @param next     the address of the page after, null on the last
/// @param links    the pages worth a link; empty when there is but one
record Paging(
        int from,
        int to,
        String words,
        @Nullable String previous,
        @Nullable String next,
        List<Link> links) {

    /// @param number the page; 0 for a gap between pages
    record Link(int number, String address, boolean current) {}

    /// @param asked   the page asked for, from 1; beyond the last it is the last
    /// @param what    what is listed, in the plural
    /// @param address gives the address of a page
    static Paging of(int all, int size, int asked, String what, IntFunction<String> address) {
        int pages = Math.max(1, (all + size - 1) / size);
        int page = Math.min(asked, pages);
        int from = (page - 1) * size;
        int to = Math.min(all, from + size);
        List<Link> links = new ArrayList<>();
        for (int i = 1; i <= pages && pages > 1; i++) {
            if (i == 1 || i == pages || Math.abs(i - page) <= 2) {
                links.add(new Link(i, address.apply(i), i == page));
            } else if (links.getLast().number() != 0) {
                links.add(new Link(0, "", false));
            }
        }
        String words = pages == 1
                ? ""
                : Words.number(from + 1) + " to " + Words.number(to) + " of " + Words.number(all) + " " + what;
        return new Paging(
                from,
                to,
                words,
                page > 1 ? address.apply(page - 1) : null,
                page < pages ? address.apply(page + 1) : null,
                links);
    }

    <T> List<T> cut(List<T> list) {
        return list.subList(from, to);
    }
}
