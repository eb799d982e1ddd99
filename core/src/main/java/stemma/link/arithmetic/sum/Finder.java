package stemma.link.arithmetic.sum;

import java.util.List;
import stemma.link.Statement;

/** One kind of sum that claims can make together. */
public interface Finder {

    Findings find(List<Statement> statements);
}
