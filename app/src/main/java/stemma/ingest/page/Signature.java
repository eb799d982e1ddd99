package stemma.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import stemma.ingest.piece.Blank;
import stemma.ingest.piece.SentenceEnd;
import stemma.text.Span;
import stemma.text.Zone;

/** Who signs at the end of the article: an agency, reporters' names; and numbers that the site leaves behind it. */
final class Signature implements Step {

    private static final int WINDOW = 200;
    private static final int MOST = 3;

    private final Rules rules;

    Signature(Rules rules) {
        this.rules = rules;
    }

    @Override
    public List<Zone> zones(Page page, Sheet soFar) {
        Optional<Span> article = soFar.lastFree();
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < MOST && article.isPresent(); i++) {
            Optional<Zone> signature = at(page, article.get(), soFar);
            signature.ifPresent(zones::add);
            int start = article.get().start();
            article = signature
                    .map(zone ->
                            Blank.trim(page.text(), new Span(start, zone.span().start())))
                    .filter(rest -> !rest.isEmpty());
        }
        return zones;
    }

    private Optional<Zone> at(Page page, Span article, Sheet soFar) {
        String text = page.text();
        return rules.reaching(Rule.Reach.ENDING)
                .flatMap(rule -> {
                    Matcher matcher = rule.pattern()
                            .matcher(text)
                            .region(Math.max(article.start(), article.end() - WINDOW), article.end())
                            .useTransparentBounds(true);
                    return matcher.find()
                            ? Optional.of(new Zone(new Span(matcher.start("signature"), article.end()), rule.zone()))
                                    .stream()
                            : java.util.stream.Stream.empty();
                })
                .filter(zone -> zone.span().start() > article.start())
                .findFirst()
                .or(() -> author(page, article, soFar));
    }

    /** The name of the byline, once more behind the last sentence. */
    private Optional<Zone> author(Page page, Span article, Sheet soFar) {
        for (Zone zone : soFar.painted()) {
            if (zone.kind() == Zone.Kind.BYLINE) {
                String name = rules.bylineAuthor(zone.span().in(page.text())).orElse("");
                int start = article.end() - name.length();
                if (start > article.start()
                        && page.text().startsWith(name, start)
                        && !name.isEmpty()
                        && SentenceEnd.isAt(
                                page.text(),
                                Blank.trim(page.text(), new Span(0, start)).end())) {
                    return Optional.of(new Zone(new Span(start, article.end()), Zone.Kind.BYLINE));
                }
            }
        }
        return Optional.empty();
    }
}
