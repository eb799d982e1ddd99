package stemma.app.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The value of a slot in one line: the words, and what they were taken to mean. */
final class SlotWords {

    private SlotWords() {}

    static String of(JsonNode slot) {
        if (slot.isString()) {
            return slot.stringValue();
        }
        if (slot.isArray()) {
            List<String> values = new ArrayList<>();
            slot.forEach(value -> values.add(of(value)));
            return String.join("; ", values);
        }
        if (slot.has("says")) {
            return slot.path("says").asString("");
        }
        List<String> parts = new ArrayList<>();
        add(parts, slot.path("text").asString(""), "", "");
        add(parts, slot.path("name").asString(""), "= ", named(slot));
        if (!slot.has("name")) {
            add(parts, slot.path("camp").asString(""), "(camp: ", ")");
            add(parts, candidates(slot.path("candidates")), "(not known which: ", ")");
        } else {
            add(parts, candidates(slot.path("candidates")), "(chosen by other reports from: ", ")");
        }
        if (slot.has("earliest")) {
            add(parts, days(slot), "= ", "");
        }
        if (slot.has("low")) {
            add(parts, bounds(slot), "= ", "");
        }
        if (slot.has("of_which") || !slot.has("text")) {
            add(parts, slot.path("status").asString(""), "", "");
            slot.path("of_which")
                    .forEach(subset -> add(parts, subset.path("who").asString(""), "of which ", ""));
        }
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String value, String before, String after) {
        if (!value.isEmpty()) {
            parts.add(before + value + after);
        }
    }

    private static String candidates(JsonNode places) {
        List<String> names = new ArrayList<>();
        places.forEach(place -> names.add(
                place.path("name").asString("") + ", " + place.path("id").asString("")));
        return String.join("; ", names);
    }

    private static String named(JsonNode slot) {
        String kind = slot.path("kind").asString("");
        String id = slot.path("id").asString("");
        String camp = slot.path("camp").asString("");
        return " (" + (kind.isEmpty() ? id : kind + ", " + id) + (camp.isEmpty() ? "" : ", camp: " + camp) + ")";
    }

    private static String days(JsonNode time) {
        String from = time.path("earliest").asString("");
        String to = time.path("latest").asString("");
        if (from.isEmpty() && to.isEmpty()) {
            return "no days that could be named";
        }
        if (from.equals(to)) {
            return from;
        }
        return (from.isEmpty() ? "any day" : from) + " to " + (to.isEmpty() ? "any later day" : to);
    }

    private static String bounds(JsonNode quantity) {
        JsonNode readings = quantity.path("readings");
        if (!readings.isEmpty()) {
            List<String> numbers = new ArrayList<>();
            readings.forEach(reading -> numbers.add(reading.asString("")));
            return "malformed, may mean " + String.join(" or ", numbers);
        }
        if (quantity.path("vague").asBoolean(false)) {
            return "a vague word that gives no figure";
        }
        String unit = " (unit: " + quantity.path("unit").asString("") + ")";
        JsonNode low = quantity.path("low");
        JsonNode high = quantity.path("high");
        String about = quantity.path("approx").asBoolean(false) ? "about " : "";
        if (low.isNull() && high.isNull()) {
            return "no number";
        }
        if (low.isNull()) {
            return about + (quantity.has("high_open") ? "less than " : "at most ") + high.asString("") + unit;
        }
        if (high.isNull()) {
            return about + (quantity.has("low_open") ? "more than " : "at least ") + low.asString("") + unit;
        }
        return about + low.asString("") + (low.equals(high) ? "" : " to " + high.asString("")) + unit;
    }
}
