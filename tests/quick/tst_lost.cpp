// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"
#include "teststore.h"

#include <QFile>

#include <cerrno>
#include <sqlite3.h>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// Writes over a file in place, as a copy onto it does.
bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// For as long as it lives, nothing can be read from the disk by SQLite, as after a drive was pulled out.
class DeviceIsGone
{
public:
    DeviceIsGone()
    {
        for (const char *call : calls)
            m_system->xSetSystemCall(m_system, call, reinterpret_cast<sqlite3_syscall_ptr>(&failToRead));
    }
    ~DeviceIsGone()
    {
        for (const char *call : calls)
            m_system->xSetSystemCall(m_system, call, nullptr);
    }
    Q_DISABLE_COPY_MOVE(DeviceIsGone)

private:
    static constexpr std::array calls{ "read", "pread", "pread64" };
    static ssize_t failToRead(int, void *, size_t, off_t)
    {
        errno = EIO;
        return -1;
    }

    sqlite3_vfs *m_system = sqlite3_vfs_find(nullptr);
};

QString wordsSeen(App &app)
{
    QStringList all;
    for (const Shown &shown : shownItems(app.window())) {
        if (isText(shown.item))
            all << wordsOf(shown.item);
    }
    return all.join(u'\n');
}

} // namespace

/// The store is lost while somebody reads: they are told so, whatever they open next.
class tst_Lost : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString freshStore() const
    {
        const QString path = m_folder.filePath(u"content.sqlite"_s);
        QFile::remove(path);
        if (!QFile::copy(builtContent(), path)
            || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
            qFatal("can't copy the store");
        return path;
    }

private Q_SLOTS:
    void isTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("sentence");
        const QString changed = u"The file with the pages was changed while it was being read."_s;
        QFile store(builtContent());
        QVERIFY(store.open(QIODevice::ReadOnly));
        const QByteArray whole = store.readAll();
        QTest::newRow("emptied, then the studies") << QByteArray() << u"studies"_s << changed;
        QTest::newRow("emptied, then a study") << QByteArray() << u"studies/fibrosis"_s << changed;
        QTest::newRow("emptied, then the words") << QByteArray() << u"glossary"_s << changed;
        QTest::newRow("emptied, then the charts") << QByteArray() << u"charts"_s << changed;
        QTest::newRow("emptied, then one chart") << QByteArray() << u"chart/scar-change"_s << changed;
        QTest::newRow("emptied, then search") << QByteArray() << u"search"_s << changed;
        QTest::newRow("emptied, then questions about a topic")
            << QByteArray() << u"check/fibrosis"_s << changed;
        QTest::newRow("emptied, then the page to take home") << QByteArray() << u"take-home"_s << changed;
        QTest::newRow("emptied, then the answers") << QByteArray() << u"where-things-stand"_s << changed;
        QTest::newRow("cut off, then the studies") << whole.left(whole.size() / 2) << u"studies"_s << changed;
        QTest::newRow("overwritten by zeros, then the claims")
            << QByteArray(whole.size(), '\0') << u"claims"_s << changed;
        QTest::newRow("overwritten by another store, then the studies")
            << whole + QByteArray(4096, '\0') << u"studies"_s << changed;
    }
    void isTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, next);
        QFETCH(QString, sentence);
        const QString path = freshStore();
        Start start;
        start.content = path;
        start.page = u"fibrosis"_s;
        App app(start);
        QVERIFY(!wordsSeen(app).contains(sentence));
        QVERIFY(overwrite(path, bytes));
        app.navigator().open(next);
        app.settle();
        const QString seen = wordsSeen(app);
        QVERIFY2(seen.contains(sentence), qPrintable(seen));
        QVERIFY2(seen.contains(u"Close Plainheart and start it again"_s), qPrintable(seen));
        QVERIFY2(!seen.contains(u"No study fits"_s), qPrintable(seen));
        // There is no way on to a page that would be empty.
        app.navigator().open(u"charts"_s);
        app.settle();
        QVERIFY2(wordsSeen(app).contains(sentence), qPrintable(wordsSeen(app)));
    }

    /// Whoever stays on a page and touches something there is told as well: what they asked for is not left
    /// out, and no list is empty.
    void isToldOnTheSamePage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("touched");
        QTest::newRow("a filter of the studies") << u"studies"_s << u"filter"_s;
        QTest::newRow("a word typed in search") << u"search"_s << u"word"_s;
        QTest::newRow("a word that is explained") << u"fibrosis"_s << u"term"_s;
        QTest::newRow("a source of a sentence") << u"fibrosis"_s << u"source"_s;
        QTest::newRow("more detail") << u"fibrosis"_s << u"level"_s;
    }
    void isToldOnTheSamePage()
    {
        QFETCH(QString, page);
        QFETCH(QString, touched);
        const QString path = freshStore();
        Start start;
        start.content = path;
        start.page = page;
        App app(start);
        app.settle();
        QVERIFY(overwrite(path, QByteArray()));
        if (touched == "filter"_L1) {
            QQuickItem *blinded = buttonSaying(app.page(), u"Blinded"_s);
            QVERIFY(blinded);
            QTest::mouseClick(app.window(), Qt::LeftButton, {}, middleOf(blinded));
        } else if (touched == "word"_L1) {
            for (const QChar letter : u"scar"_s)
                QTest::keyClick(app.window(), letter.toLatin1());
        } else if (touched == "term"_L1) {
            app.navigator().explainTerm(u"fibrosis"_s, app.page());
        } else if (touched == "source"_L1) {
            app.navigator().showSources({ u"heldman2014-tac-hft"_s }, app.page());
        } else {
            app.session().setLevel(u"detail"_s);
        }
        app.settle();
        const QString seen = wordsSeen(app);
        QVERIFY2(seen.contains(u"The file with the pages was changed while it was being read."_s),
                 qPrintable(seen));
        QVERIFY2(!seen.contains(u"No study fits"_s) && !seen.contains(u"Nothing found"_s), qPrintable(seen));
    }

    void aDeviceThatIsGoneIsTold_data()
    {
        QTest::addColumn<QString>("next");
        for (const QString &next : { u"studies"_s, u"study/heldman2014-tac-hft"_s, u"glossary"_s, u"charts"_s,
                                     u"chart/scar-change"_s, u"claims"_s, u"search"_s })
            QTest::newRow(qPrintable(next)) << next;
    }
    void aDeviceThatIsGoneIsTold()
    {
        QFETCH(QString, next);
        const QString path = freshStore();
        // So little that almost nothing of what was read is remembered.
        runSql(path, { u"PRAGMA default_cache_size = 10"_s });
        Start start;
        start.content = path;
        start.page = u"heart-failure"_s;
        App app(start);
        const DeviceIsGone gone;
        app.navigator().open(next);
        app.settle();
        const QString seen = wordsSeen(app);
        QVERIFY2(seen.contains(u"The file with the pages can't be read any more."_s), qPrintable(seen));
        QVERIFY2(seen.contains(u"Close Plainheart and start it again"_s), qPrintable(seen));
        QVERIFY2(!seen.contains(u"No study fits"_s), qPrintable(seen));
    }

    /// So many studies that they are not checked before the first page: damage is told before one of them is
    /// seen.
    void damagedStudiesAreNotShown_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("next");
        QTest::newRow("asked for") << u"home"_s << u"studies"_s;
        QTest::newRow("the first page") << u"studies"_s << QString();
        QTest::newRow("found in between") << u"home"_s << QString();
    }
    void damagedStudiesAreNotShown()
    {
        QFETCH(QString, first);
        QFETCH(QString, next);
        const QString path = freshStore();
        // A text of five megabytes, and an index that no longer fits its table.
        runSql(path,
               { u"UPDATE source_text SET status_note = hex(zeroblob(2500000)) "
                 "WHERE rowid = (SELECT min(rowid) FROM source_text)"_s,
                 u"PRAGMA writable_schema = ON"_s,
                 u"UPDATE sqlite_schema SET sql = replace(sql, '(source)', '(position)') "
                 "WHERE name = 'document_source_of'"_s });
        Start start;
        start.content = path;
        start.page = first;
        App app(start);
        if (!next.isEmpty())
            app.navigator().open(next);
        else if (first == "home"_L1)
            app.checkRest();
        app.settle();
        QTRY_VERIFY(wordsSeen(app).contains(u"The file with the pages is damaged."_s));
        QVERIFY(!wordsSeen(app).contains(u"studies and other sources"_s));
    }

    /// Deleted, or replaced by a newer one as an installer does it: the old file is still whole to whoever
    /// reads it.
    void aDeletedFileIsReadOn_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("deleted") << false;
        QTest::newRow("replaced by a newer one") << true;
    }
    void aDeletedFileIsReadOn()
    {
        QFETCH(bool, replaced);
        const QString path = freshStore();
        Start start;
        start.content = path;
        start.page = u"fibrosis"_s;
        App app(start);
        QVERIFY(QFile::remove(path));
        if (replaced)
            QVERIFY(QFile::copy(builtContent(), path));
        app.navigator().open(u"studies"_s);
        app.settle();
        const QString seen = wordsSeen(app);
        QVERIFY2(seen.contains(u"studies and other sources"_s), qPrintable(seen));
        QVERIFY2(!seen.contains(u"start it again"_s), qPrintable(seen));
    }

    /// How sure anyone can be of a topic can't be read: no page hides that, and none says that a study which
    /// counts does not.
    void aCaveatThatCantBeReadIsVeryUncertain_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("page");
        QTest::addColumn<double>("textSize");
        const QString noWords = u"DELETE FROM caveat_text WHERE topic = 'fibrosis'"_s;
        const QString noRow = u"DELETE FROM caveat WHERE topic = 'fibrosis'"_s;
        const QStringList pages{ u"fibrosis"_s,
                                 u"where-things-stand"_s,
                                 u"studies/fibrosis"_s,
                                 u"study/heldman2014-tac-hft"_s,
                                 u"studies/fibrosis/heldman2014-tac-hft"_s,
                                 u"chart/scar-change"_s,
                                 u"claims/fibrosis"_s };
        for (const QString &page : pages) {
            QTest::newRow(qPrintable(page + u", no words"_s)) << noWords << page << 1.0;
            QTest::newRow(qPrintable(page + u", no row"_s)) << noRow << page << 1.0;
        }
        QTest::newRow("chart, large text") << noWords << u"chart/scar-change"_s << 2.0;
    }
    void aCaveatThatCantBeReadIsVeryUncertain()
    {
        QFETCH(QString, change);
        QFETCH(QString, page);
        QFETCH(double, textSize);
        const QString path = freshStore();
        runSql(path, { change });
        Start start;
        start.content = path;
        start.page = page;
        start.textSize = textSize;
        App app(start);
        app.settle();
        QStringList meters;
        for (const QString &type : { u"CertaintyMeter"_s, u"CertaintyInWords"_s }) {
            for (const QQuickItem *meter : itemsOfType(app.page(), type))
                meters << meter->property("step").toString();
        }
        const QString seen = wordsSeen(app);
        QVERIFY2(meters.contains(u"1"_s), qPrintable(seen));
        QVERIFY2(seen.contains(u"Treat this as very uncertain"_s), qPrintable(seen));
        QVERIFY2(!seen.contains(u"not counted in any"_s), qPrintable(seen));
    }

    /// Whoever meets a chart that can't be drawn can read why.
    void theReasonForNoChartWraps()
    {
        const QString path = freshStore();
        runSql(path,
               { u"UPDATE chart_row SET body = json_set(body, '$.label', 2008) "
                 "WHERE chart = 'reporting-errors' AND position = 1"_s });
        Start start;
        start.content = path;
        start.page = u"chart/reporting-errors"_s;
        App app(start);
        int found = 0;
        for (const Shown &shown : shownItems(app.window())) {
            if (!isText(shown.item) || !wordsOf(shown.item).contains(u"can't be drawn"_s))
                continue;
            ++found;
            QVERIFY(shown.item->property("contentWidth").toDouble() <= shown.item->width() + 1);
            QVERIFY2(shown.box.right() < 800, qPrintable(QString::number(shown.box.right())));
        }
        QVERIFY2(found == 1, qPrintable(wordsSeen(app)));
    }
};

QTEST_MAIN(tst_Lost)
#include "tst_lost.moc"
