package stemma.app;

/** Somebody who is told how far a long work has come. */
public interface Progress extends AutoCloseable {

    /** Says that a report was found, before it is known how many there are. */
    void met();

    /** Says how many steps there will be; once, before the first. */
    void expect(int steps);

    /** Says that what was read is compared from now on; each step is a link that was found, and nobody knows how many there will be. */
    void comparing();

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
            public void comparing() {}

            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }
}
