/**
 * Are the reports of one publisher, or of one camp, read as well as those of another?
 *
 * <p>{@link stemma.app.groups.ReportFile} tells who published each report and in which camp they are;
 * {@link stemma.app.groups.Groups} puts the scores of an evaluation's reports together by that, with an
 * {@link stemma.app.groups.Interval} around each figure, and says which group lies wholly below which.
 * {@link stemma.app.groups.GroupsText} and {@link stemma.app.groups.GroupsJson} write it.
 *
 * <p>The interval is that of the percentile bootstrap (Efron 1979): so many times as {@link stemma.app.groups.Bootstrap}
 * says, as many reports as the group has are drawn from them, with repetition, and their claims are scored together; the
 * middle 95 of 100 of these figures are the interval. Reports are drawn and not claims, because the claims of one report are
 * right or wrong together. The seed is fixed, so that the same reports give the same interval.
 *
 * <p>Traps: few reports give an interval that is too narrow, and one report gives none; both are said. The camp is that of
 * the publisher on the days of the report, and not of those who are quoted.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.groups;
