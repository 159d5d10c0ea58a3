-- What people think of answers, with what those rest on. The person is a pseudonym; ids of statements are parted by line
-- feeds.
CREATE TABLE feedback (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    answer BIGINT NOT NULL,
    person BIGINT NOT NULL,
    is_helpful BOOLEAN NOT NULL,
    reason VARCHAR NOT NULL,
    question VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    evidence VARCHAR NOT NULL,
    snapshot BIGINT NOT NULL
);
CREATE UNIQUE INDEX feedback_by_answer ON feedback (answer, person);
CREATE INDEX feedback_by_person ON feedback (person);
