package stemma.comparing;

import java.util.HashMap;
import java.util.Map;

/** Ids that were joined, directly or through others (union-find; the smaller id stands for its group). */
final class Groups {

    private final Map<String, String> parents = new HashMap<>();

    String rootOf(String id) {
        String at = id;
        while (parents.containsKey(at)) {
            at = parents.get(at);
        }
        return at;
    }

    void join(String a, String b) {
        String here = rootOf(a);
        String there = rootOf(b);
        if (!here.equals(there)) {
            boolean forth = here.compareTo(there) < 0;
            parents.put(forth ? there : here, forth ? here : there);
        }
    }
}
