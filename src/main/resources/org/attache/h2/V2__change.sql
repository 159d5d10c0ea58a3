-- Rows carry a checksum of their other columns from now on. What was read before has none: it is read anew at the next
-- reload, because another build reads the folder anew in any case.
DELETE FROM snapshot_document;
DELETE FROM snapshot;
DELETE FROM document;
DELETE FROM name_word;
DELETE FROM vector;

ALTER TABLE snapshot ADD COLUMN snapshot_seal INTEGER NOT NULL;
ALTER TABLE document ADD COLUMN document_seal INTEGER NOT NULL;
ALTER TABLE statement ADD COLUMN statement_seal INTEGER NOT NULL;
ALTER TABLE visit ADD COLUMN visit_seal INTEGER NOT NULL;
ALTER TABLE vector ADD COLUMN vector_seal INTEGER NOT NULL;

-- How many changes there were; the one row rises with each.
CREATE TABLE change (
    number BIGINT NOT NULL
);
INSERT INTO change (number) VALUES (0);
