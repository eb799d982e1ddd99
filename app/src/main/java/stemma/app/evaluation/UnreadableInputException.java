package stemma.app.evaluation;

/** An input of the quality gate that cannot be read; the message tells a person what, where and what is expected. */
public final class UnreadableInputException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableInputException(String message) {
        super(message);
    }

    public UnreadableInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
