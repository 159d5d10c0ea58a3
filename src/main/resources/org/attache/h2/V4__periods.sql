-- A visit may have a vague time in place of days: the words of the document, and the first and last day they span.
-- first_day and last_day bound it too. A row's checksum is of all its columns, so what was read before is read anew.
DELETE FROM membership;
DELETE FROM snapshot;
DELETE FROM document;
DELETE FROM name_word;

ALTER TABLE visit ADD COLUMN period_words VARCHAR;
ALTER TABLE visit ADD COLUMN period_from DATE;
ALTER TABLE visit ADD COLUMN period_to DATE;
ALTER TABLE visit ADD COLUMN period_evidence VARCHAR ARRAY;
