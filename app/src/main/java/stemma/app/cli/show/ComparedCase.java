package stemma.app.cli.show;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.app.CaseFolder;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.own.KeptTables;
import stemma.comparing.Comparison;
import stemma.link.Statement;

/**
 * A case with how its claims stand to each other. Comparing is computed anew from the case's files, as each build does.
 *
 * @param statements all claims
 * @param comparison how they stand to each other
 */
public record ComparedCase(List<Statement> statements, Comparison comparison) {

    public ComparedCase {
        statements = List.copyOf(statements);
    }

    /**
     * Opens a case.
     *
     * @throws Trouble if the folder is no case, or a file in it cannot be read
     */
    public static ComparedCase at(Path folder, Catalogue catalogue) throws Trouble {
        try {
            CaseFolder from = CaseFolder.at(folder);
            List<Statement> statements = from.statements();
            return new ComparedCase(
                    statements, new KeptTables(from).comparer(catalogue).compare(statements));
        } catch (IOException e) {
            throw Trouble.unreadable(folder, e);
        }
    }

    /** The claims by their ids. */
    Map<String, Statement> byId() {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        return byId;
    }
}
