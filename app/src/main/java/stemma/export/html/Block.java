package stemma.export.html;

/**
 * Some of the data of a page.
 *
 * @param name which: {@code report}, {@code links} …
 * @param json what it holds
 */
public record Block(String name, String json) {

    /** As it stands within a page: nothing in it can end it. */
    public String inPage() {
        return "<script type=\"application/json\" class=\"" + name + "\">" + json.replace("<", "\\u003c")
                + "</script>\n";
    }

    /** As it stands in a script beside a page, as a text that the page reads, so that no browser runs what a report says. */
    public String inFile() {
        String text = json.replace("\\", "\\\\")
                .replace("'", "\\'")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
        return "(self.stemma??=[]).push(['" + name + "','" + text + "']);\n";
    }
}
