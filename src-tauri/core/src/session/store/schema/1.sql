-- Log-ins of this device. Their tokens are not here: they lie with the secrets.
CREATE TABLE account (
    position INTEGER PRIMARY KEY AUTOINCREMENT, -- the order in which they were made
    key TEXT NOT NULL UNIQUE,                   -- name@domain, lower case
    origin TEXT NOT NULL,                       -- https://domain, where its API lives
    entity TEXT NOT NULL,                       -- the API's CredentialAccount, JSON
    limits TEXT NOT NULL,                       -- what its server allows, JSON
    expired INTEGER NOT NULL                    -- 1 when the server no longer takes the token
) STRICT;

-- Posts being written.
CREATE TABLE draft (
    saved INTEGER PRIMARY KEY,                  -- grows with every save: the newest is the largest
    account TEXT NOT NULL REFERENCES account (key) ON DELETE CASCADE,
    key TEXT NOT NULL,
    in_reply_to TEXT,
    draft TEXT NOT NULL,                        -- JSON
    UNIQUE (account, key)
) STRICT;

-- The person's choices, and which account is current.
CREATE TABLE choice (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- The newest posts of a timeline, for reading offline.
CREATE TABLE kept (
    reader TEXT NOT NULL,                       -- an account's key, or "guest of " and an origin
    timeline TEXT NOT NULL,
    fetched_at TEXT NOT NULL,                   -- RFC 3339
    statuses TEXT NOT NULL,                     -- a JSON array of the API's Status
    PRIMARY KEY (reader, timeline)
) STRICT;
