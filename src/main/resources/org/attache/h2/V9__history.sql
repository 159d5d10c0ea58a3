-- What became of each visit: a row for each change, which is only ever added. A row holds the visit as it was told from
-- then on, or last, and the documents that told of it, so that it can be read when they are gone; how it was before
-- stands in the row of the same visit with the sequence before. Rows of a snapshot that was never shown are swept away.
-- The rows of visits name their visit from now on, so what was read before is read anew.
DELETE FROM membership;
DELETE FROM snapshot;
DELETE FROM document;
DELETE FROM name_word;

ALTER TABLE visit ADD COLUMN uid VARCHAR NOT NULL;
CREATE INDEX visit_by_id ON visit (id);

-- Those of some days are found in the index alone, and only their rows are read: of very many visits hardly any page is
-- in memory.
DROP INDEX visit_by_day;
DROP INDEX visit_by_country;
CREATE INDEX visit_by_day ON visit (brief, first_day, last_day, document, ordinal);
CREATE INDEX visit_by_country ON visit (country, brief, first_day, last_day, document, ordinal);

CREATE TABLE revision (
    number BIGINT PRIMARY KEY,
    uid VARCHAR NOT NULL,
    sequence INTEGER NOT NULL,
    snapshot BIGINT NOT NULL,
    changed_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    kind VARCHAR NOT NULL,
    joined_into VARCHAR,
    surname VARCHAR NOT NULL,
    disputed BOOLEAN NOT NULL,
    teller_paths VARCHAR ARRAY NOT NULL,
    teller_titles VARCHAR ARRAY NOT NULL,
    teller_days VARCHAR ARRAY NOT NULL,
    id VARCHAR NOT NULL,
    visitor VARCHAR NOT NULL,
    visitor_evidence VARCHAR ARRAY NOT NULL,
    role VARCHAR,
    role_evidence VARCHAR ARRAY,
    country VARCHAR,
    country_evidence VARCHAR ARRAY,
    place VARCHAR,
    place_evidence VARCHAR ARRAY,
    purpose VARCHAR,
    purpose_evidence VARCHAR ARRAY,
    status VARCHAR NOT NULL,
    status_evidence VARCHAR ARRAY NOT NULL,
    start_day DATE,
    end_day DATE,
    year_inferred BOOLEAN,
    dates_evidence VARCHAR ARRAY,
    period_words VARCHAR,
    period_from DATE,
    period_to DATE,
    period_evidence VARCHAR ARRAY,
    revision_seal INTEGER NOT NULL
);
CREATE UNIQUE INDEX revision_by_uid ON revision (uid, sequence);
CREATE INDEX revision_by_surname ON revision (surname);
