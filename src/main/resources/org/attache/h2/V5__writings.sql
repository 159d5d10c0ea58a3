-- A statement may be of a passage that was written by itself, such as a message of a chat: its sender and its day,
-- each where known. A row's checksum is of all its columns, so what was read before is read anew.
DELETE FROM membership;
DELETE FROM snapshot;
DELETE FROM document;
DELETE FROM name_word;

ALTER TABLE statement ADD COLUMN passage BOOLEAN NOT NULL;
ALTER TABLE statement ADD COLUMN written DATE;
ALTER TABLE statement ADD COLUMN writer VARCHAR;
