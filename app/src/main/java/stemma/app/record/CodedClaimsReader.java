package stemma.app.record;

import stemma.reading.CodedReader;
import stemma.reading.Reader;
import stemma.reading.Reading;
import stemma.text.Document;

/** Reads a report by looking up the claims that people coded in it. */
public final class CodedClaimsReader implements Reader {

    private final CodedReader completing;
    private final CodedClaims claims;
    private final String version;

    /**
     * A reader.
     *
     * @param completing adds what the words of the slots tell
     * @param claims what people coded
     * @param version tells this file of claims from others
     */
    public CodedClaimsReader(CodedReader completing, CodedClaims claims, String version) {
        this.completing = completing;
        this.claims = claims;
        this.version = version;
    }

    @Override
    public Reading read(Document document) {
        return completing.complete(document, claims.of(document));
    }

    @Override
    public String version() {
        return version;
    }
}
