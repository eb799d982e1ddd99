CREATE TABLE document (
    id               TEXT PRIMARY KEY,
    publisher        TEXT,
    publisher_folded TEXT NOT NULL,
    earliest         TEXT,
    latest           TEXT,
    text             TEXT NOT NULL,
    record           TEXT NOT NULL
) STRICT;

CREATE TABLE zone (
    document TEXT    NOT NULL REFERENCES document (id),
    kind     TEXT    NOT NULL,
    start    INTEGER NOT NULL,
    "end"    INTEGER NOT NULL,
    author   TEXT
) STRICT;

CREATE TABLE claim (
    position   INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    document   TEXT NOT NULL REFERENCES document (id),
    type       TEXT NOT NULL,
    factuality TEXT NOT NULL,
    zone       TEXT NOT NULL,
    earliest   TEXT,
    latest     TEXT,
    sentence   TEXT NOT NULL,
    record     TEXT NOT NULL
) STRICT;

CREATE INDEX claim_type ON claim (type);
CREATE INDEX claim_document ON claim (document);

CREATE TABLE mention (
    id          INTEGER PRIMARY KEY,
    claim       INTEGER NOT NULL REFERENCES claim (position),
    slot        TEXT    NOT NULL,
    text        TEXT    NOT NULL,
    text_folded TEXT    NOT NULL,
    ref         TEXT,
    name        TEXT,
    name_folded TEXT
) STRICT;

CREATE INDEX mention_claim ON mention (claim, slot);
CREATE INDEX mention_name ON mention (name_folded);

CREATE TABLE within (
    mention INTEGER NOT NULL REFERENCES mention (id),
    place   TEXT    NOT NULL
) STRICT;

CREATE INDEX within_mention ON within (mention);

CREATE VIRTUAL TABLE words USING fts5 (
    sentence,
    content = 'claim',
    content_rowid = 'position',
    tokenize = 'unicode61 remove_diacritics 2'
);
