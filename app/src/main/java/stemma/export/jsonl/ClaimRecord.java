package stemma.export.jsonl;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.Sum;
import stemma.claim.TimeInterval;
import stemma.text.Zone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One claim as the JSON object that {@code ledger.jsonl} holds.
 *
 * <p>Made for one report and one version of the rules; safe for use by several threads.
 */
public final class ClaimRecord {

    /** Hexadecimal digits of a revision: 48 bits, ample for telling apart the few revisions of one claim. */
    private static final int REVISION_LENGTH = 12;

    private final Pieces pieces;
    private final MeasuresRecord measures;
    private final String rules;

    /**
     * @param text the report's text
     * @param rules the version of the rules, part of each revision
     */
    public ClaimRecord(String text, String rules) {
        this.pieces = new Pieces(text);
        this.measures = new MeasuresRecord(pieces);
        this.rules = rules;
    }

    /** The claim as one line of JSON, without a line end. */
    public String line(Claim claim, Optional<String> proposition) {
        return line(claim, proposition, Optional.empty());
    }

    /** The same, with the claim's number against its parts. */
    public String line(Claim claim, Optional<String> proposition, Optional<Sum> sum) {
        ObjectNode slots = slots(claim);
        ObjectNode record = Json.object().put("id", claim.id()).put("revision", revision(slots));
        record.setAll(slots);
        Json.setIfAny(record, "proposition", proposition);
        sum.ifPresent(checked -> record.set("sum", measures.sum(checked)));
        Json.setIfAny(record, "rule", claim.anchor().derivation(), d -> Json.text(d.slot() + ": " + d.rule()));
        Json.setIfAny(record, "why", claim.anchor().derivation(), d -> Json.text(d.slot() + ": " + d.why()));
        return Json.write(record);
    }

    /** All that the claim states, without its id and without what made it. */
    private ObjectNode slots(Claim claim) {
        ObjectNode record = Json.object();
        record.put("document", claim.anchor().document());
        record.put("type", claim.type().label());
        record.put("zone", zone(claim.anchor().zone()));
        record.put("factuality", claim.factuality().label());
        record.set("sentence", pieces.span(claim.anchor().sentence()));
        record.set("trigger", pieces.mention(claim.anchor().trigger()));
        putRoles(record, claim.roles());
        measures.putQuantityAndVictims(record, claim.measures());
        putAttribution(record, claim.attribution());
        measures.putMeansAndStatus(record, claim.measures());
        Json.setIfAny(record, "loaded", claim.wording(), word -> pieces.mention(word.mention()));
        Json.setIfAny(record, "wording", claim.wording(), this::wording);
        return record;
    }

    /** A claim's zone is told in three words; a page has more kinds of part. */
    static String zone(Zone.Kind kind) {
        return switch (kind) {
            case HEADLINE -> "headline";
            case BYLINE, DATELINE, BODY, CAPTION, QUOTE, EMBEDDED -> "body";
            case COMMENT -> "comment";
            case RELATED, BOILERPLATE ->
                throw new IllegalArgumentException(
                        "a claim stands in " + kind.label() + ", which speaks for nobody and makes no claims");
        };
    }

    private void putRoles(ObjectNode record, Claim.Roles roles) {
        Json.setIfAny(record, "agent", roles.agent(), pieces::actor);
        Json.setIfAny(record, "patient", roles.patient(), pieces::actor);
        Json.setIfAny(record, "place", roles.place(), pieces::place);
        Json.setIfAny(record, "place_from", roles.placeFrom(), pieces::place);
        Json.setIfAny(record, "place_to", roles.placeTo(), pieces::place);
        roles.time().ifPresent(time -> record.set("time", time(time)));
    }

    private JsonNode time(TimeInterval time) {
        ObjectNode node = pieces.mention(time.mention());
        node.set("earliest", Json.day(time.days().earliest()));
        node.set("latest", Json.day(time.days().latest()));
        return node.put("precision", time.precision().label())
                .put("relative_to_report", time.anchor() == TimeInterval.Anchor.REPORT);
    }

    private void putAttribution(ObjectNode record, Attribution attribution) {
        record.set("voice", voice(attribution.voice()));
        Json.setIfAny(
                record,
                "sources",
                attribution.chain(),
                link -> source(link.source()).put("kind", link.source().kind().label()));
        Json.setIfAny(record, "attribution", attribution.chain(), this::link);
        Json.setIfAny(record, "mode", attribution.mode().map(Attribution.Mode::label));
        attribution.said().ifPresent(said -> record.set("said", time(said)));
    }

    private static JsonNode voice(Attribution.Voice voice) {
        return switch (voice) {
            case Attribution.Voice.Narrator() -> Json.object().put("kind", "narrator");
            case Attribution.Voice.Commenter(Optional<String> author) -> {
                ObjectNode node = Json.object().put("kind", "commenter");
                Json.setIfAny(node, "author", author);
                yield node;
            }
        };
    }

    private ObjectNode source(Attribution.Source source) {
        return pieces.named(pieces.mention(source.mention()), source.entity(), source.affiliation());
    }

    private JsonNode link(Attribution.Link link) {
        ObjectNode node = Json.object();
        node.set("source", source(link.source()));
        node.set("cue", pieces.mention(link.cue()));
        node.set("content", pieces.span(link.content()));
        return node.put("kind", link.source().kind().label());
    }

    private JsonNode wording(Claim.LoadedWord word) {
        ObjectNode node = Json.object();
        node.set("span", pieces.mention(word.mention()));
        return node.put("leaning", word.leaning().name().toLowerCase(Locale.ROOT));
    }

    private String revision(ObjectNode slots) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((Json.write(slots) + "\n" + rules).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, REVISION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
