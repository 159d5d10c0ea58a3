-- What moderators set for their servers: the rule of each channel (0 is every other one), who can be called (0 is
-- nobody), and whether the server was greeted.
CREATE TABLE channel_rule (
    server BIGINT NOT NULL,
    channel BIGINT NOT NULL,
    rule_mode VARCHAR NOT NULL,
    is_silent BOOLEAN NOT NULL,
    threads BOOLEAN NOT NULL,
    PRIMARY KEY (server, channel)
);
CREATE TABLE server (
    id BIGINT PRIMARY KEY,
    called_role BIGINT NOT NULL,
    greeted BOOLEAN NOT NULL
);
