-- What stands over the statements of a document: headings, introductions of lists, heads of tables. What was read
-- before has none, so it is read anew.
DELETE FROM membership;
DELETE FROM snapshot;
DELETE FROM document;
DELETE FROM name_word;

CREATE TABLE label (
    document BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    words VARCHAR NOT NULL,
    label_seal INTEGER NOT NULL,
    PRIMARY KEY (document, ordinal)
);
