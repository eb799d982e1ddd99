package stemma.link.occurrence;

import stemma.link.Statement;

/** Whether two reports tell one story, so that what else they tell is likely the same, too. */
final class StorySign implements Sign {

    private static final double ONE_STORY = 1.5;

    private final Stories stories;

    StorySign(Stories stories) {
        this.stories = stories;
    }

    @Override
    public Verdict of(Statement a, Statement b) {
        return !a.isInReportOf(b) && stories.share(a, b)
                ? new Verdict(ONE_STORY, "both reports tell of the same harm")
                : Verdict.silent();
    }
}
