-- Accounts that were asked for and do not work yet.
CREATE TABLE room (
    position INTEGER PRIMARY KEY AUTOINCREMENT, -- the order in which they were asked for
    id TEXT NOT NULL UNIQUE,
    room TEXT NOT NULL                          -- JSON; no password, no token
) STRICT;

-- What is to be done as soon as an account works.
CREATE TABLE pick (
    position INTEGER PRIMARY KEY AUTOINCREMENT, -- the order in which they were picked
    pick TEXT NOT NULL UNIQUE,                  -- the contract's Pick, JSON
    state TEXT NOT NULL                         -- the contract's PickState, JSON
) STRICT;
