package stemma.fakes;

import java.io.PrintWriter;
import java.io.StringWriter;
import stemma.app.Catalogue;
import stemma.app.Progress;
import stemma.app.cli.Screen;
import stemma.app.cli.Stemma;

/** Runs the program as a person does, with fake inputs and a fake reader, and keeps what it says. */
public final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    public int run(Object... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Catalogue catalogue = Catalogue.with(new FakeInputs(), () -> FakeReader.engine(new FakeReader()));
        Screen screen = new Screen(new PrintWriter(out), new PrintWriter(err), Progress.silent());
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
