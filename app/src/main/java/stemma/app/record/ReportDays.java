package stemma.app.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the reports of a case together tell of one report's days, from {@code dates.jsonl}. */
public final class ReportDays {

    private ReportDays() {}

    /**
     * Plain sentences; none where nothing was found out, or the case was built before there was such a file.
     *
     * @throws IOException if the file cannot be read, or was changed so that a record in it is broken
     */
    public static List<String> of(Path dates, String report) throws IOException {
        List<String> told = new ArrayList<>();
        if (!Files.isRegularFile(dates)) {
            return told;
        }
        try (BufferedReader lines = Files.newBufferedReader(dates, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Fields record = Fields.of(JsonMapper.shared().readTree(line));
                if (record.text("document").equals(report)) {
                    tell(record, told);
                }
            }
        } catch (BrokenRecordException | JacksonException e) {
            throw new IOException(dates + " holds a broken record (" + e.getMessage() + "); build the case again.", e);
        }
        return told;
    }

    private static void tell(Fields record, List<String> told) throws BrokenRecordException {
        told.add("With the other reports: published " + days(record.object("likely")) + "; by firm reasons alone "
                + days(record.object("firm")) + ".");
        for (Fields reason : record.objects("reasons")) {
            told.add("- " + reason.text("strength") + ": " + reason.text("sentence"));
        }
        for (Fields conflict : record.objects("conflicts")) {
            told.add("- conflict, " + conflict.text("strength") + ": " + conflict.text("sentence"));
        }
    }

    private static String days(Fields days) throws BrokenRecordException {
        Optional<String> from = days.optionalText("earliest");
        Optional<String> to = days.optionalText("latest");
        if (from.isEmpty() && to.isEmpty()) {
            return "on a day that is not known";
        }
        if (from.equals(to)) {
            return "on " + from.orElseThrow();
        }
        return from.map(day -> "from " + day + " on").orElse("")
                + (from.isPresent() && to.isPresent() ? ", " : "")
                + to.map(day -> "until " + day).orElse("");
    }
}
