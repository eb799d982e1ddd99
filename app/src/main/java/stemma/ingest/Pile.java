package stemma.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import stemma.text.Finding;

/**
 * The files of an input, in canonical order, ready to be read. Immutable; each call of {@link #items()} reads anew.
 *
 * @param formats that read what stands in files
 * @param sources the files that can be read
 * @param findings what the survey came upon: paths that are not there, files of an unknown kind, faults of the table
 */
public record Pile(Formats formats, List<Source> sources, List<Finding> findings) {

    /**
     * A file with who reads it.
     *
     * @param row what the table says of it
     */
    public record Source(SourceFile file, Format format, Optional<About.Row> row) {

        Source told(Map<SourceFile, About.Row> rows) {
            Optional<About.Row> more = Optional.ofNullable(rows.get(file));
            return new Source(
                    file,
                    format,
                    more.map(over -> row.map(over::over).orElse(over)).or(() -> row));
        }

        Source calledByLocation() {
            return new Source(file.called(file.location()), format, row);
        }
    }

    public Pile {
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
    }

    /** The same with more findings behind its own. */
    public Pile telling(List<Finding> more) {
        return new Pile(
                formats,
                sources,
                Stream.concat(findings.stream(), more.stream()).toList());
    }

    /** The same with what rows say of its files, which weighs more than what other rows said before. */
    public Pile told(About.Match match) {
        return new Pile(
                formats,
                sources.stream().map(source -> source.told(match.rows())).toList(),
                findings);
    }

    /**
     * The findings of the survey, then the items of each file, read while the stream is consumed.
     *
     * <p>For one thread. Close the stream: it holds the file that is being read.
     */
    public Stream<Item> items() {
        Descent descent = new Descent(formats, sources.iterator());
        return Stream.concat(
                findings.stream().map(Item.Problem::new),
                StreamSupport.stream(descent, false).onClose(descent::close));
    }
}
