package stemma.export;

/**
 * A form in which claims leave Stemma, as one file of the case folder.
 *
 * <p>Implementations have no state: the same report gives the same piece, on any thread.
 */
public interface Export {

    /** The file's name in the case folder. */
    String file();

    /** What stands above the first piece, with its line end; often nothing. */
    String head();

    /** The piece of the file that tells of one report, with its line end; empty where there is nothing to tell. */
    String piece(ReportClaims report);

    /** What stands below the last piece, with its line end; often nothing. */
    default String tail() {
        return "";
    }
}
