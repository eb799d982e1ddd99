package stemma.ingest.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;

/**
 * A part of a message that has no parts.
 *
 * @param number among the parts of its message, from 1
 */
record Leaf(Entity entity, int number) {

    private static final int MOST = 1000;

    /** The parts that count, in order: one of several that say the same, and the first of those that belong together. */
    static List<Leaf> of(Message message) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        Deque<Entity> open = new ArrayDeque<>();
        open.push(message);
        while (!open.isEmpty() && leaves.size() < MOST) {
            Entity entity = open.pop();
            if (entity.getBody() instanceof Multipart parts) {
                List<Entity> chosen = chosen(parts);
                for (int i = chosen.size() - 1; i >= 0; i--) {
                    open.push(chosen.get(i));
                }
            } else {
                leaves.add(new Leaf(entity, leaves.size() + 1));
            }
        }
        return leaves;
    }

    private static List<Entity> chosen(Multipart parts) throws IOException {
        List<Entity> all = parts.getBodyParts();
        return switch (parts.getSubType().toLowerCase(Locale.ROOT)) {
            case "alternative" -> all.isEmpty() ? all : List.of(plainOrLast(all));
            case "related" -> all.subList(0, Math.min(1, all.size()));
            default -> all;
        };
    }

    private static Entity plainOrLast(List<Entity> alike) throws IOException {
        for (Entity part : alike) {
            if ("text/plain".equals(part.getMimeType())
                    && part.getBody() instanceof SingleBody body
                    && body.size() > 20) {
                return part;
            }
        }
        return alike.getLast();
    }

    boolean isText() {
        return entity.getMimeType().startsWith("text/") && !"attachment".equals(entity.getDispositionType());
    }

    boolean isPage() {
        return entity.getMimeType().equals("text/html") || entity.getMimeType().equals("application/xhtml+xml");
    }

    /** Whether it is a picture, a sound or a signature, which are no reports. */
    boolean isFurniture() {
        return entity.getMimeType().matches("(?:image|audio|video|font)/.*|.*signature.*|text/css|.*javascript");
    }

    /** Whether it only says where something is to be had. */
    boolean isElsewhere() {
        return entity.getMimeType().equals("message/external-body");
    }

    /** Its file's name, made safe to be part of an id. */
    String name() {
        String fallback = entity.getMimeType().equals("message/rfc822") ? "mail.eml" : "part";
        String name = Optional.ofNullable(entity.getFilename()).orElse(fallback).replaceAll("[/\\\\\\p{Cntrl}]", "_");
        return "part " + number + " " + name;
    }

    /** The encoding that its header declares. */
    Optional<String> charset() {
        return Optional.ofNullable(entity.getCharset()).filter(name -> !name.equalsIgnoreCase("us-ascii"));
    }

    /** Its bytes as they were before they were encoded for the mail; of a mail within, that mail. */
    byte[] bytes() throws IOException {
        Body body = entity.getBody();
        if (body instanceof Message inner) {
            return DefaultMessageWriter.asBytes(inner);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (body instanceof SingleBody single) {
            single.writeTo(out);
        }
        return out.toByteArray();
    }
}
