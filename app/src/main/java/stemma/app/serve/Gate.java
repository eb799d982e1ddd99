package stemma.app.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Lets one browser in. Safe for use by several threads. */
final class Gate {

    private static final int SECRET_BYTES = 24;

    private final String ticket = secret();
    private final String pass = secret();
    private final AtomicBoolean used = new AtomicBoolean();

    /** What the link carries; good for one visit. */
    String ticket() {
        return ticket;
    }

    /** What the browser that was let in carries from then on. */
    String pass() {
        return pass;
    }

    /** Whether this is the ticket, shown for the first time. */
    boolean admits(@Nullable String shown) {
        return same(ticket, shown) && used.compareAndSet(false, true);
    }

    /** Whether this browser was let in. */
    boolean knows(@Nullable String shown) {
        return same(pass, shown);
    }

    /** Whether a request is addressed to this very machine and port, and not to a name that was made to point here. */
    static boolean isOwnHost(@Nullable String host, int port) {
        return host != null && Set.of("127.0.0.1:" + port, "localhost:" + port).contains(host);
    }

    private static boolean same(String secret, @Nullable String shown) {
        return shown != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
