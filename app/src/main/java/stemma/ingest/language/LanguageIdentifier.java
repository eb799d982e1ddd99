package stemma.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import stemma.ingest.Once;
import stemma.text.Document;
import stemma.text.Zone;

/**
 * Tells in which language a report is, by its own words: those of its headline and body, not of its readers or menus.
 *
 * <p>What a page says of itself is the answer until its words make another much likelier, and so is English where it says
 * nothing: many pages declare the language of their template, and three words are too few to tell.
 *
 * <p>The model is loaded with the first report. Safe for use by several threads.
 */
public final class LanguageIdentifier {

    private static final String MODEL = "/langdetect-183.bin";
    private static final Set<Zone.Kind> OWN = EnumSet.of(Zone.Kind.HEADLINE, Zone.Kind.BODY, Zone.Kind.QUOTE);
    private static final String USUAL = "en";

    /** Nobody looks at more, in code units. */
    private static final int MOST = 20_000;

    /** Of what is left three pieces of this length are asked, from its beginning, middle and end: more says nothing more. */
    private static final int PIECE = 120;

    /** Fewer letters than this, and the whole page is asked. */
    private static final int ENOUGH = 40;

    /** How many times as likely as what is expected another language must be. */
    private static final double CLEARLY = 3;

    private final Once<LanguageDetectorModel> model = Once.of(LanguageIdentifier::load);
    private final Once<Codes> codes = Once.of(Codes::standard);

    /** The language of a report; none where nothing tells. */
    public Optional<LanguageTag> of(Document document) {
        Optional<LanguageTag> stated = document.masthead()
                .language()
                .filter(words -> !words.isBlank())
                .map(words -> new LanguageTag(words.strip()));
        String words = words(document);
        if (letters(words) == 0) {
            return stated;
        }
        boolean latin = isLatin(words);
        Map<String, Double> likely = likely(sample(latin ? words : words.replaceAll("\\p{IsLatin}+", " ")));
        if (!latin) {
            likely.remove(USUAL);
        }
        String first = likely.keySet().iterator().next();
        String expected = stated.map(tag -> codes.get().of(tag.primary()))
                .filter(likely::containsKey)
                .orElse(USUAL);
        if (first.equals(expected)) {
            return stated.filter(tag -> codes.get().of(tag.primary()).equals(first))
                    .or(() -> Optional.of(new LanguageTag(first)));
        }
        boolean clear = likely.getOrDefault(first, 0.0) >= CLEARLY * likely.getOrDefault(expected, 0.0);
        return clear || (!latin && stated.isEmpty()) ? Optional.of(new LanguageTag(first)) : stated;
    }

    /** Languages with how likely each is, the likeliest first; variants of one language count together as the likeliest. */
    private Map<String, Double> likely(String words) {
        Map<String, Double> likely = new LinkedHashMap<>();
        for (Language language : new LanguageDetectorME(model.get()).predictLanguages(words)) {
            likely.putIfAbsent(codes.get().of(language.getLang()), language.getConfidence());
        }
        return likely;
    }

    /** Whether most of the letters are Latin, without which nothing is English, however short it is. */
    private static boolean isLatin(String words) {
        int[] letters = words.codePoints().filter(Character::isLetter).toArray();
        long latin = IntStream.of(letters)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin >= letters.length;
    }

    private static String words(Document document) {
        String own = document.zones().stream()
                .filter(zone -> OWN.contains(zone.kind()))
                .map(zone -> zone.span().in(document.text()))
                .collect(Collectors.joining("\n"));
        String words = letters(own) < ENOUGH ? document.text() : own;
        return words.length() <= MOST ? words : words.substring(0, words.offsetByCodePoints(0, MOST / 2));
    }

    private static String sample(String words) {
        int last = words.length() - PIECE;
        return words.length() <= 3 * PIECE
                ? words
                : piece(words, 0) + "\n" + piece(words, last / 2) + "\n" + piece(words, last);
    }

    private static String piece(String words, int from) {
        int start = Character.isLowSurrogate(words.charAt(from)) ? from + 1 : from;
        int end = from + PIECE;
        return words.substring(start, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetter).limit(ENOUGH).count();
    }

    private static LanguageDetectorModel load() {
        try (InputStream stream = LanguageIdentifier.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IllegalStateException("the model " + MODEL + " is missing from the program");
            }
            return new LanguageDetectorModel(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + MODEL, e);
        }
    }
}
