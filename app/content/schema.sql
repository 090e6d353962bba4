-- The content store of Plainheart. Written by plainheart-content, read (never written) by the program.
--
-- Every table is STRICT, every reference is a foreign key. Rows are inserted in a sorted order inside one
-- transaction and the file is vacuumed at the end, so that the same content always gives the same bytes.
-- `file` and `line` say where a row was written by a person, so that a tool can point back to it.
-- Dates are text, year-month-day. `lang` is a language tag such as en or ar.
--
-- "spans" columns hold a JSON array of typed spans, the one form of text that screen, PDF, narration and
-- search all read:
--   {"t":"text","s":"..."}                        plain text
--   {"t":"strong","s":"..."}                      run-in heading or stress
--   {"t":"term","id":"fibrosis","s":"fibrosis"}   a glossary word
--   {"t":"link","to":"topic:ipsc","s":"Stop 6"}   a link inside the app (topic:, page:, chart:)
--   {"t":"cite","ids":["bolli2021-concert-hf"]}   sources of the sentences before it
-- Columns beside "spans" named "text" hold the same words without any marks.

PRAGMA application_id = 0x504C4854; -- "PLHT"
PRAGMA user_version = 10;           -- schema version; a store with a higher one is refused by an older program

CREATE TABLE meta (                 -- content_version, oldest_review, newest_review
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE language (
    lang     TEXT PRIMARY KEY,
    name     TEXT NOT NULL,         -- in the language itself
    position INTEGER NOT NULL,
    partial  INTEGER NOT NULL       -- 1: some texts are still missing and English is shown in their place
) STRICT;

-- Evidence: the same for every language ------------------------------------------------------------------

CREATE TABLE evidence_word (        -- what a reader sees for a value of a field
    list     TEXT NOT NULL,         -- population, design, blinded, cells, paid-by, main-goal, goal-basis, result, read, status,
                                    -- verdict, check
    id       TEXT NOT NULL,
    lang     TEXT NOT NULL REFERENCES language(lang),
    position INTEGER NOT NULL,
    words    TEXT NOT NULL,
    PRIMARY KEY (list, id, lang)
) STRICT;

CREATE TABLE source (
    id             TEXT PRIMARY KEY,
    kind           TEXT NOT NULL,   -- rct, systematic-review, ipd-meta-analysis, analysis, review, single-arm,
                                    -- observational, preclinical, registry, guideline, regulator, news, retraction
    status         TEXT NOT NULL,   -- current, retracted, concern, superseded
    superseded_by  TEXT,
    updates        TEXT,
    title          TEXT NOT NULL,
    name           TEXT,            -- short name that stands in the title or id, as DREAM-HF
    authors        TEXT,            -- short form, as "Perin et al."
    journal        TEXT,
    year           INTEGER,
    doi            TEXT,
    pmid           TEXT,
    pmcid          TEXT,
    registry       TEXT,            -- trial number, as NCT02032004
    trials         INTEGER,         -- trials pooled, where the source is a review
    people         INTEGER,         -- people who joined (or are planned to); 0: nobody, as in work in animals; null: not known
    same_people    TEXT,            -- a source about the same people: the two are never counted together
    population     TEXT NOT NULL,   -- heart-failure, heart-attack, other, animal, lab, mixed
    design         TEXT NOT NULL,   -- dummy-trial, one-group, ...: see content/README.md, as for the next ones
    blinded        TEXT NOT NULL,   -- yes, partly, no, unknown
    cells          TEXT NOT NULL,   -- JSON array of kinds of cells
    paid_by        TEXT NOT NULL,   -- maker, maker-ties, public, unknown
    main_goal      TEXT,            -- met, not-met, cannot-tell, safety, not-read, under-warning; null: no trial, or not read for it
    goal_basis     TEXT,            -- stated, judged: whether the source names its main goal
    result         TEXT NOT NULL,   -- what came of it, in a word
    read_at        TEXT,
    read_confidence TEXT NOT NULL,  -- full-text, abstract, secondary: how it was read for this content
    read_on        TEXT,            -- the day on which it was read for this content
    search_date    TEXT,
    file TEXT NOT NULL, line INTEGER NOT NULL
) STRICT;

CREATE TABLE source_text (
    source      TEXT NOT NULL REFERENCES source(id),
    lang        TEXT NOT NULL REFERENCES language(lang),
    population  TEXT,
    cell_type   TEXT,
    comparator  TEXT,
    follow_up   TEXT,
    limitations TEXT,
    conclusion  TEXT,
    status_note TEXT,               -- why it is retracted, under concern or superseded
    people_text TEXT,               -- how many people joined, where it is no plain number, as "more than 2,700"
    plain_name  TEXT,               -- what it is, in a few plain words, where it has neither a name nor authors
    PRIMARY KEY (source, lang)
) STRICT;

CREATE TABLE source_topic (
    source TEXT NOT NULL REFERENCES source(id),
    topic  TEXT NOT NULL,           -- a topic id, or overview, safety, delivery
    PRIMARY KEY (source, topic)
) STRICT;

CREATE TABLE finding (
    source     TEXT NOT NULL REFERENCES source(id),
    id         TEXT NOT NULL,       -- unique within its source
    position   INTEGER NOT NULL,
    main       INTEGER NOT NULL DEFAULT 0, -- 1: it is (part of) the main goal of its study, or was taken for it (goal_basis)
    value      REAL,                -- the effect, where it is a number
    ci_low     REAL,                -- limits of the 95 % confidence interval, where they may be shown
    ci_high    REAL,
    p          TEXT,                -- as printed
    trials     INTEGER,
    people     INTEGER,
    certainty  TEXT,                -- as the source itself rated it (GRADE), never our own rating
    effect     TEXT,                -- ratio, difference: what the value is, if it is an effect between two groups
    favours    TEXT,                -- cells, treatment (one without cells), control, neither; null: nothing was compared
    read_at    TEXT,
    file TEXT NOT NULL, line INTEGER NOT NULL,
    PRIMARY KEY (source, id)
) STRICT;

CREATE TABLE finding_text (
    source    TEXT NOT NULL,
    finding   TEXT NOT NULL,
    lang      TEXT NOT NULL REFERENCES language(lang),
    outcome   TEXT NOT NULL,
    measure   TEXT,                 -- as "risk ratio" or "mean difference (metres)"
    value_text TEXT,                -- the effect, where it is a word or a range, as printed
    timepoint TEXT,
    absolute  TEXT,                 -- counts or frequencies in both groups, where the source gives them
    plain     TEXT NOT NULL,        -- the finding in one plain sentence
    caution   TEXT,
    PRIMARY KEY (source, finding, lang),
    FOREIGN KEY (source, finding) REFERENCES finding(source, id)
) STRICT;

CREATE TABLE claim (                -- what popular pages say
    id       TEXT PRIMARY KEY,
    topic    TEXT NOT NULL,
    position INTEGER NOT NULL,
    verdict  TEXT NOT NULL,         -- supported, partly, not-shown-in-people, overstated, wrong
    file TEXT NOT NULL, line INTEGER NOT NULL
) STRICT;

CREATE TABLE claim_text (
    claim TEXT NOT NULL REFERENCES claim(id),
    lang  TEXT NOT NULL REFERENCES language(lang),
    text  TEXT NOT NULL,
    why   TEXT NOT NULL,
    PRIMARY KEY (claim, lang)
) STRICT;

CREATE TABLE claim_source (
    claim    TEXT NOT NULL REFERENCES claim(id),
    position INTEGER NOT NULL,
    source   TEXT NOT NULL REFERENCES source(id),
    PRIMARY KEY (claim, position)
) STRICT;

-- Topics and pages: a "document" is one of either ---------------------------------------------------------

CREATE TABLE document (
    id       TEXT PRIMARY KEY,      -- fibrosis, heart-failure, ...
    kind     TEXT NOT NULL,         -- topic, page
    position INTEGER NOT NULL,      -- 1 to 6 for topics
    scene    TEXT                   -- the illustration, for topics
) STRICT;

CREATE TABLE document_text (
    document TEXT NOT NULL REFERENCES document(id),
    lang     TEXT NOT NULL REFERENCES language(lang),
    title    TEXT NOT NULL,
    question TEXT NOT NULL,
    takeaway TEXT NOT NULL,
    action   TEXT NOT NULL,
    reviewed TEXT NOT NULL,
    file TEXT NOT NULL, line INTEGER NOT NULL,
    PRIMARY KEY (document, lang)
) STRICT;

CREATE TABLE caveat (               -- every topic has one; its numbers are the same in every language
    topic     TEXT PRIMARY KEY REFERENCES document(id),
    certainty TEXT NOT NULL,
    studies   INTEGER NOT NULL,
    people    INTEGER NOT NULL
) STRICT;

CREATE TABLE caveat_text (
    topic    TEXT NOT NULL REFERENCES caveat(topic),
    lang     TEXT NOT NULL REFERENCES language(lang),
    headline TEXT NOT NULL,
    reason   TEXT NOT NULL,         -- why the certainty is what it is
    unknown  TEXT NOT NULL,
    note     TEXT NOT NULL,         -- how studies and people were counted
    PRIMARY KEY (topic, lang)
) STRICT;

CREATE TABLE caveat_source (
    topic    TEXT NOT NULL REFERENCES caveat(topic),
    position INTEGER NOT NULL,
    source   TEXT NOT NULL REFERENCES source(id),
    PRIMARY KEY (topic, position)
) STRICT;

CREATE TABLE section (
    document TEXT NOT NULL REFERENCES document(id),
    lang     TEXT NOT NULL REFERENCES language(lang),
    id       TEXT NOT NULL,         -- topics: hope, happens, studies, detail; pages: the heading in small letters with hyphens
    position INTEGER NOT NULL,
    title    TEXT NOT NULL,
    grade    REAL,                  -- Flesch-Kincaid reading grade
    words    INTEGER NOT NULL,
    PRIMARY KEY (document, lang, id)
) STRICT;

CREATE TABLE block (
    id       INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    lang     TEXT NOT NULL,
    section  TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,         -- paragraph, item (a list line), row (of a small table: cells with " | " between them)
    spans    TEXT NOT NULL,
    text     TEXT NOT NULL,
    file TEXT NOT NULL, line INTEGER NOT NULL,
    UNIQUE (document, lang, section, position),
    FOREIGN KEY (document, lang, section) REFERENCES section(document, lang, id)
) STRICT;

CREATE TABLE citation (             -- which sources a block cites, in order
    block    INTEGER NOT NULL REFERENCES block(id),
    position INTEGER NOT NULL,
    source   TEXT NOT NULL REFERENCES source(id),
    PRIMARY KEY (block, position)
) STRICT;

CREATE TABLE document_source (      -- the "sources" list of a document, in the order of first citation
    document TEXT NOT NULL REFERENCES document(id),
    position INTEGER NOT NULL,
    source   TEXT NOT NULL REFERENCES source(id),
    PRIMARY KEY (document, position)
) STRICT;
CREATE INDEX document_source_of ON document_source(source); -- for the cards of the list of studies

CREATE TABLE label (                -- words of an illustration: see "Labels" in content/README.md
    document TEXT NOT NULL REFERENCES document(id),
    lang     TEXT NOT NULL REFERENCES language(lang),
    key      TEXT NOT NULL,
    text     TEXT NOT NULL,
    file TEXT NOT NULL, line INTEGER NOT NULL,
    PRIMARY KEY (document, lang, key)
) STRICT;

CREATE TABLE label_source (         -- what the words of a label rest on
    document TEXT NOT NULL,
    lang     TEXT NOT NULL,
    key      TEXT NOT NULL,
    position INTEGER NOT NULL,
    source   TEXT NOT NULL REFERENCES source(id),
    PRIMARY KEY (document, lang, key, position),
    FOREIGN KEY (document, lang, key) REFERENCES label(document, lang, key)
) STRICT;

CREATE TABLE offer_question (       -- "Is this offer real?"
    number      INTEGER NOT NULL,
    lang        TEXT NOT NULL REFERENCES language(lang),
    text        TEXT NOT NULL,
    yes_spans   TEXT NOT NULL,
    no_spans    TEXT NOT NULL,
    warning_when TEXT NOT NULL,     -- yes, no: which answer is the warning sign
    file TEXT NOT NULL, line INTEGER NOT NULL,
    PRIMARY KEY (number, lang)
) STRICT;

CREATE TABLE offer_result (
    id    TEXT NOT NULL,            -- none, some, not-sure
    lang  TEXT NOT NULL REFERENCES language(lang),
    title TEXT NOT NULL,
    spans TEXT NOT NULL,
    PRIMARY KEY (id, lang)
) STRICT;

-- Words, questions, checks, notes, charts -----------------------------------------------------------------

CREATE TABLE term (
    id     TEXT NOT NULL,
    lang   TEXT NOT NULL REFERENCES language(lang),
    term   TEXT NOT NULL,
    also   TEXT NOT NULL,           -- JSON array of other words for it
    say    TEXT,                    -- how to say it
    plain  TEXT NOT NULL,           -- spans
    detail TEXT NOT NULL,           -- spans
    see    TEXT NOT NULL,           -- JSON array of term ids
    file TEXT NOT NULL, line INTEGER NOT NULL,
    PRIMARY KEY (id, lang)
) STRICT;

CREATE TABLE situation (
    id       TEXT NOT NULL,
    lang     TEXT NOT NULL REFERENCES language(lang),
    position INTEGER NOT NULL,
    title    TEXT NOT NULL,
    PRIMARY KEY (id, lang)
) STRICT;

CREATE TABLE question (
    id        TEXT NOT NULL,
    lang      TEXT NOT NULL REFERENCES language(lang),
    position  INTEGER NOT NULL,
    document  TEXT NOT NULL REFERENCES document(id),
    situation TEXT NOT NULL,
    text      TEXT NOT NULL,
    file TEXT NOT NULL, line INTEGER NOT NULL,
    PRIMARY KEY (id, lang),
    FOREIGN KEY (situation, lang) REFERENCES situation(id, lang)
) STRICT;

CREATE TABLE deck_text (            -- lines that belong to a whole file
    key  TEXT NOT NULL,             -- checks-intro, walkthrough-intro
    lang TEXT NOT NULL REFERENCES language(lang),
    text TEXT NOT NULL,
    PRIMARY KEY (key, lang)
) STRICT;

CREATE TABLE check_item (           -- check your understanding; no score anywhere
    id       TEXT NOT NULL,
    lang     TEXT NOT NULL REFERENCES language(lang),
    position INTEGER NOT NULL,
    topic    TEXT NOT NULL,         -- a topic id, or general
    question TEXT NOT NULL,
    again    TEXT NOT NULL,         -- address of the place that tells the answer
    reasoned INTEGER NOT NULL,      -- 1: the right answer is careful thought, no study's finding
    file TEXT NOT NULL, line INTEGER NOT NULL,
    PRIMARY KEY (id, lang)
) STRICT;

CREATE TABLE check_option (
    item     TEXT NOT NULL,
    lang     TEXT NOT NULL,
    id       TEXT NOT NULL,
    position INTEGER NOT NULL,
    text     TEXT NOT NULL,
    supported INTEGER NOT NULL,     -- 1: the right answer
    reply    TEXT NOT NULL,         -- spans
    PRIMARY KEY (item, lang, id),
    FOREIGN KEY (item, lang) REFERENCES check_item(id, lang)
) STRICT;

CREATE TABLE walk_note (            -- the clinician's walkthrough; read by the guided mode
    kind TEXT NOT NULL,             -- path, stop
    id   TEXT NOT NULL,
    lang TEXT NOT NULL REFERENCES language(lang),
    position INTEGER NOT NULL,
    body TEXT NOT NULL,             -- JSON, the fields of walkthrough.yaml; texts as spans
    file TEXT NOT NULL, line INTEGER NOT NULL,
    PRIMARY KEY (kind, id, lang)
) STRICT;

CREATE TABLE path_screen (          -- short ways for readers, a row for each screen
    path     TEXT NOT NULL,
    lang     TEXT NOT NULL REFERENCES language(lang),
    position INTEGER NOT NULL,      -- of the screen on the path
    minutes  INTEGER NOT NULL,      -- of the path
    path_title TEXT NOT NULL,
    screen   TEXT NOT NULL,         -- an address
    title    TEXT NOT NULL,         -- what Next calls it
    file TEXT NOT NULL, line INTEGER NOT NULL,
    PRIMARY KEY (path, lang, position)
) STRICT;

CREATE TABLE chart (
    id       TEXT NOT NULL,
    lang     TEXT NOT NULL REFERENCES language(lang),
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,         -- forest, icon-array, bars, line, timeline
    title    TEXT NOT NULL,
    question TEXT NOT NULL,
    unit     TEXT NOT NULL,
    plain    TEXT NOT NULL,         -- the reading in plain words
    caution  TEXT NOT NULL,         -- shown wherever the chart is shown
    body     TEXT NOT NULL,         -- JSON: every further field of the chart but its rows
    file TEXT NOT NULL, line INTEGER NOT NULL,
    PRIMARY KEY (id, lang)
) STRICT;

CREATE TABLE chart_row (
    chart    TEXT NOT NULL,
    lang     TEXT NOT NULL,
    position INTEGER NOT NULL,
    body     TEXT NOT NULL,         -- JSON
    PRIMARY KEY (chart, lang, position),
    FOREIGN KEY (chart, lang) REFERENCES chart(id, lang)
) STRICT;

CREATE TABLE chart_source (
    chart    TEXT NOT NULL,
    position INTEGER NOT NULL,
    source   TEXT NOT NULL REFERENCES source(id),
    PRIMARY KEY (chart, position)
) STRICT;

CREATE TABLE document_chart (
    document TEXT NOT NULL REFERENCES document(id),
    position INTEGER NOT NULL,
    chart    TEXT NOT NULL,
    PRIMARY KEY (document, position)
) STRICT;

CREATE TABLE speech (               -- how a language is said aloud; a language without a row has nothing to say of it
    lang TEXT PRIMARY KEY REFERENCES language(lang),
    body TEXT NOT NULL              -- JSON, the fields of speech.yaml
) STRICT;

-- Search: words, topics with their steps, pages with their sections, questions, studies, charts, claims ----

CREATE TABLE search_entry (         -- one row for each thing that can be found; where it is missing in a language, in English
    id       INTEGER PRIMARY KEY,
    lang     TEXT NOT NULL REFERENCES language(lang),
    kind     TEXT NOT NULL,         -- word, topic, page, question, study, chart, claim
    address  TEXT NOT NULL,         -- where it leads
    detail   INTEGER NOT NULL,      -- 1: it stands in More detail
    title    TEXT NOT NULL,
    names    TEXT NOT NULL,         -- other names for it, a line for each
    notice   TEXT NOT NULL,         -- what is said with its title wherever that stands: the verdict on a claim, that a study
                                    -- was withdrawn; empty: nothing
    text     TEXT NOT NULL,         -- what is said there, a line for each paragraph
    question TEXT NOT NULL          -- id of the question that it is; empty: it is none
) STRICT;
CREATE INDEX search_entry_of ON search_entry(lang, kind);

-- What each entry is found by, as the keys of app/content/searchwords.h with a space between them: small letters without
-- accents, and each letter by itself in scripts that are written without spaces. `alike`: words of the synonyms; those for
-- something in the title are among the names. The texts themselves are in search_entry.
CREATE VIRTUAL TABLE search USING fts5 (
    title, names, text, alike, content = '',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'", prefix = '1 2 3'
);

CREATE TABLE search_word (          -- every key that something is found by, for words that are spelled wrongly
    lang    TEXT NOT NULL REFERENCES language(lang),
    word    TEXT NOT NULL,
    shown   TEXT NOT NULL,          -- as it is mostly written
    entries INTEGER NOT NULL,       -- in how many it stands
    PRIMARY KEY (lang, word)
) STRICT;

CREATE TABLE search_synonym (       -- words that stand for one another
    lang     TEXT NOT NULL REFERENCES language(lang),
    number   INTEGER NOT NULL,      -- of the group that it is one of
    position INTEGER NOT NULL,      -- 1: the word that the content uses
    words    TEXT NOT NULL,
    PRIMARY KEY (lang, number, position)
) STRICT;

CREATE TABLE keyboard (             -- the keyboard on the screen
    lang     TEXT NOT NULL REFERENCES language(lang),
    layer    TEXT NOT NULL,         -- letters, figures
    position INTEGER NOT NULL,      -- of the row, from the top
    keys     TEXT NOT NULL,         -- JSON array, a text for each key
    PRIMARY KEY (lang, layer, position)
) STRICT;
