-- What is being taken into an account from a file, entry by entry.
CREATE TABLE import (
    position INTEGER PRIMARY KEY AUTOINCREMENT, -- the order in which they were begun
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL REFERENCES account (key) ON DELETE CASCADE,
    kind TEXT NOT NULL
) STRICT;

CREATE TABLE import_row (
    import TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    row TEXT NOT NULL,                          -- JSON
    state TEXT NOT NULL,                        -- queued, sent, done, already, failed
    fault TEXT,                                 -- JSON, of what failed
    sent_at INTEGER,                            -- seconds since 1970, of what was sent
    PRIMARY KEY (import, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX import_row_state ON import_row (import, state);
