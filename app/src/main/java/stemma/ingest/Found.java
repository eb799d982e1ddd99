package stemma.ingest;

/** What a format finds in a file: an item, or a file within it that somebody else has to read. */
public sealed interface Found permits Item, Found.Part {

    /**
     * A file within a file, such as an archive's entry or a mail's attachment. It must be read before the next thing is asked of
     * the format that found it.
     *
     * @param told what the file around it says of it
     */
    record Part(SourceFile file, Told told) implements Found {}
}
