package stemma.app.cli.show;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.screen.Screen;
import stemma.app.screen.Text;
import stemma.link.balance.Balance;
import stemma.link.balance.Balance.Silent;
import stemma.link.balance.Balance.Victim;
import stemma.link.balance.Balance.Voice;

/** {@code stemma show balance}: who speaks, who is only spoken of, and whose victims are counted. */
@Command(
        name = "balance",
        description =
                "Counts what is said by camp, institution and outlet; who is spoken of and never speaks; and whose"
                        + " dead and injured are told of, by whom, laid on whom.")
public final class ShowBalanceCommand implements Callable<Integer> {

    private static final int NAME = 36;
    private static final int CAMP = 22;

    @Mixin
    private Listed listed = new Listed();

    private final Catalogue catalogue;
    private final Screen screen;

    public ShowBalanceCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        Balance balance = listed.open(catalogue, screen).comparison().balance();
        voices("WHO SPEAKS, BY CAMP", balance.camps());
        voices("WHO SPEAKS, BY INSTITUTION", balance.institutions());
        voices("WHO PASSES IT ON", balance.media());
        screen.say("SPOKEN OF AND NEVER HEARD");
        listed.each(balance.silent(), screen, this::silent);
        screen.say(balance.silent().isEmpty() ? "  Nobody who is known.\n" : "");
        screen.say("WHOSE DEAD AND INJURED ARE TOLD OF (propositions, not people)");
        screen.say(row("laid on", "told by", "status"));
        listed.each(balance.victims(), screen, this::victim);
        return 0;
    }

    private void voices(String title, List<Voice> voices) {
        screen.say(title);
        listed.each(
                voices,
                screen,
                voice -> screen.say("  " + Text.pad(Text.fit(known(voice.name()), NAME), NAME) + "  "
                        + voice.propositions() + (voice.propositions() == 1 ? " proposition" : " propositions")
                        + " in " + voice.reports() + (voice.reports() == 1 ? " report" : " reports")));
        screen.say("");
    }

    private void silent(Silent actor) {
        screen.say("  " + Text.pad(Text.fit(actor.name(), NAME), NAME) + "  "
                + Text.pad(Text.fit(known(actor.camp()), CAMP), CAMP) + "  " + actor.propositions());
    }

    private void victim(Victim victim) {
        screen.say(row(
                        victim.perpetrator().orElse("nobody named"),
                        known(victim.speaker()),
                        victim.status().label())
                + "  " + victim.propositions());
    }

    private static String row(String on, String by, String status) {
        return "  " + Text.pad(Text.fit(on, NAME), NAME) + "  " + Text.pad(Text.fit(by, CAMP), CAMP) + "  "
                + Text.pad(status, "combatant".length());
    }

    private static String known(Optional<String> name) {
        return name.orElse("not known");
    }
}
