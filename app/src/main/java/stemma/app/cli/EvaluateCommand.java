package stemma.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import stemma.app.evaluation.Baseline;
import stemma.app.evaluation.ClaimFile;
import stemma.app.evaluation.DocumentList;
import stemma.app.evaluation.EvaluationJson;
import stemma.app.evaluation.EvaluationText;
import stemma.app.evaluation.Floor;
import stemma.app.evaluation.Grouping;
import stemma.app.evaluation.UnreadableInputException;
import stemma.app.groups.Groups;
import stemma.app.groups.GroupsJson;
import stemma.app.groups.GroupsText;
import stemma.app.groups.ReportFile;
import stemma.evaluate.Evaluation;
import stemma.evaluate.Evaluator;
import stemma.evaluate.ScoredClaim;
import stemma.knowledge.evaluation.AgreementLists;

/** {@code stemma evaluate}: scores found claims against gold claims, and holds the figures against pinned floors. */
@Command(
        name = "evaluate",
        description = "Score a ledger against gold claims.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:scored, and no figure is below its floor",
            "1:scored, and a figure is below its floor",
            "2:wrong usage",
            "3:a file cannot be read, or a line of it is no claim record"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before call()
public final class EvaluateCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int BELOW_A_FLOOR = 1;
    private static final int CANNOT_READ = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "Gold claims, one JSON record a line.")
    private Path gold;

    @Parameters(
            index = "1",
            paramLabel = "CASE",
            description = "Found claims: a case folder, or a file of claim records.")
    private Path found;

    @Option(
            names = "--documents",
            paramLabel = "LIST",
            description = "Count only the reports whose ids this file lists, one a line.")
    private @Nullable Path documents;

    @Option(
            names = "--by",
            paramLabel = "type|document|publisher|camp",
            converter = GroupingConverter.class,
            description =
                    "Also print rows by type or by document, or by who published the reports, with intervals; can be given"
                            + " several times.")
    private List<Grouping> groupings = new ArrayList<>();

    @Option(names = "--errors", paramLabel = "N", description = "Also print up to N missed and N spurious claims.")
    private int errors;

    @Option(names = "--json", description = "Print one line of JSON instead.")
    private boolean json;

    @ArgGroup(exclusive = false)
    private @Nullable FloorOptions floors;

    /** Which floors to hold the figures against. */
    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    static final class FloorOptions {

        @Option(
                names = "--floor",
                paramLabel = "FILE",
                required = true,
                description = "Compare with the floors in this file, such as gold/baseline.json.")
        private Path file;

        @Option(
                names = "--name",
                paramLabel = "NAME",
                required = true,
                description = "The gold set in that file whose floors count.")
        private String name;
    }

    @Override
    public Integer call() {
        if (errors < 0) {
            throw wrongUsage("--errors takes 0 or a larger number, not " + errors);
        }
        try {
            Evaluation evaluation =
                    new Evaluator(AgreementLists.standard()).evaluate(goldClaims(), ClaimFile.read(found));
            List<Floor> checked = checkedFloors(evaluation);
            print(evaluation, checked, groups(evaluation));
            return checked.stream().allMatch(Floor::holds) ? DONE : BELOW_A_FLOOR;
        } catch (UnreadableInputException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return CANNOT_READ;
        }
    }

    private List<ScoredClaim> goldClaims() throws UnreadableInputException {
        List<ScoredClaim> claims = ClaimFile.read(gold);
        if (documents == null) {
            return claims;
        }
        Set<String> listed = DocumentList.read(documents);
        List<ScoredClaim> kept = claims.stream()
                .filter(claim -> listed.contains(claim.document()))
                .toList();
        tellOfUnknown(listed, kept);
        return kept;
    }

    /** A misspelt id would make the measure smaller without a word. */
    private void tellOfUnknown(Set<String> listed, List<ScoredClaim> kept) {
        Set<String> unknown = new LinkedHashSet<>(listed);
        kept.forEach(claim -> unknown.remove(claim.document()));
        if (!unknown.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(documents + ": gold has no claims in " + unknown.size() + " of the " + listed.size()
                            + " reports listed: " + String.join(", ", unknown));
        }
    }

    private List<Floor> checkedFloors(Evaluation evaluation) throws UnreadableInputException {
        if (floors == null) {
            return List.of();
        }
        FloorOptions wanted = floors;
        Baseline baseline = Baseline.read(wanted.file);
        Optional<List<Floor>> checked = baseline.check(wanted.name, evaluation);
        return checked.orElseThrow(() -> wrongUsage(wanted.file + " has no floors for \"" + wanted.name
                + "\"; --name takes one of: " + String.join(", ", baseline.names())));
    }

    private List<Groups> groups(Evaluation evaluation) throws UnreadableInputException {
        List<Grouping> wanted =
                groupings.stream().filter(Grouping::isByPublisher).distinct().toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        ReportFile reports = ReportFile.of(gold, found);
        return wanted.stream()
                .map(by -> Groups.of(by.label(), evaluation, by == Grouping.CAMP ? reports::camp : reports::publisher))
                .toList();
    }

    private void print(Evaluation evaluation, List<Floor> checked, List<Groups> groups) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(EvaluationJson.line(
                    evaluation, checked, groups.stream().map(GroupsJson::of).toList()));
            return;
        }
        EvaluationText.lines(evaluation, new EvaluationText.Details(groupings, errors))
                .forEach(out::println);
        groups.stream().flatMap(g -> GroupsText.lines(g).stream()).forEach(out::println);
        if (floors != null) {
            out.println("floors of " + floors.name);
            checked.stream().map(Floor::line).forEach(out::println);
        }
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Reads the words that {@code --by} takes. */
    static final class GroupingConverter implements ITypeConverter<Grouping> {

        @Override
        public Grouping convert(String value) {
            return Grouping.of(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "it takes type, document, publisher or camp, not '" + value + "'"));
        }
    }
}
