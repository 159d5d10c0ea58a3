-- Requests without a reply, what was said on the last day, and answers that people can come back to. Run at each start, so everything may be there.
CREATE TABLE IF NOT EXISTS taken (
    id BIGINT PRIMARY KEY,
    place BIGINT NOT NULL,
    person BIGINT NOT NULL,
    conversation BIGINT NOT NULL,
    token VARCHAR,
    question VARCHAR,
    is_private BOOLEAN NOT NULL,
    notice BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS exchange (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    conversation BIGINT NOT NULL,
    person BIGINT NOT NULL,
    message BIGINT NOT NULL,
    told TIMESTAMP WITH TIME ZONE NOT NULL,
    question VARCHAR NOT NULL,
    answer VARCHAR NOT NULL
);
CREATE INDEX IF NOT EXISTS exchange_by_conversation ON exchange (conversation);
CREATE INDEX IF NOT EXISTS exchange_by_message ON exchange (message);
CREATE INDEX IF NOT EXISTS exchange_by_person ON exchange (person);
CREATE INDEX IF NOT EXISTS exchange_by_time ON exchange (told);
CREATE TABLE IF NOT EXISTS kept (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    follows VARCHAR,
    snapshot BIGINT NOT NULL,
    question VARCHAR NOT NULL,
    answer VARCHAR NOT NULL,
    content VARCHAR NOT NULL
);

-- What a request needs to be answered as it was made, also by a later start.
ALTER TABLE taken ADD COLUMN IF NOT EXISTS server BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE taken ADD COLUMN IF NOT EXISTS language VARCHAR DEFAULT 'en' NOT NULL;
ALTER TABLE taken ADD COLUMN IF NOT EXISTS is_silent BOOLEAN DEFAULT FALSE NOT NULL;

-- Answers as they were shown, for their buttons. Lists are parted by control characters, which no text of theirs holds.
CREATE TABLE IF NOT EXISTS shown (
    id BIGINT PRIMARY KEY,
    told TIMESTAMP WITH TIME ZONE NOT NULL,
    asker BIGINT NOT NULL,
    server BIGINT NOT NULL,
    place BIGINT NOT NULL,
    is_private BOOLEAN NOT NULL,
    language VARCHAR NOT NULL,
    question VARCHAR NOT NULL,
    as_of DATE NOT NULL,
    snapshot BIGINT NOT NULL,
    answer VARCHAR NOT NULL,
    pages VARCHAR NOT NULL,
    sources VARCHAR NOT NULL,
    visits VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    called BOOLEAN DEFAULT FALSE NOT NULL
);
CREATE INDEX IF NOT EXISTS shown_by_asker ON shown (asker);
CREATE INDEX IF NOT EXISTS shown_by_time ON shown (told);
