package stemma.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.claim.PlaceRef;
import stemma.knowledge.table.TableRow;
import stemma.knowledge.table.Tables;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.PlaceResolver;
import stemma.resolve.place.Resolution;
import stemma.resolve.place.pass.PlacePasses;

/**
 * The names of places that readers marked in reports of the battle of Aleppo, in their order, and which place each means.
 * The ids were given by hand, name by name: what a careful reader of a report about Aleppo in late 2016 takes it for.
 *
 * <p>{@code -} stands by words that name no place of their own ("areas", "a transit point", "parts of Aleppo", which are
 * some part and not the city), {@code ?} by a place in Aleppo that the gazetteer does not have. Mentions of the city by its
 * plain name are left out of the rates: they would hide the rest.
 */
class AleppoNamesTest {

    private static final String NONE = "-";
    private static final String LACKING = "?";

    private final Gazetteer gazetteer = Gazetteers.standard();
    private final PlaceResolver resolver = new PlaceResolver(gazetteer, PlacePasses.standard(gazetteer));

    /**
     * One name.
     *
     * @param meant the id given by hand
     * @param found the resolver's, or {@code -}
     */
    private record Answer(String words, String meant, String found) {}

    @Test
    void every_id_is_one_of_the_gazetteer() throws IOException {
        assertThat(rows())
                .extracting(row -> row.required("id"))
                .filteredOn(id -> !id.equals(NONE) && !id.equals(LACKING))
                .allMatch(id -> gazetteer.get(id).isPresent());
    }

    @Test
    void ninety_five_of_a_hundred_names_of_places_in_aleppo_get_an_id() throws IOException {
        List<Answer> inAleppo =
                answers().stream().filter(answer -> isInAleppo(answer.meant())).toList();
        List<Answer> missed =
                inAleppo.stream().filter(answer -> answer.found().equals(NONE)).toList();
        assertThat(inAleppo).hasSizeGreaterThan(100);
        assertThat(missed.size()).as("%s", missed).isLessThanOrEqualTo(inAleppo.size() / 20);
    }

    @Test
    void ninety_five_of_a_hundred_ids_in_aleppo_are_right() throws IOException {
        List<Answer> given = answers().stream()
                .filter(answer -> !answer.found().equals(NONE))
                .filter(answer -> isInAleppo(answer.meant()) || isInAleppo(answer.found()))
                .toList();
        List<Answer> wrong = given.stream()
                .filter(answer -> !answer.found().equals(answer.meant()))
                .toList();
        assertThat(wrong.size()).as("%s", wrong).isLessThanOrEqualTo(given.size() / 20);
    }

    private boolean isInAleppo(String id) {
        return id.equals(LACKING)
                || gazetteer.get(id).map(PlaceRef::within).orElse(List.of()).contains("aleppo-governorate");
    }

    private List<Answer> answers() throws IOException {
        Map<String, List<TableRow>> reports = new LinkedHashMap<>();
        rows().forEach(row -> reports.computeIfAbsent(row.required("report"), report -> new ArrayList<>())
                .add(row));
        return reports.values().stream()
                .map(this::answers)
                .flatMap(Collection::stream)
                .filter(answer -> !answer.words().equals("Aleppo"))
                .toList();
    }

    private List<Answer> answers(List<TableRow> report) {
        List<String> names = report.stream().map(row -> row.required("words")).toList();
        Resolution resolution = resolver.resolveAll(names);
        return IntStream.range(0, names.size())
                .mapToObj(at -> new Answer(
                        names.get(at),
                        report.get(at).required("id"),
                        resolution.decision(at).map(d -> d.place().id()).orElse(NONE)))
                .toList();
    }

    private static List<TableRow> rows() throws IOException {
        try (InputStream in =
                AleppoNamesTest.class.getResourceAsStream("/stemma/knowledge/gazetteer/aleppo-names.csv")) {
            return Tables.rows("aleppo-names.csv", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
