package stemma.resolve.place.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static List<Integer> numbers(TextTable table, String text) {
        List<Integer> numbers = new ArrayList<>();
        for (int at = table.first(text); at >= 0; at = table.next(at)) {
            numbers.add(at);
        }
        return numbers;
    }

    @Test
    void gives_the_numbers_of_equal_strings_in_their_order() {
        TextTable table = new TextTable(List.of("homs", "hama", "homs", "", "homs"));
        assertThat(numbers(table, "homs")).containsExactly(0, 2, 4);
        assertThat(numbers(table, "")).containsExactly(3);
        assertThat(numbers(table, "aleppo")).isEmpty();
    }

    @Test
    void holds_nothing_where_nothing_was_given() {
        assertThat(new TextTable(List.of()).first("homs")).isNegative();
    }

    @Test
    void keeps_strings_of_one_hash_apart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        TextTable table = new TextTable(List.of("Aa", "BB", "Aa"));
        assertThat(numbers(table, "Aa")).containsExactly(0, 2);
        assertThat(numbers(table, "BB")).containsExactly(1);
    }

    @Test
    void finds_each_of_many() {
        List<String> texts = IntStream.range(0, 5000).mapToObj(i -> "name " + i).toList();
        TextTable table = new TextTable(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(numbers(table, texts.get(i))).containsExactly(i);
        }
    }
}
