-- What moderators have hidden. What was restored stays, so that its document is read anew.
CREATE TABLE hidden (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement VARCHAR NOT NULL,
    path VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    since TIMESTAMP WITH TIME ZONE NOT NULL,
    restored BOOLEAN NOT NULL
);
