-- The events of calendars that a version of a document tells of, so that the documents are found that another one
-- revises. What was read before has none: it is read anew at the next reload, because another build does so in any case.
CREATE TABLE document_event (
    document BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
    event VARCHAR NOT NULL,
    PRIMARY KEY (document, event)
);
CREATE INDEX document_event_by_event ON document_event (event);
