-- When a draft was changed last, in seconds since 1970; none for those of before.
ALTER TABLE draft ADD COLUMN kept_at INTEGER;
-- It is to be sent as soon as it can be: why it is not out yet, JSON.
ALTER TABLE draft ADD COLUMN waits TEXT;
-- Thrown away, so many seconds since 1970, and kept for a moment in case that is taken back.
ALTER TABLE draft ADD COLUMN thrown_at INTEGER;
