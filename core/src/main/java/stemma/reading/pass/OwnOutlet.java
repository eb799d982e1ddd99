package stemma.reading.pass;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stemma.extract.attribution.Statement;
import stemma.text.Publisher;

/**
 * The outlet of a report, which is no source in it: neither as the one who passes on ("told us") nor through its own
 * staff. An organisation that is no news outlet and tells what it found, on its own site, is a source nevertheless.
 */
final class OwnOutlet {

    private static final Pattern STAFF = Pattern.compile("\\b(reporter|correspondent|agency)");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]?s$");

    private final String text;
    private final Optional<String> name;

    OwnOutlet(String text, Optional<Publisher> publisher) {
        this.text = text;
        this.name = publisher.map(Publisher::name).map(n -> n.toLowerCase(Locale.ROOT));
    }

    /** Whether a speaker is the report's outlet, given whether somebody nearer to the happening is known. */
    boolean is(Statement.Speaker speaker, List<?> nearer) {
        String words = speaker.span().in(text).toLowerCase(Locale.ROOT);
        return name.filter(n -> isStaff(n, words)
                        || isForm(n, words) && (!nearer.isEmpty() || speaker.kind() == Statement.Kind.OUTLET))
                .isPresent();
    }

    private static boolean isStaff(String name, String words) {
        return words.startsWith(name) && STAFF.matcher(words).find();
    }

    /** The name itself, its last word alone, or its initials. */
    private static boolean isForm(String name, String words) {
        List<String> parts = List.of(name.split(" ", -1));
        String initials = parts.stream()
                .filter(p -> !p.isEmpty())
                .map(p -> p.substring(0, 1))
                .collect(Collectors.joining());
        boolean shortened = parts.size() > 1 && (words.equals(parts.getLast()) || words.equals(initials));
        return shortened
                || words.equals(name)
                || POSSESSIVE.matcher(words).replaceFirst("").equals(name);
    }
}
