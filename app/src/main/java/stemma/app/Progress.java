package stemma.app;

/** Somebody who is told how far a long work has come. */
public interface Progress extends AutoCloseable {

    /** Says that a report was found, before it is known how many there are. */
    void met();

    /** Says how many steps there will be; once, before the first. */
    void expect(int steps);

    void step();

    @Override
    void close();

    /** Nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void met() {}

            @Override
            public void expect(int steps) {}

            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }
}
