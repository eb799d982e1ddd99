package stemma.claim;

import java.util.Locale;

/** How far an agreement has come, as the report tells it. */
public enum AgreementStatus {
    PROPOSED,
    DECLARED,
    AGREED,
    JOINED,
    REFUSED,
    BROKEN,
    ENDED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
