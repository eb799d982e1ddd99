package stemma.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.app.screen.Text;
import stemma.store.DocumentRow;
import stemma.store.Found;
import tools.jackson.databind.JsonNode;

/** What {@code explain} says about a claim. */
final class ClaimPage {

    /** Slots in the order in which a reader asks for them; others that a rule names follow. */
    private static final List<String> SLOTS = List.of(
            "type",
            "trigger",
            "factuality",
            "agent",
            "patient",
            "place",
            "place_from",
            "place_to",
            "time",
            "quantity",
            "victims",
            "sources",
            "mode",
            "means",
            "status",
            "loaded");

    private final Card card;
    private final ReportPage report;
    private final Found claim;

    ClaimPage(Found claim, DocumentRow report) {
        this.claim = claim;
        this.card = Card.of(claim.record());
        this.report = new ReportPage(report);
    }

    String whole() {
        List<String> lines = new ArrayList<>();
        lines.add("Claim " + claim.id() + ": " + card.what() + ", in the " + card.get("zone") + " of report "
                + claim.report().id());
        lines.add("");
        lines.add(Text.wrap("  ", sentence()));
        lines.add("");
        lines.add("How each slot was filled");
        lines.addAll(slots());
        lines.add("");
        lines.add("Who says so");
        lines.addAll(chain());
        lines.add("");
        lines.add("The report");
        lines.add(ReportPage.line("id", claim.report().id()));
        lines.addAll(report.masthead());
        lines.addAll(report.day());
        lines.add("");
        lines.add("Revision " + card.get("revision") + proposition());
        return String.join("\n", lines);
    }

    private String proposition() {
        String proposition = card.get("proposition");
        return proposition.isEmpty() ? "" : ", proposition " + proposition;
    }

    /** The sentence with its trigger in brackets. */
    private String sentence() {
        JsonNode sentence = card.record().path("sentence");
        JsonNode trigger = card.record().path("trigger");
        String words = report.piece(sentence);
        int from = trigger.path("start").asInt(0) - sentence.path("start").asInt(0);
        int to = trigger.path("end").asInt(0) - sentence.path("start").asInt(0);
        if (from < 0 || to > words.codePointCount(0, words.length())) {
            return words + " [" + trigger.path("text").asString("") + "]";
        }
        int start = words.offsetByCodePoints(0, from);
        int end = words.offsetByCodePoints(0, to);
        return words.substring(0, start) + "[" + words.substring(start, end) + "]" + words.substring(end);
    }

    private List<String> slots() {
        Map<String, List<String>> rules = derivations();
        Set<String> slots = new LinkedHashSet<>(SLOTS);
        slots.addAll(rules.keySet());
        List<String> lines = new ArrayList<>();
        for (String slot : slots) {
            String value = SlotWords.of(card.record().path(slot));
            if (value.isEmpty() && !rules.containsKey(slot)) {
                continue;
            }
            lines.add(ReportPage.line(slot, value.isEmpty() ? "(not filled)" : value));
            rules.getOrDefault(slot, List.of()).forEach(rule -> lines.add(ReportPage.line("", rule)));
        }
        return lines;
    }

    /** By which rules each slot was filled and why, from the lists of "slot: rule" and "slot: why" that go side by side. */
    private Map<String, List<String>> derivations() {
        Map<String, List<String>> bySlot = new LinkedHashMap<>();
        JsonNode whys = card.record().path("why");
        int at = 0;
        for (JsonNode node : card.record().path("rule")) {
            String[] rule = node.asString("").split(": ", 2);
            String[] why = whys.path(at++).asString("").split(": ", 2);
            String slot = rule[0].split(" ", 2)[0]; // one of several values is told by its words: place "Hanano"
            String whose = rule[0].substring(slot.length()).strip();
            bySlot.computeIfAbsent(slot, key -> new ArrayList<>())
                    .add((whose.isEmpty() ? "" : whose + " ") + "by " + rule[rule.length - 1] + ": "
                            + why[why.length - 1]);
        }
        return bySlot;
    }

    private List<String> chain() {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (JsonNode link : card.nodes("attribution")) {
            lines.add(ReportPage.line(
                    number++ + ".",
                    SlotWords.of(link.path("source")) + " (" + link.path("kind").asString("") + "): \""
                            + link.path("cue").path("text").asString("") + "\""));
        }
        JsonNode voice = card.record().path("voice");
        String author = voice.path("author").asString("");
        String whose = voice.path("kind").asString("").equals("commenter")
                ? "a reader's comment" + (author.isEmpty() ? "" : " by " + author)
                : "the report's own voice";
        lines.add(ReportPage.line(number + ".", (number == 1 ? "" : "in ") + whose));
        return lines;
    }
}
