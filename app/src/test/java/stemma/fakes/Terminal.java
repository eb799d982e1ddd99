package stemma.fakes;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import stemma.app.Catalogue;
import stemma.app.Inputs;
import stemma.app.Progress;
import stemma.app.cli.Stemma;
import stemma.app.screen.Screen;

/** Runs the program as a person does, most often with fake inputs and a fake reader, and keeps what it says. */
public final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Screen screen = new Screen(new PrintWriter(out), new PrintWriter(err), Progress.silent());
    private final Catalogue catalogue;

    private Terminal(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Terminal() {
        this(new FakeInputs());
    }

    private Terminal(Inputs inputs) {
        this(Catalogue.with(inputs, () -> FakeReader.engine(new FakeReader())));
    }

    /** Reads files as Stemma ships it; what is in them is read by the fake reader. */
    public static Terminal readingFiles() {
        return new Terminal(Catalogue.standard().inputs());
    }

    /** Everything as Stemma ships it. */
    public static Terminal standard() {
        return new Terminal(Catalogue.standard());
    }

    /** Whatever a test plugs in. */
    public static Terminal by(Catalogue catalogue) {
        return new Terminal(catalogue);
    }

    public CommandLine commandLine() {
        return Stemma.commandLine(catalogue, screen);
    }

    public int run(Object... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        return Stemma.run(catalogue, screen, words);
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }
}
