// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordstore.h"

#include "invisible.h"
#include "recordfiles.h"
#include "recordmigrations.h"
#include "sqltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <utility>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordStore)
};

// https://www.sqlite.org/rescode.html
constexpr int busyCode = 5;
constexpr int readOnlyCode = 8;
constexpr int corruptCode = 11;
constexpr int fullCode = 13;
constexpr int cantOpenCode = 14;
constexpr int notADatabaseCode = 26;

int codeOf(const QSqlError &error)
{
    constexpr int primary = 0xff; // an extended code has the primary one in its last byte
    return error.nativeErrorCode().toInt() & primary;
}

bool isDamage(const QSqlError &error)
{
    return codeOf(error) == corruptCode || codeOf(error) == notADatabaseCode;
}

Error openTwice(const QString &log)
{
    return { Error::Code::Unreadable, Text::tr("Plainheart is open twice, so this window remembers nothing."),
             Text::tr("Everything else works; to go on where you were, use the other window."), log };
}

Error noFolder(const QString &log)
{
    return { Error::Code::Unreadable,
             Text::tr("Plainheart can't remember anything: its folder can't be written to."),
             Text::tr("Everything else works; ask the person who looks after this computer."), log };
}

Error newer(const QString &log)
{
    return { Error::Code::TooNew,
             Text::tr("A newer Plainheart remembers what you read, and this one leaves that as it is."),
             Text::tr("Everything else works; install the newest Plainheart."), log };
}

Error wasDamaged(const QString &log)
{
    return { Error::Code::Corrupt, Text::tr("What Plainheart remembered can't be read any more."),
             Text::tr("It was put aside, and Plainheart begins anew."), log };
}

Error notDeleted(const QString &log)
{
    return { Error::Code::Unreadable, Text::tr("Plainheart can't delete all that it remembered."),
             Text::tr("Ask the person who looks after this computer."), log };
}

Error sentenceFor(const QSqlError &error, const QString &path)
{
    const QString log = path + u": "_s + error.text();
    switch (codeOf(error)) {
    case busyCode:
        return openTwice(log);
    case readOnlyCode:
    case cantOpenCode:
        return noFolder(log);
    case fullCode:
        return { Error::Code::Unreadable, Text::tr("The disk is full, so Plainheart can't remember more."),
                 Text::tr("Everything else works; delete a file that you do not need."), log };
    default:
        return { Error::Code::Unreadable,
                 Text::tr("Plainheart can't remember anything just now: the disk does not take it."),
                 Text::tr("Everything else works; close Plainheart and start it again."), log };
    }
}

/// The rows of a table, as lists of texts; the error if it can't be read to its end.
tl::expected<QList<QStringList>, QSqlError> rowsOf(const QSqlDatabase &database, const QString &question,
                                                   int columns)
{
    QList<QStringList> rows;
    QSqlQuery query(database);
    if (!query.exec(question))
        return tl::unexpected(query.lastError());
    while (query.next()) {
        QStringList row;
        for (int column = 0; column < columns; ++column)
            row << query.value(column).toString();
        rows << row;
    }
    if (query.lastError().isValid())
        return tl::unexpected(query.lastError());
    return rows;
}

/// The version of a record whose newest pages are still in its WAL. A connection that may write would move
/// them into the file when it closes; this one leaves both as they are.
int versionWithWal(const QString &path)
{
    if (QFileInfo(path + u"-wal"_s).size() == 0)
        return 0;
    const QString name = newConnectionName("record"_L1);
    int version = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=0"_s);
        if (database.open())
            version = recordVersion(database);
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

QList<std::pair<QString, QString>> rowsFrom(const Choices &choices)
{
    QList<std::pair<QString, QString>> rows;
    const auto word = [&](const QString &name, const std::optional<QString> &value) {
        if (value)
            rows.append({ name, notNull(*value) });
    };
    const auto number = [&](const QString &name, std::optional<double> value) {
        if (value)
            rows.append({ name, QString::number(*value) });
    };
    const auto yesNo = [&](const QString &name, std::optional<bool> value) {
        if (value)
            rows.append({ name, *value ? u"yes"_s : u"no"_s });
    };
    word(u"language"_s, choices.language);
    word(u"theme"_s, choices.theme);
    number(u"text-size"_s, choices.textSize);
    yesNo(u"reduced-motion"_s, choices.reducedMotion);
    yesNo(u"single-keys"_s, choices.singleKeys);
    word(u"level"_s, choices.level);
    number(u"speech-speed"_s, choices.speechSpeed);
    return rows;
}

/// A value that makes no sense is as one that was never chosen.
Choices choicesFrom(const QList<QStringList> &rows)
{
    Choices choices;
    for (const QStringList &row : rows) {
        const QString &name = row.at(0);
        const QString &value = row.at(1);
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        const bool isYesNo = value == "yes"_L1 || value == "no"_L1;
        if (name == "language"_L1)
            choices.language = value;
        else if (name == "theme"_L1)
            choices.theme = value;
        else if (name == "text-size"_L1 && isNumber)
            choices.textSize = number;
        else if (name == "reduced-motion"_L1 && isYesNo)
            choices.reducedMotion = value == "yes"_L1;
        else if (name == "single-keys"_L1 && isYesNo)
            choices.singleKeys = value == "yes"_L1;
        else if (name == "level"_L1)
            choices.level = value;
        else if (name == "speech-speed"_L1 && isNumber)
            choices.speechSpeed = number;
    }
    return choices;
}

/// All that changes a record: the first statement that fails ends it.
class Writer
{
public:
    explicit Writer(const QSqlDatabase &database)
        : m_database(database)
    {
    }
    void run(const QString &statement, const QVariantList &values = {})
    {
        if (!m_error)
            m_error = Plainheart::runStatement(m_database, statement, values);
    }
    [[nodiscard]] const std::optional<QSqlError> &error() const { return m_error; }

private:
    QSqlDatabase m_database;
    std::optional<QSqlError> m_error;
};

void writeChoices(Writer &writer, const Choices &choices)
{
    writer.run(u"DELETE FROM choice"_s);
    const auto rows = rowsFrom(choices);
    for (const auto &[name, value] : rows)
        writer.run(u"INSERT INTO choice VALUES (?, ?)"_s, { name, value });
}

void writePlaces(Writer &writer, const QList<PlaceRead> &places)
{
    writer.run(u"DELETE FROM place"_s);
    for (const PlaceRead &place : places)
        writer.run(u"INSERT INTO place (address, day) VALUES (?, ?)"_s,
                   { notNull(place.address), place.day.toString(Qt::ISODate) });
}

void writeGoOn(Writer &writer, const QString &address)
{
    writer.run(u"DELETE FROM go_on"_s);
    if (!address.isEmpty())
        writer.run(u"INSERT INTO go_on VALUES (1, ?)"_s, { address });
}

void writeQuestions(Writer &writer, const QList<KeptQuestion> &questions)
{
    writer.run(u"DELETE FROM question"_s);
    for (const KeptQuestion &question : questions)
        writer.run(u"INSERT INTO question (id, words, note, answer) VALUES (?, ?, ?, ?)"_s,
                   { notNull(question.id), notNull(question.words), notNull(question.note),
                     notNull(question.answer) });
}

void writeOpened(Writer &writer, const QStringList &opened)
{
    writer.run(u"DELETE FROM opened"_s);
    for (const QString &answer : opened)
        writer.run(u"INSERT INTO opened (answer) VALUES (?)"_s, { notNull(answer) });
}

} // namespace

RecordStore::RecordStore(QString path)
    : m_path(std::move(path))
{
}

RecordStore::~RecordStore() { disconnect(); }

Result<RecordStore::Opened> RecordStore::open(const QString &path, QDate today)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.path()) || !QFileInfo(info.path()).isWritable())
        return failure(noFolder(info.path() + u": not a folder that can be written to"_s));
    Opened opened{ std::unique_ptr<RecordStore>(new RecordStore(path)), std::nullopt };
    if (recordHeader(path, recordShape().version()) == RecordHeader::None)
        return opened;
    switch (opened.store->connect()) {
    case Outcome::Good:
        return opened;
    case Outcome::Damaged:
        opened.setAside = wasDamaged(opened.store->m_error.log);
        opened.store->disconnect();
        if (!setRecordAside(path, today))
            return failure(noFolder(path + u": can't be renamed"_s));
        opened.store.reset(new RecordStore(path));
        return opened;
    case Outcome::Newer:
    case Outcome::Failed:
        break;
    }
    return failure(opened.store->m_error);
}

RecordStore::Outcome RecordStore::failed(const QSqlError &error)
{
    m_error = sentenceFor(error, m_path);
    m_busy = codeOf(error) == busyCode;
    return isDamage(error) ? Outcome::Damaged : Outcome::Failed;
}

RecordStore::Outcome RecordStore::connect()
{
    const RecordHeader header = recordHeader(m_path, recordShape().version());
    if (header == RecordHeader::Newer
        || (header == RecordHeader::Good && versionWithWal(m_path) > recordShape().version())) {
        m_error = newer(m_path);
        return Outcome::Newer;
    }
    if (header == RecordHeader::Damaged) {
        m_error.log = m_path + u": not a database"_s;
        return Outcome::Damaged;
    }
    keepPrivate(m_path);
    m_connectionName = newConnectionName("record"_L1);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s); // whoever has it open keeps it
    if (!database.open())
        return failed(database.lastError());
    // Locked from here to the end: two programs would each forget what the other remembers. The words of the
    // reader lie in this file and its WAL alone, and what is deleted is overwritten.
    for (const QString &statement : { u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA temp_store = MEMORY"_s,
                                      u"PRAGMA secure_delete = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                                      u"PRAGMA cell_size_check = ON"_s, u"PRAGMA journal_mode = WAL"_s,
                                      u"PRAGMA synchronous = FULL"_s, u"BEGIN IMMEDIATE"_s, u"COMMIT"_s }) {
        if (const auto error = runStatement(database, statement))
            return failed(*error);
    }
    return look();
}

void RecordStore::disconnect()
{
    if (m_connectionName.isEmpty())
        return;
    QSqlDatabase::removeDatabase(std::exchange(m_connectionName, {}));
}

RecordStore::Outcome RecordStore::look()
{
    QSqlDatabase database = QSqlDatabase::database(m_connectionName, false);
    const auto damaged = [this](const QString &log) {
        m_error.log = m_path + u": "_s + log;
        return Outcome::Damaged;
    };
    const auto verdict = rowsOf(database, u"PRAGMA integrity_check(1)"_s, 1);
    if (!verdict)
        return failed(verdict.error());
    if (verdict->value(0).value(0) != "ok"_L1)
        return damaged(verdict->value(0).value(0));
    const int version = recordVersion(database);
    const auto id = rowsOf(database, u"PRAGMA application_id"_s, 1);
    const auto tables = rowsOf(database, u"SELECT name FROM sqlite_schema"_s, 1);
    if (!id || !tables)
        return failed(id ? tables.error() : id.error());
    const bool isNew = version == 0 && tables->isEmpty();
    if (!isNew && id->value(0).value(0).toInt() != applicationId)
        return damaged(u"not a record"_s);
    if (const auto error = migrateRecord(database, recordShape()))
        return failed(*error);

    const auto choices = rowsOf(database, u"SELECT name, value FROM choice"_s, 2);
    const auto places = rowsOf(database, u"SELECT address, day FROM place ORDER BY place"_s, 2);
    const auto goOn = rowsOf(database, u"SELECT address FROM go_on"_s, 1);
    const auto questions
        = rowsOf(database, u"SELECT id, words, note, answer FROM question ORDER BY place"_s, 4);
    const auto answers = rowsOf(database, u"SELECT answer FROM opened ORDER BY place"_s, 1);
    for (const auto *rows : { &choices, &places, &goOn, &questions, &answers }) {
        if (!*rows)
            return damaged(rows->error().text());
    }
    m_remembered = {};
    m_remembered.choices = choicesFrom(*choices);
    for (const QStringList &row : *places)
        m_remembered.places << PlaceRead{ row.at(0), QDate::fromString(row.at(1), Qt::ISODate) };
    m_remembered.goOn = goOn->value(0).value(0);
    // Who else writes into the file may turn the order of words around, or hide some.
    const auto seen = [](const QString &text) { return visibleLine(text, text.size()); };
    for (const QStringList &row : *questions)
        m_remembered.questions << KeptQuestion{ row.at(0), seen(row.at(1)), seen(row.at(2)),
                                                seen(row.at(3)) };
    for (const QStringList &row : *answers)
        m_remembered.opened << row.at(0);
    return Outcome::Good;
}

std::optional<QSqlError> RecordStore::change(const Remembered &now)
{
    const QSqlDatabase database = QSqlDatabase::database(m_connectionName, false);
    Writer writer(database);
    writer.run(u"BEGIN IMMEDIATE"_s);
    if (now.choices != m_remembered.choices)
        writeChoices(writer, now.choices);
    if (now.places != m_remembered.places)
        writePlaces(writer, now.places);
    if (now.goOn != m_remembered.goOn)
        writeGoOn(writer, now.goOn);
    if (now.questions != m_remembered.questions)
        writeQuestions(writer, now.questions);
    if (now.opened != m_remembered.opened)
        writeOpened(writer, now.opened);
    writer.run(u"COMMIT"_s);
    if (writer.error())
        (void)runStatement(database, u"ROLLBACK"_s);
    return writer.error();
}

std::optional<Error> RecordStore::write(const Remembered &now)
{
    if (now == m_remembered)
        return std::nullopt;
    if (m_connectionName.isEmpty()) {
        const Remembered before = std::exchange(m_remembered, {});
        const Outcome outcome = connect();
        // A record that another program made in the meantime is that program's.
        if (outcome == Outcome::Good && m_remembered != Remembered())
            m_error = openTwice(m_path + u": made by another program"_s);
        else if (outcome == Outcome::Damaged)
            m_error = wasDamaged(m_error.log);
        if (outcome != Outcome::Good || m_remembered != Remembered()) {
            disconnect();
            m_remembered = before;
            return m_error;
        }
    }
    if (const auto error = change(now))
        return sentenceFor(*error, m_path);
    m_remembered = now;
    return std::nullopt;
}

std::optional<Error> RecordStore::forget()
{
    disconnect();
    m_remembered = {};
    if (!wipeRecord(m_path))
        return notDeleted(m_path);
    return std::nullopt;
}

std::optional<Error> RecordStore::forget(const QString &path)
{
    RecordStore store(path);
    if (recordHeader(path, recordShape().version()) == RecordHeader::Good) {
        // A record that can't be opened is deleted all the same, but not from under another program.
        if (store.connect() == Outcome::Failed && store.m_busy)
            return Error{ Error::Code::Unreadable, Text::tr("Plainheart is open, and remembers."),
                          Text::tr("Close it first, or choose \"Forget everything\" there."), path };
    }
    return store.forget();
}

} // namespace Plainheart
