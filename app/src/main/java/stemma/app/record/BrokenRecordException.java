package stemma.app.record;

/** A record that has not the form that scoring needs; the message names the key, the value and the rule. */
public final class BrokenRecordException extends Exception {

    private static final long serialVersionUID = 1L;

    public BrokenRecordException(String message) {
        super(message);
    }
}
