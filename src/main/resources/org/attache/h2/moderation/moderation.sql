-- Answers that were posted and what is to be said at them. Run at each start, so everything may be there.
CREATE TABLE IF NOT EXISTS posted (
    message BIGINT PRIMARY KEY,
    channel BIGINT NOT NULL,
    person BIGINT NOT NULL,
    snapshot BIGINT NOT NULL,
    told TIMESTAMP WITH TIME ZONE NOT NULL
);
-- What was asked, where everybody could see it; not who asked.
ALTER TABLE posted ADD COLUMN IF NOT EXISTS question VARCHAR DEFAULT '' NOT NULL;
CREATE INDEX IF NOT EXISTS posted_by_snapshot ON posted (snapshot);
CREATE INDEX IF NOT EXISTS posted_by_time ON posted (told);

-- A visit has no words.
CREATE TABLE IF NOT EXISTS fact (
    message BIGINT NOT NULL REFERENCES posted ON DELETE CASCADE,
    id VARCHAR NOT NULL,
    words VARCHAR,
    title VARCHAR
);
CREATE INDEX IF NOT EXISTS fact_by_id ON fact (id);

CREATE TABLE IF NOT EXISTS correction (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message BIGINT NOT NULL,
    channel BIGINT NOT NULL,
    person BIGINT NOT NULL,
    lines VARCHAR NOT NULL
);
-- What was said stays as long as its answer, which is shown anew when somebody turns its pages.
ALTER TABLE correction ADD COLUMN IF NOT EXISTS is_said BOOLEAN DEFAULT FALSE NOT NULL;
CREATE INDEX IF NOT EXISTS correction_by_message ON correction (message);

-- What was asked and is not known. Lists are parted by line ends, which none of their texts holds.
CREATE TABLE IF NOT EXISTS gap (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    question VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    nearest VARCHAR NOT NULL,
    times INTEGER NOT NULL,
    state VARCHAR NOT NULL,
    snapshot BIGINT NOT NULL
);
CREATE TABLE IF NOT EXISTS gap_place (
    gap BIGINT NOT NULL REFERENCES gap ON DELETE CASCADE,
    place BIGINT NOT NULL,
    PRIMARY KEY (gap, place)
);

-- Who wants to be told. Only here is a person named, who cannot be told otherwise.
CREATE TABLE IF NOT EXISTS wish (
    gap BIGINT NOT NULL REFERENCES gap ON DELETE CASCADE,
    person BIGINT NOT NULL,
    PRIMARY KEY (gap, person)
);
CREATE TABLE IF NOT EXISTS tidings (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person BIGINT NOT NULL,
    words VARCHAR NOT NULL
);
