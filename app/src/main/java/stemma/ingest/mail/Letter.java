package stemma.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import stemma.ingest.Content;
import stemma.ingest.Found;
import stemma.ingest.Sha256;
import stemma.ingest.SourceFile;
import stemma.ingest.Told;
import stemma.ingest.page.Zoner;
import stemma.text.DayEvidence;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Document.Input;
import stemma.text.Document.Masthead;
import stemma.text.Span;

/** One message, taken apart. Used by one thread. */
final class Letter {

    private static final int MOST_HEADERS = 5000;
    private static final int LONGEST_HEADER = 200_000;
    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxHeaderLen(LONGEST_HEADER)
            .build();

    private final Message message;
    private final String hash;
    private final Zoner zoner;

    private Letter(Message message, String hash, Zoner zoner) {
        this.message = message;
        this.hash = hash;
        this.zoner = zoner;
    }

    static Letter of(byte[] bytes, Zoner zoner) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(CONFIG);
        builder.setBodyFactory(new BasicBodyFactory(true));
        return new Letter(builder.parseMessage(new ByteArrayInputStream(bytes)), Sha256.of(bytes), zoner);
    }

    /** The text of a mail, under the mail's own id, and its attachments under names of theirs. */
    List<Found> found(SourceFile file, String format) throws IOException {
        List<Found> found = new ArrayList<>();
        List<Found> elsewhere = new ArrayList<>();
        Told told = Told.firmly(masthead(), days(Optional.empty()));
        for (Leaf leaf : Leaf.of(message)) {
            if (leaf.isElsewhere()) {
                elsewhere.add(file.problem(
                        "part " + leaf.number()
                                + " of the mail only names where a file is to be had; nothing is fetched.",
                        "Give that file beside the mail, if you have it."));
            } else if (leaf.isText() && found.isEmpty()) {
                found.add(body(file, leaf, told.from(input(file, format))));
            } else if (!leaf.isFurniture()) {
                SourceFile part =
                        file.part(leaf.name(), leaf.name(), new Content.InMemory(leaf.bytes()), leaf.charset());
                found.add(new Found.Part(part, Told.otherwise(Masthead.blank(), days(Optional.of(" or before")))));
            }
        }
        found.addAll(elsewhere);
        if (found.isEmpty()) {
            found.add(file.problem("the mail holds no text and no attachment.", "Leave it out, or save it again."));
        }
        return found;
    }

    /** The page itself, of one that was saved with its parts. */
    Found page(SourceFile file, String format) throws IOException {
        for (Leaf leaf : Leaf.of(message)) {
            if (leaf.isPage()) {
                Masthead masthead = new Masthead(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        address(leaf),
                        Optional.empty(),
                        Optional.empty());
                List<DayEvidence> saved =
                        days(Optional.of(", when the page was saved; it was published then or before"));
                return body(file, leaf, Told.otherwise(masthead, saved).from(input(file, format)));
            }
        }
        return file.problem("no page stands in it.", "Save it again in the browser.");
    }

    private Optional<String> address(Leaf leaf) {
        return header(message, "Snapshot-Content-Location")
                .or(() -> header(leaf.entity(), "Content-Location"))
                .map(String::strip)
                .filter(url -> url.matches("https?://\\S+"));
    }

    private Input input(SourceFile file, String format) {
        return new Input(List.of(file.location()), hash, format);
    }

    private static Found body(SourceFile file, Leaf leaf, Told told) throws IOException {
        String ending = leaf.isPage() ? "page.html" : "mail.txt";
        SourceFile body =
                file.as(new Content.InMemory(leaf.bytes())).named(ending).declaring(leaf.charset());
        return body.head().isText()
                ? new Found.Part(body, told)
                : file.problem(
                        "its words are damaged: bytes stand among them that no text has.",
                        "Save it again in the program that it comes from; whatever else stands in the file counts.");
    }

    private Masthead masthead() {
        return new Masthead(
                Optional.empty(),
                Optional.ofNullable(message.getSubject()).map(String::strip).filter(words -> !words.isEmpty()),
                author(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<String> author() {
        MailboxList from = message.getFrom();
        if (from == null || from.isEmpty()) {
            return Optional.empty();
        }
        Mailbox first = from.getFirst();
        return Optional.ofNullable(first.getName()).or(() -> Optional.ofNullable(first.getAddress()));
    }

    /**
     * The day in the header.
     *
     * @param bound how it is told that it is only the last possible day; the day itself where nothing is told
     */
    private List<DayEvidence> days(Optional<String> bound) {
        return header(message, "Date")
                .flatMap(words -> zoner.daysIn(words, new Span(0, words.length())).stream()
                        .map(DayEvidence::days)
                        .findFirst()
                        .map(days -> evidence(words, days, bound)))
                .stream()
                .toList();
    }

    private static DayEvidence evidence(String words, DayInterval days, Optional<String> bound) {
        Optional<DayInterval> until = bound.flatMap(told -> days.latest()).map(DayInterval::until);
        return new DayEvidence(
                "the header's Date says \"" + words + "\"" + bound.orElse(""),
                until.orElse(days),
                Strength.RECORDED,
                Optional.empty());
    }

    private static Optional<String> header(Entity entity, String name) {
        return Optional.ofNullable(entity.getHeader())
                .flatMap(header -> Optional.ofNullable(header.getField(name.toLowerCase(Locale.ROOT))))
                .map(Field::getBody)
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }
}
