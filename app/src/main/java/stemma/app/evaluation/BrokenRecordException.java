package stemma.app.evaluation;

/** A record that has not the form that scoring needs; the message names the key, the value and the rule. */
final class BrokenRecordException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenRecordException(String message) {
        super(message);
    }
}
