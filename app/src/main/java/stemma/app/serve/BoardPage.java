package stemma.app.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.export.html.IndexPage;

/**
 * The page that {@code build} wrote, taken apart for serving: its program and its looks as files of their own, its policy left to
 * the server, and the decisions as they are now.
 *
 * @param html the page
 * @param script its program
 * @param style its looks
 */
record BoardPage(String html, String script, String style) {

    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("<script( type=\"module\")?>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final Pattern DECISIONS =
            Pattern.compile("<script type=\"application/json\" class=\"decisions\">.*?</script>\n", Pattern.DOTALL);

    /**
     * Reads the page of a case.
     *
     * @throws IOException if the file cannot be read or is not what this version of the program writes
     */
    static BoardPage of(Path file) throws IOException {
        String page = Files.readString(file, StandardCharsets.UTF_8);
        Matcher style = STYLE.matcher(page);
        Matcher script = SCRIPT.matcher(page);
        if (!style.find() || !script.find() || !DECISIONS.matcher(page).find()) {
            throw new IOException(file + " was written by another version of the program; build the case again.");
        }
        String html = page.substring(0, script.start())
                + "<script type=\"module\" src=\"/board.js\"></script>"
                + page.substring(script.end());
        html = html.substring(0, style.start())
                + "<link rel=\"stylesheet\" href=\"/board.css\">"
                + html.substring(style.end());
        html = POLICY.matcher(html).replaceFirst("<meta name=\"stemma-desk\" content=\"/decisions\">");
        return new BoardPage(html, script.group(2), style.group(1));
    }

    /** The page with these decisions, one record of JSON each. */
    String with(List<String> decisions) {
        String block = IndexPage.rows("decisions", decisions).inPage();
        return DECISIONS.matcher(html).replaceFirst(Matcher.quoteReplacement(block));
    }
}
