-- Whatever is changed here empties the file at the next start: its version is made of this text.

-- A list that somebody reads.
CREATE TABLE timeline (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reader TEXT NOT NULL,                       -- an account's key, or "guest of " and an origin
    name TEXT NOT NULL,
    fetched_at TEXT NOT NULL,                   -- when the newest page was, RFC 3339
    newer TEXT,                                 -- cursor for what is newer than all
    older TEXT,                                 -- cursor for what is older than all; null at the end
    place TEXT,                                 -- the entry where the reader was
    offset INTEGER NOT NULL DEFAULT 0,          -- where they saw it, in CSS pixels
    touched INTEGER NOT NULL,                   -- grows with every change: the largest was changed last
    UNIQUE (reader, name)
) STRICT;

-- Its entries and gaps.
CREATE TABLE slot (
    timeline INTEGER NOT NULL REFERENCES timeline (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,                  -- the larger the newer; nothing else is to be read from it
    entry TEXT,                                 -- an entry's id; null for a gap
    post TEXT,                                  -- the post that it shows
    next TEXT,                                  -- cursor for what follows, where a page of the server's ended
    gap TEXT,                                   -- a gap's name; null for an entry
    above TEXT,                                 -- cursor for the newest of what is missing
    below TEXT,                                 -- cursor for the oldest of what is missing
    CHECK ((entry IS NULL) <> (gap IS NULL)),
    UNIQUE (timeline, entry)
) STRICT;
CREATE INDEX slot_order ON slot (timeline, position);
CREATE INDEX slot_entry ON slot (entry);

-- What entries show. Apart from their places: one post may stand in several timelines.
CREATE TABLE content (
    reader TEXT NOT NULL,                       -- as each reader sees it
    id TEXT NOT NULL,                           -- the entry
    post TEXT NOT NULL,                         -- the post that it shows
    status TEXT NOT NULL,                       -- the API's Status, JSON
    PRIMARY KEY (reader, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX content_post ON content (reader, post);

-- Answers that are kept whole for a while: whom an account follows, the emoji of its server.
CREATE TABLE thing (
    reader TEXT NOT NULL,
    name TEXT NOT NULL,
    at TEXT NOT NULL,                           -- when it came, RFC 3339
    value TEXT NOT NULL,
    PRIMARY KEY (reader, name)
) STRICT, WITHOUT ROWID;
