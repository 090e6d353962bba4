// SPDX-License-Identifier: GPL-3.0-or-later
#include "clippack.h"
#include "teststore.h"

#include <QTemporaryDir>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// Packs of recorded or rendered sentences, whole and damaged.
class ClipPackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesClipsOfItsVoice()
    {
        const auto pack = ClipPack::open(makePack());
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().log));
        QCOMPARE((*pack)->language(), u"en"_s);
        QCOMPARE((*pack)->voiceName(), u"Ann"_s);
        const QString known = (*pack)->keyOf(u"Scar tissue"_s);
        QVERIFY((*pack)->hasAll({ known }));
        QVERIFY(!(*pack)->hasAll({ known, (*pack)->keyOf(u"Scar tissue."_s) }));
        QCOMPARE((*pack)->clip(known), QByteArray("OggS1"));
        QCOMPARE((*pack)->wordEnds(known), (QList<double>{ 0.4, 0.9 }));
        QVERIFY((*pack)->clip(u"unknown"_s).isEmpty());
    }

    /// Another word, language or voice is another clip.
    void aKeyNamesTextLanguageAndVoice()
    {
        const QString key = clipKey(u"en"_s, u"Cells may help."_s, u"ann"_s);
        QVERIFY(key != clipKey(u"en"_s, u"Cells help."_s, u"ann"_s));
        QVERIFY(key != clipKey(u"es"_s, u"Cells may help."_s, u"ann"_s));
        QVERIFY(key != clipKey(u"en"_s, u"Cells may help."_s, u"ben"_s));
        QCOMPARE(key, clipKey(u"en"_s, u"Cells may help."_s, u"ann"_s));
    }

    void refusesWhatIsNoWholePack_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("missing") << u"missing"_s << Error::Code::Missing;
        QTest::newRow("a folder") << u"folder"_s << Error::Code::Unreadable;
        QTest::newRow("a text") << u"text"_s << Error::Code::NotOurs;
        QTest::newRow("a content store") << u"store"_s << Error::Code::NotOurs;
        QTest::newRow("newer") << u"newer"_s << Error::Code::TooNew;
        QTest::newRow("cut short") << u"short"_s << Error::Code::Corrupt;
        QTest::newRow("overwritten in the middle") << u"overwritten"_s << Error::Code::Corrupt;
        QTest::newRow("without clips") << u"empty"_s << Error::Code::Corrupt;
        QTest::newRow("without a voice") << u"voiceless"_s << Error::Code::Corrupt;
    }
    void refusesWhatIsNoWholePack()
    {
        QFETCH(QString, fault);
        QFETCH(Error::Code, code);
        const auto pack = ClipPack::open(broken(fault));
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, code);
        // A sentence for the reader, and what happens now.
        QVERIFY2(pack.error().what.endsWith(u'.'), qPrintable(pack.error().what));
        QCOMPARE(pack.error().remedy, u"Pages are read by the voice of this computer for now."_s);
        if (code == Error::Code::Corrupt)
            QCOMPARE(pack.error().what, u"The file with the recordings is damaged."_s);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString makePack(const QStringList &more = {})
    {
        const QString file = path(u"pack-%1"_s.arg(++m_count));
        QStringList sql{
            u"PRAGMA application_id = %1"_s.arg(ClipPack::applicationId),
            u"PRAGMA user_version = %1"_s.arg(ClipPack::formatVersion),
            u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"_s,
            u"CREATE TABLE clip (key TEXT PRIMARY KEY, opus BLOB NOT NULL, words TEXT NOT NULL) STRICT"_s,
            u"INSERT INTO meta VALUES ('language', 'en'), ('voice', 'ann'), ('name', 'Ann')"_s,
            u"INSERT INTO clip VALUES ('%1', CAST('OggS1' AS BLOB), '[0.4, 0.9]')"_s.arg(
                clipKey(u"en"_s, u"Scar tissue"_s, u"ann"_s))
        };
        sql << u"WITH RECURSIVE numbers(value) AS (VALUES (1) UNION ALL SELECT value + 1 FROM numbers WHERE "
               u"value < 200) "
               "INSERT INTO clip SELECT value, zeroblob(900), '' FROM numbers"_s;
        PlainheartTest::runSql(file, sql + more);
        return file;
    }

    QString broken(const QString &fault)
    {
        const QString plain = path(fault);
        if (fault == u"missing"_s)
            return plain;
        if (fault == u"folder"_s)
            return m_folder.path();
        if (fault == u"newer"_s)
            return makePack({ u"PRAGMA user_version = 9"_s });
        if (fault == u"store"_s)
            return makePack({ u"PRAGMA application_id = 1347177556"_s });
        if (fault == u"empty"_s)
            return makePack({ u"DROP TABLE clip"_s });
        if (fault == u"voiceless"_s)
            return makePack({ u"DELETE FROM meta WHERE key = 'voice'"_s });
        if (fault == u"text"_s)
            return written(plain, QByteArray(4000, 'x'));
        QFile whole(makePack());
        if (!whole.open(QIODevice::ReadOnly))
            return {};
        QByteArray bytes = whole.readAll();
        if (fault == u"short"_s)
            bytes.truncate(bytes.size() / 2);
        else
            bytes.replace(4096 * 3, 4096 * 4, QByteArray(4096 * 4, '\x55'));
        return written(plain, bytes);
    }

    static QString written(const QString &file, const QByteArray &bytes)
    {
        QFile to(file);
        return to.open(QIODevice::WriteOnly) && to.write(bytes) == bytes.size() ? file : QString();
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(ClipPackTest)
#include "tst_clippack.moc"
