package stemma.ingest.archive;

import stemma.ingest.Found;
import stemma.ingest.SourceFile;

/** What is said of entries that are no files. */
final class Refused {

    private Refused() {}

    static Found link(SourceFile file, EntryName name) {
        return file.problem(
                name.path(),
                "it is a link to another file, which could lead out of the archive; it is not followed.",
                "Pack the file itself.");
    }

    static Found device(SourceFile file, EntryName name) {
        return file.problem(name.path(), "it is no file but a device or a pipe; it is not read.", EntryName.remedy());
    }

    /** Where an archive ends in the middle. */
    static Found breaksOff(SourceFile file, int files, String why) {
        return file.problem(
                "the archive is damaged or breaks off behind its file number " + files + " (" + why
                        + "); what came before counts.",
                "Fetch or pack it anew.");
    }
}
