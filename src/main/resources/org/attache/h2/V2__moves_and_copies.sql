-- What the ids of a document's statements are made from besides their words; null for its path.
ALTER TABLE document ADD COLUMN namespace VARCHAR;

-- Versions of documents that say nearly the same; a pair counts in every snapshot that holds both.
CREATE TABLE near_copy (
    document BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
    other BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
    share DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (document, other)
);
