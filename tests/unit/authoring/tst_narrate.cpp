// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration.h"

#include "allsentences.h"
#include "clippack.h"
#include "contentstore.h"
#include "teststore.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Plainheart;
using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

/// Sentences rendered into a pack, with the real Festival and opusenc.
class NarrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = qgetenv("PATH");
        PlainheartTest::makeStore(m_folder.filePath(u"small"_s));
        const Result<Narrated> done = narrate(m_folder.filePath(u"small"_s), m_folder.filePath(u"first"_s), nobody());
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence() + done.error().log));
        QVERIFY(done->sentences > 0);
        QCOMPARE(done->rendered, done->sentences);
    }
    void cleanup() { qputenv("PATH", m_path); }

    /// Every sentence of the store has a clip that plays, with as many word ends as it has words.
    void rendersEverySentence()
    {
        const auto pack = ClipPack::open(copyOfFirst());
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().log));
        const auto content = ContentStore::open(m_folder.filePath(u"small"_s));
        QVERIFY(content);
        for (const SpokenSentence &sentence : allSentences(**content, u"en"_s)) {
            const QString key = (*pack)->keyOf(sentence.spoken);
            QVERIFY2((*pack)->hasAll({ key }), qPrintable(sentence.spoken));
            QVERIFY2((*pack)->clip(key).startsWith("OggS"), qPrintable(sentence.spoken));
            const QList<double> ends = (*pack)->wordEnds(key);
            QCOMPARE(ends.size(), sentence.spoken.split(u' ').size());
            QVERIFY2(std::is_sorted(ends.cbegin(), ends.cend()) && ends.constFirst() > 0, qPrintable(sentence.spoken));
        }
    }

    /// The same content gives the same bytes, whether it is rendered anew or taken from before.
    void sameContentSameBytes()
    {
        const QString store = makeStore(u"store"_s);
        const QString again = copyOfFirst();
        const QByteArray first = bytes(u"pack"_s);
        QVERIFY(narrate(store, path(u"anew"_s), nobody()));
        QVERIFY2(bytes(u"anew"_s) == first, "rendered anew, the bytes differ");
        const Result<Narrated> done = narrate(store, again, nobody());
        QVERIFY(done);
        QCOMPARE(done->rendered, 0);
        QVERIFY2(bytes(u"pack"_s) == first, "taken from before, the bytes differ");
    }

    /// A sentence that changed is rendered, the others are not; its old clip is gone.
    void onlyWhatChanged()
    {
        copyOfFirst();
        const QString after = makeStore(
            u"after"_s, { u"UPDATE document_text SET takeaway = 'Nobody knows this yet.' WHERE document = 'fibrosis' "
                          "AND lang = 'en'"_s });
        QString old;
        {
            const auto pack = ClipPack::open(path(u"pack"_s));
            const auto content = ContentStore::open(m_folder.filePath(u"small"_s));
            QVERIFY(pack && content);
            old = (*pack)->keyOf((*content)->document(u"fibrosis"_s, u"en"_s)->takeaway);
            QVERIFY((*pack)->hasAll({ old }));
        }
        const Result<Narrated> done = narrate(after, path(u"pack"_s), nobody());
        QVERIFY(done);
        QCOMPARE(done->rendered, 1);
        const auto pack = ClipPack::open(path(u"pack"_s));
        QVERIFY(pack);
        QVERIFY((*pack)->hasAll({ (*pack)->keyOf(u"Nobody knows this yet."_s) }));
        QVERIFY(!(*pack)->hasAll({ old }));
    }

    /// A word that sounds otherwise now is rendered again, although its sentence is the same.
    void onlyWhatSoundsOtherwise()
    {
        copyOfFirst();
        const QString after = makeStore(
            u"after"_s, { u"INSERT INTO speech VALUES ('en', "
                          "'{\"sounds\":[{\"word\":\"scar\",\"phones\":\"s k eh1 r\"}]}')"_s });
        const Result<Narrated> done = narrate(after, path(u"pack"_s), nobody());
        QVERIFY(done);
        QVERIFY2(done->rendered > 0 && done->rendered < done->sentences, qPrintable(QString::number(done->rendered)));
    }

    /// A missing tool is named with its package, and the pack that was there stays.
    void namesWhatIsMissing_data()
    {
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QString>("told");
        QTest::newRow("festival") << QStringList{ u"opusenc"_s } << u"apt-get install festival"_s;
        QTest::newRow("opusenc") << QStringList{ u"festival"_s } << u"apt-get install opus-tools"_s;
    }
    void namesWhatIsMissing()
    {
        QFETCH(QStringList, there);
        QFETCH(QString, told);
        const QTemporaryDir tools;
        for (const QString &tool : there)
            QVERIFY(QFile::link(QStandardPaths::findExecutable(tool), tools.filePath(tool)));
        const QString store = makeStore(u"store"_s);
        write(u"pack"_s, "as it was");
        qputenv("PATH", QFile::encodeName(tools.path()));
        const Result<Narrated> done = narrate(store, path(u"pack"_s), nobody());
        QVERIFY(!done);
        QVERIFY2(done.error().sentence().contains(told), qPrintable(done.error().sentence()));
        QCOMPARE(bytes(u"pack"_s), QByteArray("as it was"));
    }

    /// Only a pack is replaced.
    void sparesOtherFiles()
    {
        const QString store = makeStore(u"store"_s);
        const QByteArray before = bytes(u"store"_s);
        const Result<Narrated> done = narrate(store, store, nobody());
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::NotOurs);
        QCOMPARE(bytes(u"store"_s), before);
    }

private:
    static std::function<void(const QString &)> nobody()
    {
        return [](const QString &) {};
    }
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QString::fromLatin1(QTest::currentDataTag()) + name);
    }
    /// The pack of the small store, to be changed.
    QString copyOfFirst() const
    {
        QFile::copy(m_folder.filePath(u"first"_s), path(u"pack"_s));
        return path(u"pack"_s);
    }
    [[nodiscard]] QString makeStore(const QString &name, const QStringList &more = {}) const
    {
        PlainheartTest::makeStore(path(name), more);
        return path(name);
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
};

QTEST_GUILESS_MAIN(NarrationTest)
#include "tst_narrate.moc"
