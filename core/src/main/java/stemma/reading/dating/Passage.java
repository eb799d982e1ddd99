package stemma.reading.dating;

import stemma.language.Sentence;
import stemma.text.Zone;

/**
 * A sentence of a report with the part of the page that it stands in.
 *
 * @param zone the part
 * @param sentence its spans count in the report's text
 */
public record Passage(Zone zone, Sentence sentence) {}
