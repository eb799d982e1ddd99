package stemma.ingest.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.ingest.Head;

/** Tells by its first lines whether a file is a mail, and which kind. */
final class MailHead {

    private static final Pattern HEADER = Pattern.compile("(?:[a-z0-9][a-z0-9-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*+)++");
    private static final Pattern ENVELOPE =
            Pattern.compile("(?m)^(?:message-id|mime-version|received|return-path|delivered-to|x-mailer):");
    private static final Pattern LETTER = Pattern.compile("(?m)^(?:from|date|subject|to|content-type):");
    private static final Pattern PAGE =
            Pattern.compile("(?m)^content-type:\\s*multipart/related|^snapshot-content-location:");

    private MailHead() {}

    /** Whether the first lines are those of a mail, or of a page that is wrapped like one. */
    static boolean isMail(Head head) {
        return isHeader(head.words());
    }

    /** Whether it is a page with all its parts, as browsers save it in one file. */
    static boolean isPage(Head head) {
        Matcher header = HEADER.matcher(head.words());
        return isMail(head)
                && header.lookingAt()
                && PAGE.matcher(header.group()).find()
                && !header.group().matches("(?s)(?:.*\\n)?(?:received|delivered-to|return-path):.*");
    }

    private static boolean isHeader(String words) {
        Matcher header = HEADER.matcher(words);
        return header.lookingAt()
                && ENVELOPE.matcher(header.group()).find()
                && LETTER.matcher(header.group()).find();
    }

    /** Whether it begins as a mailbox does: with a line that is no header, and a mail behind it. */
    static boolean isMailbox(Head head) {
        int line = head.words().indexOf('\n') + 1;
        return head.words().startsWith("from ")
                && line > 0
                && isLoosely(head.words().substring(line));
    }

    private static boolean isLoosely(String words) {
        Matcher header = HEADER.matcher(words);
        return header.lookingAt() && LETTER.matcher(header.group()).find();
    }
}
