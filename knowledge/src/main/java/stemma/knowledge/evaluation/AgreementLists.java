package stemma.knowledge.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import stemma.evaluate.AgreementWords;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Loads the word lists by which the scorer compares wordings. */
public final class AgreementLists {

    private static final String RESOURCE = "/stemma/knowledge/evaluation/agreement.yaml";

    private AgreementLists() {}

    /** The lists that come with Stemma; their keys are the components of {@link AgreementWords}. */
    public static AgreementWords standard() {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
        try (InputStream lists = AgreementLists.class.getResourceAsStream(RESOURCE)) {
            if (lists == null) {
                throw new IllegalStateException(
                        "the resource " + RESOURCE + " is missing from the knowledge module; build Stemma again");
            }
            return mapper.readValue(lists, AgreementWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }
}
