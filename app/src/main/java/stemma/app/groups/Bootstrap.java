package stemma.app.groups;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import stemma.evaluate.Score;

/**
 * The percentile bootstrap over reports.
 *
 * @param resamples how often the reports are drawn
 * @param seed of the draws
 */
public record Bootstrap(int resamples, long seed) {

    /** What {@code evaluate} uses. */
    public static final Bootstrap STANDARD = new Bootstrap(10_000, 1);

    private static final double TAIL = 0.025;

    /**
     * The interval of a figure.
     *
     * @param reports at least one
     */
    Interval of(List<Score> reports, ToDoubleFunction<Score> figure) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            Score together = Score.NONE;
            for (int k = 0; k < reports.size(); k++) {
                together = together.plus(reports.get(random.nextInt(reports.size())));
            }
            drawn[i] = figure.applyAsDouble(together);
        }
        Arrays.sort(drawn);
        int cut = (int) Math.floor(TAIL * resamples);
        double all = figure.applyAsDouble(reports.stream().reduce(Score.NONE, Score::plus));
        return new Interval(all, drawn[cut], drawn[resamples - 1 - cut]);
    }
}
