WITH
    wanted_type AS (SELECT value AS type FROM json_each(:types)),
    wanted_place AS (
        SELECT :place AS id
        UNION
        SELECT ref FROM mention WHERE ref IS NOT NULL AND name_folded = :place_folded
    )
SELECT c.id, c.factuality, c.earliest, c.latest, c.record,
       d.id AS document, d.publisher, d.earliest AS published_from, d.latest AS published_to
FROM claim c
JOIN document d ON d.id = c.document
WHERE (:types = '[]' OR c.type IN (SELECT type FROM wanted_type))
  AND (:publisher = '' OR instr(d.publisher_folded, :publisher) > 0)
  AND (:factuality = '' OR c.factuality = :factuality)
  AND (:zone = '' OR c.zone = :zone)
  AND (:document = '' OR c.document = :document)
  AND (:words = '' OR c.position IN (SELECT rowid FROM words WHERE words MATCH :words))
  AND (:place = '' OR EXISTS (
        SELECT 1
        FROM mention m
        WHERE m.claim = c.position
          AND m.slot IN ('place', 'place_from', 'place_to')
          AND (m.ref IN (SELECT id FROM wanted_place)
               OR (:place_folded <> '' AND instr(' ' || m.text_folded || ' ', ' ' || :place_folded || ' ') > 0)
               OR EXISTS (SELECT 1
                          FROM within w
                          WHERE w.mention = m.id AND w.place IN (SELECT id FROM wanted_place)))))
ORDER BY c.position
