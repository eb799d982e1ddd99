package stemma.app.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.app.screen.Text;
import stemma.export.jsonl.LinkRecord;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Statement;
import stemma.link.arithmetic.sum.Derivation;
import stemma.link.settling.Settler;
import stemma.text.Span;

/** A link with all that it rests on: its rule, the values that were compared, premises, and the words of both ends. */
public final class LinkPage {

    private static final int LABEL = 12;

    private final ComparedCase compared;

    public LinkPage(ComparedCase compared) {
        this.compared = compared;
    }

    /** The links of a case whose ids start so. */
    public List<Link> startingWith(String prefix) {
        return compared.comparison().links().stream()
                .filter(link -> LinkRecord.id(link).startsWith(prefix))
                .toList();
    }

    /** The page of a link, without a line end. */
    public String of(Link link) {
        List<String> lines = new ArrayList<>();
        lines.add("Link " + LinkRecord.id(link) + ": " + link.kind().label() + ", on "
                + link.on().label() + ", " + link.strength().label());
        lines.add("");
        lines.add(line("why", link.reason()));
        lines.add(line("rule", meaning(link.kind())));
        link.compared()
                .forEach(value -> lines.add(line(value.what(), "“" + value.from() + "” and “" + value.to() + "”")));
        end("from", link.from(), lines);
        end("to", link.to(), lines);
        settle(link).ifPresent(settle -> lines.add(line("settles it", settle)));
        return String.join("\n", lines);
    }

    private static String line(String label, String text) {
        return Text.wrap("  " + Text.pad(label, LABEL), text);
    }

    private void end(String label, Link.End end, List<String> lines) {
        lines.add("");
        switch (end) {
            case Link.End.OfClaim(String id) ->
                claim(id).ifPresentOrElse(claim -> claim(label, claim, lines), () -> lines.add(line(label, id)));
            case Link.End.OfDocument(String id) -> lines.add(line(label, "report " + id));
            case Link.End.OfDerived(String id) -> {
                lines.add(line(label, "derived number " + id));
                compared.comparison().sums().derivations().stream()
                        .filter(derived -> derived.id().equals(id))
                        .forEach(derived -> derived(derived, lines));
            }
        }
    }

    private static void claim(String label, Statement claim, List<String> lines) {
        lines.add(line(
                label, "claim " + claim.id() + " of report " + claim.document().id()));
        lines.add(line("says", marked(claim)));
        claim.quantity()
                .ifPresent(number -> lines.add(line(
                        "number",
                        "“" + number.mention().text() + "”, " + number.unit() + ", "
                                + number.aspect().label())));
        claim.claim()
                .roles()
                .time()
                .ifPresent(time -> lines.add(line("time", "“" + time.mention().text() + "”")));
        lines.add(line("in short", StatementLine.of(claim).replaceAll("\\s+", " ")));
    }

    private void derived(Derivation derived, List<String> lines) {
        lines.add(line("sum", derived.sentence()));
        lines.add(line("by rule", derived.rule()));
        derived.premises()
                .forEach(premise -> lines.add(
                        line("premise", claim(premise).map(StatementLine::of).orElse(premise))));
        derived.assumptions().forEach(assumption -> lines.add(line("assumed", assumption)));
    }

    /** The sentence with the word that states it in brackets. */
    private static String marked(Statement claim) {
        String text = claim.document().text();
        Span sentence = claim.claim().anchor().sentence();
        Span trigger = claim.claim().anchor().trigger().span();
        return sentence.contains(trigger)
                ? text.substring(sentence.start(), trigger.start()) + "[" + trigger.in(text) + "]"
                        + text.substring(trigger.end(), sentence.end())
                : claim.sentence();
    }

    private Optional<Statement> claim(String id) {
        return compared.statements().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst();
    }

    private Optional<String> settle(Link link) {
        return claim(link.from().id()).flatMap(from -> claim(link.to().id()).flatMap(to -> Settler.of(link, from, to)));
    }

    /** What has to hold for a link of a kind. */
    private static String meaning(LinkKind kind) {
        return switch (kind) {
            case CONTRADICTS -> "Both answer one question, and their answers cannot both hold.";
            case SUPERSEDES -> "The first gives a later figure or state of what the second told.";
            case REFINES -> "Both tell of one happening, and the first is narrower in some part and wider in none.";
            case ENTAILS -> "The second follows from the first, or from it with others, by arithmetic.";
            case NOT_COMPARABLE -> "A reader would set the two side by side, and they answer different questions.";
            case REFRAMES -> "Both tell of one fact, and give it another motive, credit or legal character.";
            case COPIES -> "At least eight words running are the same.";
            case SAME_ORIGIN -> "Both chains end in one first source.";
            case AGREES -> "Both answer one question, and can both hold; that they are independent is not shown.";
            case CORROBORATES -> "Both answer one question, can both hold, and have known origins of different camps.";
        };
    }
}
