-- The reader's record: what a reader wants Plainheart to remember from one day to the next, and nothing else.
--
-- One file in the reader's own data folder, written by the program in study mode only. It holds no name, no time of
-- day, and nothing that a machine found out about the reader: only what was chosen, opened or typed.
--
-- The newest shape of the file. A file of an older shape is brought here by the functions of recordmigrations.cpp, each in
-- one transaction; a file of a newer shape is never touched.
--
-- WAL, synchronous = FULL: what was written is there after a crash and after a power cut.

PRAGMA application_id = 0x504C5252; -- "PLRR"

-- What the reader chose. What was never chosen has no row: then the command line, the desktop or the default holds.
-- There is no choice of voice: that of the language speaks.
CREATE TABLE choice (
    name  TEXT PRIMARY KEY,         -- language, theme, text-size, reduced-motion, single-keys, level, speech-speed
    value TEXT NOT NULL             -- a word; a number as 1.25; yes or no
) STRICT;

-- Pages that were opened, each once. The place counts up with every opening: the page that was opened last has the
-- largest. What the stops and the page "What I have read" show.
CREATE TABLE place (
    place   INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,   -- as app/content/address.h has it, without a step or section: fibrosis, study/ID
    day     TEXT NOT NULL           -- when it was opened last, year-month-day
) STRICT;

-- The page to go on with, with its step: fibrosis/3. One row, or none.
CREATE TABLE go_on (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    address TEXT NOT NULL
) STRICT;

-- Questions for the visit, in the reader's own order.
CREATE TABLE question (
    place  INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,    -- of a question of the content; own-1, own-2, ... for the reader's own
    words  TEXT NOT NULL,           -- the reader's own words; empty for a question of the content
    note   TEXT NOT NULL,           -- what the reader wants to add
    answer TEXT NOT NULL            -- what was said at the visit
) STRICT;

-- Answers of "Check your understanding" that were looked at. There is no score, and no place for one.
CREATE TABLE opened (
    place  INTEGER PRIMARY KEY,
    answer TEXT NOT NULL UNIQUE     -- check/answer
) STRICT;
