package stemma.resolve.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing an actor is. */
public enum ActorKind {
    GOVERNMENT,
    OFFICE,
    PERSON,
    /** Armed and part of a state, or set up by one. */
    FORCE,
    /** Armed and no state's. */
    GROUP,
    /** Several that act under one name. */
    ALLIANCE,
    PARTY,
    CIVIC,
    MEDIA,
    MONITOR,
    AID,
    /** Made by states together. */
    INTERNATIONAL;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ActorKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
