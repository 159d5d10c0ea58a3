-- What was not read of a document, and how the rest was: the kind, a space, and the words of each remark; null for none.
-- A row's checksum is of all its columns, so what was read before is read anew.
DELETE FROM membership;
DELETE FROM snapshot;
DELETE FROM document;
DELETE FROM name_word;

ALTER TABLE document ADD COLUMN remarks VARCHAR ARRAY;
