-- Rows carry a checksum of their other columns from now on. What was read before has none: it is read anew at the next
-- reload, because another build reads the folder anew in any case.
DROP TABLE snapshot_document;
DELETE FROM snapshot;
DELETE FROM document;
DELETE FROM name_word;
DELETE FROM vector;

ALTER TABLE snapshot ADD COLUMN snapshot_seal INTEGER NOT NULL;
ALTER TABLE document ADD COLUMN document_seal INTEGER NOT NULL;
ALTER TABLE statement ADD COLUMN statement_seal INTEGER NOT NULL;
ALTER TABLE visit ADD COLUMN visit_seal INTEGER NOT NULL;
ALTER TABLE vector ADD COLUMN vector_seal INTEGER NOT NULL;

-- A version of a document is part of the snapshots from one number through another, so that a snapshot costs as many
-- rows as it has changes. It may come back later; the greatest number stands for all snapshots to come.
CREATE TABLE membership (
    document BIGINT NOT NULL REFERENCES document,
    since BIGINT NOT NULL,
    through BIGINT NOT NULL,
    PRIMARY KEY (document, since)
);

-- How many changes there were; the one row rises with each.
CREATE TABLE change (
    number BIGINT NOT NULL
);
INSERT INTO change (number) VALUES (0);
