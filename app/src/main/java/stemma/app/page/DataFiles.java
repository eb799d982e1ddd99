package stemma.app.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.export.html.Block;

/** Writes the data of a page into files beside it, each of about {@value #FULL} characters, as browsers read long ones slowly. */
public final class DataFiles {

    private static final int FULL = 8_000_000;
    private static final Pattern NAME = Pattern.compile("index-data-[0-9]+\\.js");

    /** The room beside a page. */
    public interface Room {
        /** Where a file is written; whoever has the room closes it. */
        CasePage.Sheet open(String name) throws IOException;
    }

    private final Room room;
    private final List<String> names = new ArrayList<>();
    private Optional<CasePage.Sheet> open = Optional.empty();
    private long written;

    DataFiles(Room room) {
        this.room = room;
    }

    /** Whether a file is one of those that a page has beside it. */
    public static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    void add(Block block) throws IOException {
        if (open.isEmpty() || written > FULL) {
            String name = "index-data-" + (names.size() + 1) + ".js";
            names.add(name);
            open = Optional.of(room.open(name));
            written = 0;
        }
        String text = block.inFile();
        written += text.length();
        open.orElseThrow().write(text);
    }

    /** What stands in the page in their place. */
    String tags() {
        StringBuilder tags = new StringBuilder();
        names.forEach(name -> tags.append("<script src=\"").append(name).append("\"></script>\n"));
        return tags.toString();
    }
}
