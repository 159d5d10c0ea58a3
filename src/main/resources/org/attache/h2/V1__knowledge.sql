-- A version of a document: immutable, shared by all snapshots that hold it.
CREATE TABLE document (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    path VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    publisher VARCHAR,
    author VARCHAR,
    published DATE,
    published_certainty VARCHAR NOT NULL,
    url VARCHAR,
    language VARCHAR NOT NULL,
    trust VARCHAR NOT NULL,
    timezone VARCHAR NOT NULL,
    statements INTEGER NOT NULL,
    visits INTEGER NOT NULL
);
CREATE INDEX document_by_path ON document (path);

-- The end of a statement follows from its words.
CREATE TABLE statement (
    document BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    paragraph INTEGER NOT NULL,
    begins INTEGER NOT NULL,
    words VARCHAR NOT NULL,
    speaker VARCHAR,
    PRIMARY KEY (document, ordinal)
);
CREATE INDEX statement_by_id ON statement (id);

-- Each field has the ids of its statements beside it; a field without them is not known.
-- first_day and last_day bound the known days; brief tells the many short visits from the few long ones, so that
-- those of a day are found by a narrow range of first_day.
CREATE TABLE visit (
    document BIGINT NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    visitor VARCHAR NOT NULL,
    visitor_evidence VARCHAR ARRAY NOT NULL,
    role VARCHAR,
    role_evidence VARCHAR ARRAY,
    country VARCHAR,
    country_evidence VARCHAR ARRAY,
    place VARCHAR,
    place_evidence VARCHAR ARRAY,
    start_day DATE,
    end_day DATE,
    year_inferred BOOLEAN,
    dates_evidence VARCHAR ARRAY,
    purpose VARCHAR,
    purpose_evidence VARCHAR ARRAY,
    status VARCHAR NOT NULL,
    status_evidence VARCHAR ARRAY NOT NULL,
    first_day DATE,
    last_day DATE,
    brief BOOLEAN,
    PRIMARY KEY (document, ordinal)
);
CREATE INDEX visit_by_visitor ON visit (visitor);
CREATE INDEX visit_by_country ON visit (country);
CREATE INDEX visit_by_place ON visit (place);
CREATE INDEX visit_by_day ON visit (brief, first_day);

-- The folded words of every name that a visit has in one of its fields.
CREATE TABLE name_word (
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    word VARCHAR NOT NULL,
    PRIMARY KEY (kind, name, word)
);
CREATE INDEX name_by_word ON name_word (word);

CREATE TABLE snapshot (
    number BIGINT PRIMARY KEY,
    created TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    documents INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    visits INTEGER NOT NULL,
    digest VARCHAR NOT NULL,
    folder VARCHAR NOT NULL
);

CREATE TABLE snapshot_document (
    snapshot BIGINT NOT NULL,
    document BIGINT NOT NULL REFERENCES document,
    PRIMARY KEY (snapshot, document)
);

-- What the last reload refused.
CREATE TABLE refused (
    path VARCHAR PRIMARY KEY,
    reason VARCHAR NOT NULL
);

-- words is the SHA-256 of the UTF-8 bytes of the words; components are 32-bit floats, least significant byte first.
CREATE TABLE vector (
    model VARCHAR NOT NULL,
    words BINARY(32) NOT NULL,
    components VARBINARY NOT NULL,
    PRIMARY KEY (model, words)
);
