-- When a follow of the week is to be told next; null for everything else that is followed.
ALTER TABLE follow ADD COLUMN due TIMESTAMP(9) WITH TIME ZONE;
