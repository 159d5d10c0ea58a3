-- What moderators stated themselves, by the hash of the file that holds it. A row leaves with its file.
CREATE TABLE own_statement (
    hash VARCHAR PRIMARY KEY,
    who VARCHAR NOT NULL,
    since TIMESTAMP WITH TIME ZONE NOT NULL
);
