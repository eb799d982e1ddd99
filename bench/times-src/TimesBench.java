import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.TimeExpression;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.knowledge.TableOfTimes;

/** Three readers of days on one table. Where a tool gives a TIMEX3 value, TimexDays makes days of it, with its mod. */
public final class TimesBench {

    /** Words of a text and what a reader takes them for; no days where it gives none. */
    record Read(int start, int end, String days) {}

    /** One sentence of the table. */
    record Row(LocalDate report, String text, List<Read> expected) {}

    interface Reader {
        List<Read> read(String text, LocalDate report) throws Exception;
    }

    public static void main(String[] files) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file))) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && !cells[0].contains("..")) {
                    rows.add(row(cells));
                }
            }
        }
        System.out.println(rows.size() + " sentences with a report of one day");
        run("ours", TimesBench::ours, rows);
        run("HeidelTime 2.1", heidelTime(), rows);
        run("SUTime (CoreNLP 4.5.10)", suTime(), rows);
    }

    private static List<Read> ours(String text, LocalDate report) {
        return TableOfTimes.find(text, report).stream()
                .map(found -> new Read(found.start(), found.end(), found.days()))
                .toList();
    }

    private static Row row(String[] cells) {
        List<Read> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String[] days = cells[2].split(" ");
        int start = 0;
        for (char c : cells[1].toCharArray()) {
            if (c == '[') {
                start = text.length();
            } else if (c == ']') {
                expected.add(new Read(start, text.length(), days[expected.size()]));
            } else {
                text.append(c);
            }
        }
        return new Row(LocalDate.parse(cells[0]), text.toString(), expected);
    }

    private static void run(String name, Reader reader, List<Row> rows) throws Exception {
        int right = 0;
        int asked = 0;
        int spurious = 0;
        for (Row row : rows) {
            List<Read> found = reader.read(row.text(), row.report());
            asked += row.expected().size();
            right += (int) row.expected().stream().filter(e -> isRight(e, found)).count();
            spurious += (int) found.stream()
                    .filter(f -> !f.days().equals("..") && row.expected().stream().noneMatch(e -> overlap(e, f)))
                    .count();
        }
        long tokens = 0;
        long began = System.nanoTime();
        for (int round = 0; round < 1; round++) {
            for (Row row : rows) {
                reader.read(row.text(), row.report());
                tokens += row.text().split("\\s+").length;
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%-24s right %d of %d (%.1f %%), days where there are none %d, %,.0f words a second%n",
                name, right, asked, 100.0 * right / asked, spurious, tokens / seconds);
    }

    // Words that mean no days are right where a reader finds nothing or gives none.
    private static boolean isRight(Read expected, List<Read> found) {
        List<Read> there = found.stream().filter(f -> overlap(expected, f)).toList();
        return there.isEmpty()
                ? expected.days().equals("..")
                : there.stream().anyMatch(f -> f.days().equals(expected.days()));
    }

    private static boolean overlap(Read one, Read other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Reader suTime() {
        Properties properties = new Properties();
        properties.setProperty("sutime.binders", "0");
        AnnotationPipeline pipeline = new AnnotationPipeline();
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
        pipeline.addAnnotator(new POSTaggerAnnotator(false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", properties));
        return (text, report) -> {
            Annotation annotation = new Annotation(text);
            annotation.set(CoreAnnotations.DocDateAnnotation.class, report.toString());
            pipeline.annotate(annotation);
            List<Read> found = new ArrayList<>();
            for (var time : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
                var timex = time.get(TimeAnnotations.TimexAnnotation.class);
                String value = timex.value() != null ? timex.value() : timex.altVal() != null ? timex.altVal() : "";
                found.add(new Read(
                        time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
                        days(timex, time, value)));
            }
            return found;
        };
    }

    private static String days(edu.stanford.nlp.time.Timex timex, edu.stanford.nlp.util.CoreMap time, String value) {
        var temporal = time.get(TimeExpression.Annotation.class).getTemporal();
        String whole = String.valueOf(temporal.getTimexValue());
        Matcher range = Pattern.compile("\\(?([0-9][^,]*),([0-9][^,)]*).*").matcher(String.valueOf(temporal));
        if (range.matches() && !value.matches("[0-9].*")) {
            return TimexDays.between(range.group(1), range.group(2));
        }
        String mod = attribute(timex.toString(), "mod");
        return TimexDays.of(value.isEmpty() ? whole : value, mod);
    }

    private static Reader heidelTime() throws Exception {
        Path config = Files.createTempFile("heideltime", ".props");
        Files.writeString(config, String.join("\n",
                "considerDate = true",
                "considerDuration = true",
                "considerSet = true",
                "considerTime = true",
                "model_path = edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
                "config_path =",
                "typeSystemHome = desc/type/HeidelTime_TypeSystem.xml",
                "typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml",
                "uimaVarDate = Date",
                "uimaVarDuration = Duration",
                "uimaVarLanguage = Language",
                "uimaVarSet = Set",
                "uimaVarTime = Time",
                "uimaVarTypeToProcess = Type",
                "uimaVarTemponym = Temponym",
                "considerTemponym = false",
                ""));
        HeidelTimeStandalone tool = new HeidelTimeStandalone(
                Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, config.toString(), POSTagger.STANFORDPOSTAGGER);
        java.util.logging.LogManager.getLogManager().reset();
        return (text, report) -> timeMl(tool.process(text, Date.valueOf(report)));
    }

    private static List<Read> timeMl(String xml) {
        int from = xml.indexOf("<TimeML>") + "<TimeML>".length();
        String body = xml.substring(from, xml.indexOf("</TimeML>"));
        body = body.startsWith("\n") ? body.substring(1) : body;
        List<Read> found = new ArrayList<>();
        Matcher tags = Pattern.compile("<(/?)([A-Z0-9]+)([^>]*)>").matcher(body);
        int plain = 0;
        int last = 0;
        int start = 0;
        String days = "..";
        while (tags.find()) {
            plain += unescape(body.substring(last, tags.start())).length();
            last = tags.end();
            if (!tags.group(2).equals("TIMEX3")) {
                continue;
            }
            if (tags.group(1).isEmpty()) {
                start = plain;
                days = TimexDays.of(attribute(tags.group(3), "value"), attribute(tags.group(3), "mod"));
            } else {
                found.add(new Read(start, plain, days));
            }
        }
        return found;
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile(name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }
}
