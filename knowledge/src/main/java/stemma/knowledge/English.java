package stemma.knowledge;

import stemma.language.WordLists;

/** The word lists of English, from {@code en}. */
public final class English {

    private English() {}

    public static WordLists wordLists() {
        return new WordLists(
                Resources.lexicon("en/nouns.yaml"),
                Resources.lexicon("en/phrases.yaml"),
                Resources.lexicon("en/verbs.yaml"),
                Resources.lexicon("en/cues.yaml"),
                Resources.lexicon("en/factuality.yaml"),
                Resources.lexicon("en/loaded.yaml"),
                Resources.lexicon("en/means.yaml"));
    }
}
