package stemma.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.app.cache.Hashes;
import stemma.app.roster.Slip;
import stemma.text.Finding;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code MANIFEST.json}: what went into a case, what made it, and what came out. It names no time and no machine, so that
 * the same pile gives the same manifest.
 */
final class Manifest {

    static final String FILE = "MANIFEST.json";

    /** Behind the name of a table among the settings stands its hash. */
    static final String HASH = "_sha256";

    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private final Engine.Versions versions;
    private final Inputs.Settings settings;

    Manifest(Engine.Versions versions, Inputs.Settings settings) {
        this.versions = versions;
        this.settings = settings;
    }

    String of(List<Slip> reports, List<Finding> findings, Map<String, String> files) throws IOException {
        ObjectNode manifest = JsonMapper.shared().createObjectNode();
        manifest.put("stemma", Version.ofStemma());
        manifest.put("parser", versions.parser());
        manifest.put("rules", versions.rules());
        putSettings(manifest.putObject("settings"));
        reports.forEach(report -> putInput(manifest.withArray("inputs").addObject(), report));
        findings.forEach(finding -> manifest.withArray("findings")
                .addObject()
                .put("where", finding.where())
                .put("what", finding.what())
                .put("remedy", finding.remedy()));
        ObjectNode hashes = manifest.putObject("files");
        files.forEach(hashes::put);
        return WRITER.writeValueAsString(manifest) + "\n";
    }

    private void putSettings(ObjectNode node) throws IOException {
        if (settings.about().isPresent()) {
            node.put("about_sha256", Hashes.ofFile(settings.about().get()));
        }
        if (!settings.columns().pairs().isEmpty()) {
            node.put("columns", settings.columns().pairs());
        }
        if (!settings.published().words().isEmpty()) {
            ObjectNode days = node.putObject("published");
            settings.published().sorted().forEach(days::put);
        }
        for (Map.Entry<String, Path> table : new TreeMap<>(settings.tables()).entrySet()) {
            node.put(table.getKey() + HASH, Hashes.ofFile(table.getValue()));
        }
    }

    private static void putInput(ObjectNode node, Slip report) {
        node.put("id", report.id());
        report.input().locations().forEach(node.putArray("locations")::add);
        node.put("sha256", report.input().sha256()).put("format", report.input().format());
    }
}
