package stemma.link.arithmetic.count;

import stemma.link.Statement;

/** Which claims speak of one happening, as found before; it is handed in. */
@FunctionalInterface
public interface Happenings {

    boolean areOne(Statement a, Statement b);
}
