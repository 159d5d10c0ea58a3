-- Who wants to be reminded of visits that they follow, by which clock; and of which they were, so that each is told
-- once. A visit that moves has another day, and is told again.
CREATE TABLE reminder_choice (
    recipient_kind VARCHAR NOT NULL,
    recipient BIGINT NOT NULL,
    zone VARCHAR NOT NULL,
    day_before BOOLEAN NOT NULL,
    morning BOOLEAN NOT NULL,
    PRIMARY KEY (recipient_kind, recipient)
);
CREATE TABLE reminded (
    recipient_kind VARCHAR NOT NULL,
    recipient BIGINT NOT NULL,
    reminder VARCHAR NOT NULL,
    visit_day DATE NOT NULL,
    uid VARCHAR NOT NULL,
    PRIMARY KEY (recipient_kind, recipient, reminder, visit_day, uid)
);
