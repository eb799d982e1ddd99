package stemma.app.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells groups to people. */
public final class GroupsText {

    private static final String FEW = " *";

    private GroupsText() {}

    /** The lines to print, without line ends. */
    public static List<String> lines(Groups groups) {
        List<String> lines = new ArrayList<>();
        Bootstrap bootstrap = groups.bootstrap();
        lines.add("by " + groups.by() + "; in brackets the middle 95 % of " + bootstrap.resamples()
                + " resamples of each row's reports (percentile bootstrap, seed " + bootstrap.seed() + ")");
        int width = groups.rows().stream().mapToInt(g -> length(name(g))).max().orElse(0);
        groups.rows().forEach(group -> lines.add(line(group, width)));
        groups.below().forEach(below -> lines.add(sentence(below)));
        if (groups.below().isEmpty()) {
            lines.add("  No " + groups.by() + "'s interval lies wholly below another's.");
        }
        if (groups.rows().stream().anyMatch(Group::isSmall)) {
            lines.add("  " + FEW.strip() + " fewer than " + Group.FEW
                    + " reports: the interval is narrower than it should be; from one report there is none.");
        }
        return lines;
    }

    private static String sentence(Groups.Below below) {
        return "  The " + below.figure() + " of " + below.lower().name() + " lies wholly below that of "
                + below.higher().name() + (below.isWeak() ? ", as far as so few reports can tell." : ".");
    }

    private static String line(Group group, int width) {
        String name = name(group);
        String reports = String.format(
                Locale.ROOT,
                "%3d %-7s %5d gold",
                group.reports(),
                group.reports() == 1 ? "report" : "reports",
                group.counts().gold());
        return ("  " + name + " ".repeat(width - length(name)) + reports + "  detection F1 "
                        + figure(group, group.detection()) + "  claim F1 " + figure(group, group.claims()))
                .stripTrailing();
    }

    private static String name(Group group) {
        return group.name() + (group.isSmall() ? FEW : "");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String figure(Group group, Interval interval) {
        return group.hasInterval()
                ? String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", interval.figure(), interval.low(), interval.high())
                : String.format(Locale.ROOT, "%.3f %-14s", interval.figure(), "");
    }
}
