package stemma.comparing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Ids that were joined, directly or through others (union-find; the smaller id stands for its group). */
final class Groups {

    private final Map<String, String> parents = new HashMap<>();

    String rootOf(String id) {
        String root = id;
        for (String next = parents.get(root); next != null; next = parents.get(root)) {
            root = next;
        }
        String at = id;
        while (!at.equals(root)) {
            at = Objects.requireNonNullElse(parents.put(at, root), root); // a short way for the next who asks
        }
        return root;
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
