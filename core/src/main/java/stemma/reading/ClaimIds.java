package stemma.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import stemma.claim.ClaimType;
import stemma.text.Document;
import stemma.text.Span;

/**
 * The ids of one report's claims: a hash of the report's key, the type, the trigger's span and an ordinal, so that a rule
 * that fills a slot better keeps the id.
 */
final class ClaimIds {

    private static final int LENGTH = 16;

    private final String document;
    private final Map<String, Integer> ordinals = new HashMap<>();

    ClaimIds(Document document) {
        this.document = hash(document.key());
    }

    String next(ClaimType type, Span trigger) {
        String key = document + " " + type.label() + " " + trigger.start() + " " + trigger.end();
        int ordinal = ordinals.merge(key, 1, Integer::sum);
        return hash(key + " " + ordinal).substring(0, LENGTH);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
