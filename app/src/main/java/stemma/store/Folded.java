package stemma.store;

import java.text.Normalizer;
import java.util.Locale;

/** Names made comparable: lower case, no accents, one blank for whatever is neither letter nor digit. */
public final class Folded {

    private Folded() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
