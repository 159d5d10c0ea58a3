-- The events of servers that mirror visits: only those that are listed here were made by the bot, so no other is ever
-- touched. The content is what was written last. A board says by which clock a server is mirrored, and whether it is
-- kept in step, and up to which snapshot and day that was done.
CREATE TABLE event_board (
    server BIGINT PRIMARY KEY,
    zone VARCHAR NOT NULL,
    kept BOOLEAN NOT NULL,
    snapshot BIGINT NOT NULL,
    mirrored_on DATE NOT NULL
);
CREATE TABLE mirrored_event (
    server BIGINT NOT NULL,
    uid VARCHAR NOT NULL,
    event BIGINT NOT NULL,
    content VARCHAR NOT NULL,
    PRIMARY KEY (server, uid)
);
