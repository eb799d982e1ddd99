package stemma.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import stemma.fakes.Golden;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reports made of our own sentences, with what makes offsets hard strewn into them. */
final class RandomReports {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SENTENCES =
            Golden.file("/stemma/app/own-sentences.txt").lines().toList();

    /** Written as escapes, because most of it cannot be seen. */
    private static final List<String> STREWN = List.of(
            "\uD83D\uDE00", // emoji, a surrogate pair
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", // a family, joined by zero-width joiners
            "\uD83C\uDDF8\uD83C\uDDFE", // a flag, two pairs
            "\uD835\uDC00\uD835\uDC25", // mathematical letters
            " \u062D\u0644\u0628 ", // Arabic
            " \u0627\u0644\u0633\u064F\u0643\u0651\u064E\u0631\u064A\u060C ", // Arabic with vowel signs
            "e\u0301", // a combining accent
            "\u0336\u0315", // combining marks alone
            "\u00A0", // no-break space
            "\u202F", // narrow no-break space
            "\u200B", // zero-width space
            "\u200C",
            "\u2060",
            "\uFEFF",
            "\u200F", // right-to-left mark
            "\u202B\u202C",
            "\u00AD", // soft hyphen
            "\u2028", // line separator
            "\u0085", // next line
            "\u201E",
            "\u201D",
            "\u00AB \u00BB",
            "''",
            "``",
            "\u2018",
            "\"",
            "\t",
            "\u2026",
            " \uFF11\uFF12 ", // digits of full width
            " \u0663\u0664 ", // Arabic digits
            "\uFB01", // a ligature
            "\u0130", // lower case is longer
            "\u1E9E",
            "%",
            " 99999999999999999999 ",
            " 31/02/2016 ",
            " 1/2/3 ",
            " 0 ",
            " 5,00,0.1 ",
            " 500 hundred ",
            " - ",
            "(",
            "\u00BD",
            "\r\n",
            "\r",
            "\n\n");

    private static final List<String> BETWEEN =
            List.of(" ", " ", " ", "\n", "\n\n", "\r\n\r\n", "\r\n", "\r", "\u00A0", "  ", "");

    private final Random random;

    RandomReports(Random random) {
        this.random = random;
    }

    /** Writes reports into a folder, half of them as files of text, and tells their texts by id. */
    Map<String, String> write(Path folder, int reports) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> texts = new TreeMap<>();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < reports; i++) {
            String text = text();
            if (i % 2 == 0) {
                String id = "r%04d.txt".formatted(i);
                Files.writeString(folder.resolve(id), text);
                texts.put(id, text);
            } else {
                String id = "row-%04d \uD83D\uDE00".formatted(i);
                texts.put(id, text);
                rows.append(row(id, text)).append(random.nextBoolean() ? "\n" : "\r\n");
            }
        }
        Files.write(folder.resolve("rows.jsonl"), rows.toString().getBytes(StandardCharsets.UTF_8));
        return texts;
    }

    private String row(String id, String text) {
        ObjectNode row = JSON.createObjectNode().put("id", id).put("text", text);
        if (random.nextBoolean()) {
            row.put("title", text.lines().findFirst().orElse("")).put("publisher", "Orontes News Agency");
        }
        if (random.nextBoolean()) {
            row.put("published", "2016-11-29");
        }
        return JSON.writeValueAsString(row);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int sentences = 1 + random.nextInt(6);
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : pick(BETWEEN)).append(strewn(pick(SENTENCES)));
        }
        if (random.nextInt(3) == 0) {
            text.append("\n\n2 thoughts on \u201Cthe war\u201D\n\n1. ").append(strewn(pick(SENTENCES)));
        }
        if (text.charAt(0) == '\uFEFF') {
            text.deleteCharAt(0); // at the start of a file it is a mark of its encoding, and no part of the text
        }
        return text.append(random.nextBoolean() ? "\n\nLeave a Reply\n" : "").toString();
    }

    /** A sentence with up to four things strewn in, between any two code points. */
    private String strewn(String sentence) {
        List<String> points = new ArrayList<>(
                sentence.codePoints().mapToObj(Character::toString).toList());
        for (int i = random.nextInt(5); i > 0; i--) {
            points.add(random.nextInt(points.size() + 1), pick(STREWN));
        }
        return String.join("", points);
    }

    private String pick(List<String> things) {
        return things.get(random.nextInt(things.size()));
    }
}
