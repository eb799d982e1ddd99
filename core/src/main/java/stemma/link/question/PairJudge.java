package stemma.link.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.claim.Places;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Standing;
import stemma.link.Values;
import stemma.link.question.setting.Fit;
import stemma.link.question.setting.Setting;
import stemma.link.question.setting.Voices;

/**
 * Tells how two claims stand to each other in value and frame: rules in a fixed order, of which the first that is sure decides
 * the value.
 *
 * <p>For one pile of claims, since it keeps what it worked out for each. Safe for use by several threads.
 */
public final class PairJudge {

    /**
     * Word lists that the rules go by.
     *
     * @param updates a figure replaces an earlier one
     * @param ongoing something goes on still
     * @param parts only some of the people are counted, such as children
     * @param motives motive, credit or legal character
     */
    public record Words(Signals updates, Signals ongoing, Signals.Parts parts, Motives motives) {}

    private final List<Rule> values;
    private final Rule frame;
    private final Rule beside;
    private final Setting setting;

    public PairJudge(Places places, Standing standing, Words words) {
        this.setting = new Setting(places);
        Voices voices = new Voices(standing);
        this.values = List.of(
                new PartRule(setting),
                new PolarityRule(setting, voices),
                new HolderRule(setting, voices, words.ongoing()),
                new NumberRule(setting, voices, words),
                new RefineRule(setting, voices),
                new UnlikeRule(setting, words.parts()),
                new HappeningRule(setting, voices),
                new OneSourceRule(setting, voices));
        this.beside = new BesideRule(setting, voices);
        this.frame = new ReframeRule(setting, words.motives());
    }

    /** Whether nothing that two claims say of place and day keeps them from telling of one thing. */
    public boolean isOneSetting(Pair pair) {
        return setting.place(pair) != Fit.APART && setting.days(pair) != Fit.APART;
    }

    /** The links of a pair, at most one of value and one of frame. */
    public List<Link> judge(Pair pair) {
        List<Link> links = new ArrayList<>();
        value(pair).ifPresent(links::add);
        frame.of(pair).ifPresent(other -> {
            links.removeIf(link -> link.kind() == LinkKind.REFINES && !pair.isInOneReport());
            links.add(other);
        });
        if (links.isEmpty()) {
            beside.of(pair).ifPresent(links::add);
        }
        links.replaceAll(link -> Values.on(pair, link));
        return links;
    }

    /** What the first rule says that says anything. */
    private Optional<Link> value(Pair pair) {
        for (Rule rule : values) {
            Optional<Link> link = rule.of(pair);
            if (link.isPresent()) {
                return link;
            }
        }
        return Optional.empty();
    }
}
