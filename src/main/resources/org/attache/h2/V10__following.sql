-- Who is told what becomes of which visits, and what is still to be told. A notice is planned in one transaction with the
-- number of the last revision that was looked at, so that a process that dies plans each once.
CREATE TABLE follow (
    recipient_kind VARCHAR NOT NULL,
    recipient BIGINT NOT NULL,
    subject_kind VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    asked_by BIGINT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (recipient_kind, recipient, subject_kind, subject)
);
CREATE TABLE notice (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient_kind VARCHAR NOT NULL,
    recipient BIGINT NOT NULL,
    words VARCHAR NOT NULL,
    last_word BOOLEAN NOT NULL,
    delivered BOOLEAN NOT NULL
);
CREATE INDEX notice_by_delivery ON notice (delivered, id);
CREATE TABLE refusal (
    recipient_kind VARCHAR NOT NULL,
    recipient BIGINT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (recipient_kind, recipient)
);
CREATE TABLE told (revision BIGINT NOT NULL);
INSERT INTO told VALUES (0);
