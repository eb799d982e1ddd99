package stemma.app;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** What a pure function must not reach for: the clock, chance, and the settings of the machine that it runs on. */
final class Ambient {

    static final DescribedPredicate<JavaAccess<?>> CLOCK = target(
            "the clock",
            (owner, access) -> isOneOf(access, Map.of("java.lang.System", Set.of("currentTimeMillis", "nanoTime")))
                    || (owner.getPackageName().startsWith("java.time")
                            && access.getName().equals("now"))
                    || (owner.getName().equals("java.time.Clock")
                            && access.getName().startsWith("system"))
                    || (owner.getName().equals("java.util.Date")
                            && access.getName().equals("<init>")
                            && parameters(access).isEmpty()));

    static final DescribedPredicate<JavaAccess<?>> CHANCE = target(
            "chance",
            (owner, access) -> Set.of(
                                    "java.util.Random",
                                    "java.util.SplittableRandom",
                                    "java.util.concurrent.ThreadLocalRandom",
                                    "java.security.SecureRandom")
                            .contains(owner.getName())
                    || owner.getPackageName().startsWith("java.util.random")
                    || isOneOf(
                            access,
                            Map.of(
                                    "java.lang.Math", Set.of("random"),
                                    "java.util.UUID", Set.of("randomUUID"),
                                    "java.lang.System", Set.of("identityHashCode")))
                    || (isOneOf(access, Map.of("java.util.Collections", Set.of("shuffle")))
                            && parameters(access).equals(List.of("java.util.List"))));

    static final DescribedPredicate<JavaAccess<?>> SETTINGS = target(
            "settings and streams of the machine",
            (owner, access) -> isOneOf(
                    access,
                    Map.of(
                            "java.lang.System",
                            Set.of("getenv", "getProperty", "getProperties", "lineSeparator", "out", "err", "in"),
                            "java.lang.Integer",
                            Set.of("getInteger"),
                            "java.lang.Boolean",
                            Set.of("getBoolean"))));

    static final DescribedPredicate<JavaAccess<?>> DEFAULTS = target(
            "a default locale, charset or zone",
            (owner, access) -> isOneOf(
                            access,
                            Map.of(
                                    "java.util.Locale", Set.of("getDefault", "setDefault"),
                                    "java.time.ZoneId", Set.of("systemDefault"),
                                    "java.util.TimeZone", Set.of("getDefault", "setDefault"),
                                    "java.nio.charset.Charset", Set.of("defaultCharset")))
                    || leavesOut(
                            "java.util.Locale",
                            Map.of(
                                    "java.lang.String", Set.of("format", "formatted", "toLowerCase", "toUpperCase"),
                                    "java.time.format.DateTimeFormatter", Set.of("ofPattern", "ofLocalizedDate"),
                                    "java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter"),
                                    "java.text.NumberFormat", Set.of("getInstance", "getNumberInstance")),
                            access)
                    || leavesOut("java.nio.charset.Charset", Map.of("java.lang.String", Set.of("getBytes")), access)
                    || Set.of("java.text.DecimalFormat", "java.io.FileReader", "java.io.FileWriter")
                            .contains(owner.getName()));

    private Ambient() {}

    private static DescribedPredicate<JavaAccess<?>> target(
            String what, BiPredicate<JavaClass, AccessTarget> forbidden) {
        return DescribedPredicate.describe(what, access -> forbidden.test(access.getTargetOwner(), access.getTarget()));
    }

    private static boolean isOneOf(AccessTarget access, Map<String, Set<String>> members) {
        return members.getOrDefault(access.getOwner().getName(), Set.of()).contains(access.getName());
    }

    /** Whether the access is to one of these members, in the form that has no parameter of that type. */
    private static boolean leavesOut(String parameter, Map<String, Set<String>> members, AccessTarget access) {
        return isOneOf(access, members) && !parameters(access).contains(parameter);
    }

    private static List<String> parameters(AccessTarget access) {
        return access instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }
}
