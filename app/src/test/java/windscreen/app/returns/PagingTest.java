package windscreen.app.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Long lists come in pages, and every page can be reached.
class PagingTest {

    @Test
    void aShortListHasNoPages() {
        Paging paging = Paging.of(50, 50, 1, "rules", page -> "?page=" + page);
        assertThat(paging.links()).isEmpty();
        assertThat(paging.words()).isEmpty();
        assertThat(paging.next()).isNull();
    }

    @Test
    void oneLineMoreMakesASecondPage() {
        Paging paging = Paging.of(51, 50, 2, "rules", page -> "?page=" + page);
        assertThat(paging.words()).isEqualTo("51 to 51 of 51 rules");
        assertThat(paging.previous()).isEqualTo("?page=1");
        assertThat(paging.cut(IntStream.range(0, 51).boxed().toList())).isEqualTo(List.of(50));
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        assertThat(Paging.of(101, 50, 99, "rules", page -> "" + page).from()).isEqualTo(100);
    }

    @Test
    void nothingIsOneEmptyPage() {
        assertThat(Paging.of(0, 50, 3, "rules", page -> "" + page).cut(List.of()))
                .isEmpty();
    }

    @Test
    void farPagesAreLeftOutOfTheLinks() {
        Paging paging = Paging.of(20_000, 100, 100, "findings", page -> "" + page);
        assertThat(paging.links().stream().map(Paging.Link::number))
                .containsExactly(1, 0, 98, 99, 100, 101, 102, 0, 200);
    }
}
