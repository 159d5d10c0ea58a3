-- Who did what to the knowledge and when. Rows are added, never changed or taken away.
CREATE TABLE audit (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    done TIMESTAMP WITH TIME ZONE NOT NULL,
    who VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    detail VARCHAR NOT NULL
);
