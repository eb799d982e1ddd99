package stemma.reading.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stemma.extract.attribution.Statement;
import stemma.text.Publisher;

/**
 * The outlet of a report, which is no source in it: neither as the one who passes on ("told us") nor through its own
 * staff. An organisation that is no news outlet and tells what it found, on its own site, is a source nevertheless.
 *
 * <p>An outlet has several names: "Northern Press Agency (NPA)" is also "NPA", "the Northern Press Agency", "Agency" and
 * "NPA's".
 */
final class OwnOutlet {

    private static final Pattern STAFF = Pattern.compile("\\b(reporters?|correspondents?|agency)\\b");
    private static final Pattern OURS = Pattern.compile("(our|my) ((own|special) )?(reporter|correspondent)s?");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]?s$");
    private static final Pattern IN_BRACKETS = Pattern.compile("(.*?)\\s*\\(([^)]+)\\)");
    private static final Pattern KIND =
            Pattern.compile(" (news agency|agency|tv|television|channel|newspaper|website)$");

    private final String text;
    private final List<String> names;

    OwnOutlet(String text, Optional<Publisher> publisher) {
        this.text = text;
        this.names = publisher.map(Publisher::name).map(OwnOutlet::names).orElse(List.of());
    }

    private static List<String> names(String publisher) {
        String whole = publisher.toLowerCase(Locale.ROOT).strip();
        List<String> names = new ArrayList<>(List.of(whole));
        Matcher bracketed = IN_BRACKETS.matcher(whole);
        if (bracketed.matches()) {
            names.add(bracketed.group(1));
            names.add(bracketed.group(2));
        }
        for (String name : List.copyOf(names)) {
            String[] parts = name.split(" ", -1);
            if (parts.length > 1) {
                names.add(parts[parts.length - 1]);
                names.add(List.of(parts).stream()
                        .filter(p -> !p.isEmpty())
                        .map(p -> p.substring(0, 1))
                        .collect(Collectors.joining()));
            }
        }
        return List.copyOf(names);
    }

    /** Whether a speaker's words are a name of the report's outlet. */
    boolean isNamed(Statement.Speaker speaker) {
        String words = speaker.span().in(text).toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(name -> isForm(name, words));
    }

    /** Whether a speaker is the report's outlet, given whether somebody nearer to the happening is known. */
    boolean is(Statement.Speaker speaker, List<?> nearer) {
        String words = speaker.span().in(text).toLowerCase(Locale.ROOT);
        boolean passesOn = !nearer.isEmpty() || speaker.kind() == Statement.Kind.OUTLET;
        return OURS.matcher(words).matches()
                || names.stream().anyMatch(name -> isStaff(name, words))
                || passesOn && isNamed(speaker);
    }

    private static boolean isStaff(String name, String words) {
        return words.startsWith(name) && STAFF.matcher(words).find();
    }

    private static boolean isForm(String name, String words) {
        String bare = KIND.matcher(words).replaceFirst("");
        return words.equals(name)
                || bare.equals(name)
                || POSSESSIVE.matcher(words).replaceFirst("").equals(name);
    }
}
