package stemma.app.record;

import java.util.HashMap;
import java.util.Map;

/** Values that many claims have alike, such as a place with all that it lies in, held once. Not safe for use by several threads. */
final class Shared {

    private final Map<Object, Object> values = new HashMap<>();

    /** The value that was met first of those that equal this one. */
    @SuppressWarnings("unchecked") // equal values of one class; a key maps to a value of its own class
    <T> T one(T value) {
        return (T) values.computeIfAbsent(value, v -> v);
    }
}
