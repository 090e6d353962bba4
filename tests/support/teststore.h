// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QTest>

// Small content stores for tests, written as plain SQL from the schema that ships.

namespace PlainheartTest {

/// The statements of an SQL file without its comments.
inline QStringList statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    QString sql = QString::fromUtf8(file.readAll());
    sql.remove(QRegularExpression(QStringLiteral("--[^\\n]*")));
    QStringList statements;
    for (const QString &statement : sql.split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements << statement.trimmed();
    }
    return statements;
}

/// Runs statements on a database file, which is made if it is not there. Fails the program on an error in the
/// SQL.
inline void runSql(const QString &path, const QStringList &statements)
{
    const QString name = QStringLiteral("test-store");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("can't open %s", qPrintable(path));
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s\n%s", qPrintable(query.lastError().text()), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

inline QStringList schema()
{
    return statementsOf(QStringLiteral(PLAINHEART_SOURCE_DIR "/app/content/schema.sql"));
}

/// Two topics, a page, and a little of everything else, in English; a few of the texts in Arabic.
inline QStringList smallContent()
{
    return {
        QStringLiteral(
            "INSERT INTO meta VALUES ('content_version', '2026.11'), ('oldest_review', '2026-11-21')"),
        QStringLiteral("INSERT INTO language VALUES ('en', 'English', 1, 0), ('ar', 'Arabic', 2, 1)"),
        QStringLiteral("INSERT INTO source (id, kind, status, title, authors, journal, year, doi, people, "
                       "population, design, blinded, cells, paid_by, result, read_confidence, file, line)"
                       " VALUES ('small2001', 'rct', 'current', 'A small study', 'Small et al.', 'J Test', "
                       "2001, '10.1/a', 30, 'heart-failure', 'dummy-trial', 'yes', '[\"marrow\"]', 'maker', "
                       "'no-clear-difference', 'abstract', 'f', 1),"
                       " ('large2002', 'rct', 'retracted', 'A large study', 'Large A', 'J Test.', 2002, "
                       "NULL, 400, 'heart-attack', 'one-group', 'no', '[\"heart\",\"muscle\"]', 'unknown', "
                       "'withdrawn', 'full-text', 'f', 2),"
                       " ('unknown2003', 'review', 'current', 'A review', NULL, NULL, NULL, NULL, NULL, "
                       "'other', 'expert-review', 'unknown', '[\"none\"]', 'unknown', 'background', "
                       "'secondary', 'f', 3)"),
        QStringLiteral("INSERT INTO source_text (source, lang, population, status_note) VALUES"
                       " ('large2002', 'en', 'people with a weak heart', 'taken back by the journal')"),
        QStringLiteral("INSERT INTO finding (source, id, position, value, ci_low, ci_high, effect, "
                       "file, line) VALUES"
                       " ('large2002', 'death', 1, 0.8, 0.43, 1.49, 'ratio', 'f', 1),"
                       " ('large2002', 'symptoms', 2, NULL, NULL, NULL, NULL, 'f', 2)"),
        QStringLiteral(
            "INSERT INTO finding_text (source, finding, lang, outcome, measure, value_text, plain) "
            "VALUES"
            " ('large2002', 'death', 'en', 'Deaths', 'risk ratio', NULL, 'No clear difference.'),"
            " ('large2002', 'symptoms', 'en', 'Symptoms', 'change', 'none', 'No change.'),"
            " ('large2002', 'death', 'ar', 'Deaths-ar', 'risk ratio', NULL, 'No clear "
            "difference-ar.')"),
        QStringLiteral("INSERT INTO document VALUES ('heart-failure', 'page', 0, NULL),"
                       " ('fibrosis', 'topic', 2, 'fibrosis'), ('regeneration', 'topic', 1, 'regeneration')"),
        QStringLiteral(
            "INSERT INTO document_text VALUES"
            " ('heart-failure', 'en', 'Heart failure', 'What?', 'T', 'A', '2026-11-21', 'f', 1),"
            " ('heart-failure', 'ar', 'Heart failure-ar', 'What-ar?', 'T', 'A', '2026-11-21', 'f', 1),"
            " ('regeneration', 'en', 'Heart muscle', 'Q1', 'T1', 'A1', '2026-11-21', 'f', 1),"
            " ('fibrosis', 'en', 'Scar tissue', 'Q2', 'T2', 'A2', '2025-01-02', 'f', 1),"
            " ('fibrosis', 'ar', 'Scar tissue-ar', 'Q2-ar', 'T2', 'A2', '2025-01-02', 'f', 1)"),
        QStringLiteral(
            "INSERT INTO caveat VALUES ('regeneration', 'high', 1, 30), ('fibrosis', 'very-low', 2, 430)"),
        QStringLiteral(
            "INSERT INTO caveat_text VALUES ('regeneration', 'en', 'H1', 'R1', 'U1', 'N1'),"
            " ('fibrosis', 'en', 'We do not know.', 'Few studies.', 'Which cells.', '30 + 400 = 430')"),
        QStringLiteral(
            "INSERT INTO caveat_source VALUES ('fibrosis', 1, 'large2002'), ('fibrosis', 2, 'small2001')"),
        QStringLiteral("INSERT INTO section VALUES ('fibrosis', 'en', 'hope', 1, 'The hope', 4.2, 50),"
                       " ('fibrosis', 'en', 'detail', 2, 'More detail', 8, 200),"
                       " ('fibrosis', 'ar', 'hope', 1, 'The hope-ar', 4.2, 50),"
                       " ('heart-failure', 'en', 'what-it-is', 1, 'What it is', 4, 50),"
                       " ('heart-failure', 'en', 'what-helps', 2, 'What helps', 4, 50),"
                       " ('heart-failure', 'ar', 'what-it-is-ar', 1, 'What it is-ar', 4, 50)"),
        QStringLiteral(
            "INSERT INTO block (id, document, lang, section, position, kind, spans, text, file, line) VALUES"
            " (1, 'fibrosis', 'en', 'hope', 1, 'paragraph', '[{\"t\":\"text\",\"s\":\"A \"},"
            "{\"t\":\"term\",\"id\":\"fibrosis\",\"s\":\"scar\"},{\"t\":\"text\",\"s\":\" stays \"},"
            "{\"t\":\"cite\",\"ids\":[\"large2002\"]},{\"t\":\"text\",\"s\":\".\"}]', 'A scar stays.', 'f', "
            "1),"
            " (2, 'fibrosis', 'en', 'hope', 2, 'item', '[{\"t\":\"text\",\"s\":\"A line.\"}]', 'A line.', "
            "'f', 2),"
            " (3, 'fibrosis', 'en', 'detail', 1, 'paragraph', 'not JSON', 'Words that are left.', 'f', 3),"
            " (4, 'fibrosis', 'ar', 'hope', 1, 'paragraph', '[{\"t\":\"text\",\"s\":\"A scar-ar.\"}]', 'A "
            "scar-ar.', 'f', 1)"),
        QStringLiteral(
            "INSERT INTO document_source VALUES ('fibrosis', 1, 'small2001'), ('fibrosis', 2, 'unknown2003'),"
            " ('fibrosis', 3, 'large2002')"),
        QStringLiteral("INSERT INTO label VALUES ('fibrosis', 'en', 'picture', 'A bundle', 'f', 1),"
                       " ('fibrosis', 'en', 'badge', 'A hope', 'f', 2), ('fibrosis', 'ar', 'badge', 'A "
                       "hope-ar', 'f', 2)"),
        QStringLiteral(
            "INSERT INTO offer_question VALUES"
            " (2, 'en', 'Second?', '[]', '[]', 'no', 'f', 2),"
            " (1, 'en', 'First?', '[{\"t\":\"text\",\"s\":\"Stop.\"}]', '[{\"t\":\"text\",\"s\":\"Good.\"}]',"
            " 'yes', 'f', 1)"),
        QStringLiteral(
            "INSERT INTO offer_result VALUES ('some', 'en', 'Some', '[]'), ('none', 'en', 'None', '[]'),"
            " ('not-sure', 'en', 'Not sure', '[]')"),
        QStringLiteral("INSERT INTO term VALUES"
                       " ('stem-cells', 'en', 'stem cells', '[]', NULL, '[{\"t\":\"text\",\"s\":\"Young "
                       "cells.\"}]', '[]',"
                       " '[]', 'f', 1),"
                       " ('fibrosis', 'en', 'Fibrosis', '[\"scarring\"]', 'fy-BROH-sis',"
                       " '[{\"t\":\"text\",\"s\":\"A scar.\"}]', '[]', '[\"stem-cells\"]', 'f', 2)"),
        QStringLiteral("INSERT INTO evidence_word VALUES"
                       " ('result', 'no-clear-difference', 'en', 1, 'No clear difference'),"
                       " ('result', 'no-clear-difference', 'ar', 1, 'No clear difference-ar'),"
                       " ('result', 'withdrawn', 'en', 2, 'Withdrawn'),"
                       " ('design', 'dummy-trial', 'en', 1, 'Dummy-treatment trial'),"
                       " ('verdict', 'wrong', 'en', 5, 'Wrong, as stated'),"
                       " ('check', 'people-few', 'en', 2, 'Fewer than 100 people')"),
        QStringLiteral("INSERT INTO claim VALUES ('it-helps', 'fibrosis', 1, 'wrong', 'f', 1),"
                       " ('it-is-new', 'overview', 2, 'partly', 'f', 2)"),
        QStringLiteral("INSERT INTO claim_text VALUES ('it-helps', 'en', 'It helps.', 'No one knows.'),"
                       " ('it-helps', 'ar', 'It helps-ar.', 'No one knows-ar.'),"
                       " ('it-is-new', 'en', 'It is new.', 'In part.')"),
        QStringLiteral("INSERT INTO claim_source VALUES ('it-helps', 1, 'small2001'), ('it-helps', 2, "
                       "'unknown2003'), ('it-is-new', 1, 'small2001')"),
        QStringLiteral(
            "INSERT INTO chart VALUES ('gains', 'en', 1, 'forest', 'Gains', 'How big?', 'points', 'Small.',"
            " 'By chance.', '{\"axis\":{\"min\":0}}', 'f', 1),"
            " ('gains', 'ar', 1, 'forest', 'Gains-ar', 'How big-ar?', 'points', 'Small.', 'By chance.', '{}',"
            " 'f', 1),"
            " ('deaths', 'en', 2, 'bars', 'Deaths', 'How many?', 'people', 'Few.', 'Few.', '{}', 'f', 2)"),
        QStringLiteral("INSERT INTO chart_row VALUES ('gains', 'en', 2, '{\"value\":2}'),"
                       " ('gains', 'en', 1, '{\"value\":1}'), ('gains', 'ar', 1, '{\"value\":1}'),"
                       " ('deaths', 'en', 1, '{\"value\":3}')"),
        QStringLiteral("INSERT INTO chart_source VALUES ('gains', 1, 'small2001'), ('gains', 2, 'large2002'),"
                       " ('deaths', 1, 'large2002')"),
        QStringLiteral(
            "INSERT INTO document_chart VALUES ('fibrosis', 1, 'deaths'), ('fibrosis', 2, 'gains'),"
            " ('heart-failure', 1, 'gains')"),
        QStringLiteral("INSERT INTO situation VALUES ('visit', 'en', 1, 'At a visit')"),
        QStringLiteral("INSERT INTO question VALUES ('q2', 'en', 2, 'fibrosis', 'visit', 'Second?', 'f', 2),"
                       " ('q1', 'en', 1, 'heart-failure', 'visit', 'First?', 'f', 1)"),
    };
}

/// Writes a whole small store, then `further` statements.
inline void makeStore(const QString &path, const QStringList &further = {})
{
    QFile::remove(path);
    runSql(path, schema() + smallContent() + further + QStringList{ QStringLiteral("VACUUM") });
}

} // namespace PlainheartTest
