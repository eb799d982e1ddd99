package stemma.app.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import stemma.app.CaseFolder;
import stemma.app.Trouble;
import stemma.app.deciding.DecisionFile;
import stemma.app.page.DataFiles;
import stemma.app.record.BrokenRecordException;

/** Serves the board of one case on this machine's own address, to one browser. */
public final class BoardServer implements AutoCloseable {

    private static final String ADDRESS = "127.0.0.1";
    private static final String COOKIE = "stemma";
    private static final String TICKET = "ticket";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final long LARGEST_REQUEST = 1_000_000;

    private final Gate gate = new Gate();
    private final Path page;
    private final OfFiles<BoardPage> board;
    private final Desk desk;
    private final Javalin server;

    private BoardServer(Path folder, Desk desk) {
        this.page = folder.resolve("index.html");
        this.board = new OfFiles<>(List.of(page), () -> BoardPage.of(page));
        this.desk = desk;
        this.server = Javalin.create(this::configure);
    }

    /**
     * Starts to serve.
     *
     * @param folder of the case
     * @param port 0 for any that is free
     * @throws Trouble if the folder is no case, or the port is taken
     */
    public static BoardServer start(Path folder, int port) throws Trouble {
        Desk desk = new Desk(CaseFolder.at(folder), DecisionFile.in(folder), Clock.systemUTC());
        BoardServer board = new BoardServer(folder, desk);
        try {
            board.board.get();
            board.server.start(ADDRESS, port);
        } catch (IOException e) {
            throw Trouble.unreadable(board.page, e);
        } catch (io.javalin.util.JavalinBindException e) {
            throw Trouble.unreadable("Port " + port + " of " + ADDRESS
                    + " is taken by another program; give another with --port, or leave it out.");
        }
        return board;
    }

    /** What a person opens, once. */
    public URI link() {
        return URI.create("http://" + ADDRESS + ":" + server.port() + "/?" + TICKET + "=" + gate.ticket());
    }

    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        // The browser is on this machine: packing would only take time.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.routes.before(this::guard);
        config.routes.get("/", this::board);
        config.routes.get(
                "/board.js",
                ctx -> ctx.contentType("text/javascript; charset=utf-8")
                        .result(board.get().script()));
        config.routes.get(
                "/board.css",
                ctx -> ctx.contentType("text/css; charset=utf-8")
                        .result(board.get().style()));
        config.routes.get("/decisions", ctx -> json(ctx, "[" + String.join(",", desk.decisions()) + "]"));
        config.routes.post("/decisions", this::decide);
        config.routes.get("/{data}", this::data);
        config.routes.exception(
                IOException.class,
                (e, ctx) -> ctx.status(HttpStatus.INTERNAL_SERVER_ERROR).result(Trouble.reason(e)));
    }

    private void guard(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff");
        if (!Gate.isOwnHost(ctx.header(Header.HOST), server.port())) {
            throw new ForbiddenResponse("This address answers to its own name only.");
        }
        if (gate.admits(ctx.queryParam(TICKET))) {
            Cookie cookie = new Cookie(COOKIE, gate.pass());
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            ctx.cookie(cookie).redirect("/", HttpStatus.SEE_OTHER);
            ctx.skipRemainingHandlers();
        } else if (!gate.knows(ctx.cookie(COOKIE))) {
            throw new ForbiddenResponse("This link was used already, in another browser or window. Start 'stemma serve'"
                    + " again for a new one.");
        }
    }

    private void board(Context ctx) throws IOException {
        ctx.html(board.get().with(desk.decisions()));
    }

    /** The data of a large case, which stand beside its page. */
    private void data(Context ctx) throws IOException {
        String name = ctx.pathParam("data");
        if (!DataFiles.isOne(name)) {
            throw new NotFoundResponse("There is nothing under this address.");
        }
        ctx.contentType("text/javascript; charset=utf-8").result(Files.newInputStream(page.resolveSibling(name)));
    }

    private void decide(Context ctx) throws IOException {
        String origin = ctx.header(Header.ORIGIN);
        if (!("http://" + ctx.header(Header.HOST)).equals(origin)) {
            throw new ForbiddenResponse("Decisions are taken from the board itself only.");
        }
        try {
            json(ctx.status(HttpStatus.CREATED), desk.take(ctx.body()));
        } catch (BrokenRecordException e) {
            ctx.status(HttpStatus.BAD_REQUEST).result("This was not kept: " + e.getMessage() + ".");
        }
    }

    private static void json(Context ctx, String body) {
        ctx.contentType("application/json; charset=utf-8").result(body);
    }
}
