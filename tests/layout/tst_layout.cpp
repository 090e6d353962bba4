// SPDX-License-Identifier: GPL-3.0-or-later
#include "items.h"
#include "layoutcheck.h"
#include "longcontent.h"
#include "sights.h"
#include "teststore.h"

#include <QDate>
#include <QRandomGenerator>
#include <QTranslator>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

const QList<QSize> sizes{ { 1280, 800 }, { 1024, 768 }, { 1920, 1080 }, { 1080, 1920 } };

/// A window on some screen.
struct Drawn {
    QSize size; ///< as the pages see it: pixels over the scale factor
    double text = 1;
    Mode mode = Mode::Study;
};

/// Another one each day; it is printed, and one that failed is tried again with PLAINHEART_SEED.
quint32 seed()
{
    const int asked = qEnvironmentVariableIntValue("PLAINHEART_SEED");
    return quint32(asked > 0 ? asked : QDate::currentDate().toJulianDay());
}

/// The smallest and the largest, and some that nobody thought of: any screen, either way up, at any scale
/// factor.
QList<Drawn> drawnSizes()
{
    QList<Drawn> all{ { { 640, 480 } },
                      { { 800, 480 }, 1, Mode::Kiosk },
                      { { 1460, 621 }, 2 }, // wide and low: a strip of a picture has least room
                      { { 3840, 2160 }, 2, Mode::Kiosk } };
    QRandomGenerator random(seed());
    const QList<double> scales{ 1, 1.1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3 };
    const int asked = qEnvironmentVariableIntValue("PLAINHEART_SIZES");
    const int some = asked > 0 ? asked : 3;
    for (const int wanted = int(all.size()) + some; all.size() < wanted;) {
        QSize screen(random.bounded(640, 3841), random.bounded(480, 2161));
        screen /= scales.at(random.bounded(scales.size()));
        if (random.bounded(4) == 0)
            screen.transpose();
        const double text = Session::textSizes().at(random.bounded(4));
        const Mode mode = random.bounded(2) == 0 ? Mode::Kiosk : Mode::Study;
        if (screen.width() >= 640 && screen.height() >= 480)
            all << Drawn{ screen, text, mode };
    }
    return all;
}

/// Stands in for a language whose words are a third longer than the English ones.
class LongWords : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        if (text == "QT_LAYOUT_DIRECTION"_L1)
            return {};
        return aThirdLonger(text);
    }
    bool isEmpty() const override { return false; }
};

QString atSize(QSize size, double text)
{
    return u"%1x%2 at %3 %"_s.arg(size.width()).arg(size.height()).arg(qRound(text * 100));
}

} // namespace

/// Every word of every page, at every size and text size: none cut off, none over another; every target large
/// enough; the evidence panel always wholly in view.
class tst_Layout : public QObject
{
    Q_OBJECT
private:
    /// Defects are gathered over all states, so that one run tells all of them, each once with where it is
    /// seen.
    QMap<QString, QStringList> m_seen;

    void look(App &app, const QList<State> &all, const QString &where)
    {
        for (const State &state : all) {
            if (!enter(app, state))
                continue;
            if (app.window()->isVisible())
                app.settle();
            for (const QString &defect : layoutDefects(app))
                m_seen[state.name + u": "_s + defect] << where;
            keep(app, where + u' ' + state.name);
        }
    }

    /// For whoever wants to look for himself: PLAINHEART_KEEP=DIR build/dev/tests/tst_layout study:"1280x800
    /// at 100 %"
    static void keep(App &app, QString name)
    {
        const QString folder = qEnvironmentVariable("PLAINHEART_KEEP");
        if (!folder.isEmpty())
            app.window()->grabWindow().save(folder + u'/' + name.replace(u'/', u'-') + u".png"_s);
    }

    void report()
    {
        QStringList lines;
        for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it)
            lines << it.key() + u"\n    at "_s + it.value().join(u"; "_s);
        if (!lines.isEmpty())
            QFAIL(qPrintable(u"%1 defects:\n%2"_s.arg(lines.size()).arg(lines.join(u'\n'))));
    }

    static void addSizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        for (const QSize size : sizes) {
            for (const double text : Session::textSizes())
                QTest::addRow("%s", qPrintable(atSize(size, text))) << size << text;
        }
    }

    void all(Mode mode)
    {
        QFETCH(QSize, size);
        QFETCH(double, text);
        m_seen.clear();
        Start start;
        start.mode = mode;
        start.textSize = text;
        start.size = size;
        start.shown = false;
        App app(start);
        look(app, states(app), atSize(size, text));
        report();
    }

private Q_SLOTS:
    void study_data() { addSizes(); }
    void study() { all(Mode::Study); }

    void kiosk_data() { addSizes(); }
    void kiosk() { all(Mode::Kiosk); }

    /// It has a tool more than study mode has: for whoever has finished.
    void guided_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        for (const QSize size : sizes) {
            for (const double text : { 1.0, 1.5 })
                QTest::addRow("%s", qPrintable(atSize(size, text))) << size << text;
        }
    }
    void guided() { all(Mode::Guided); }

    void anySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        QTest::addColumn<Mode>("mode");
        qInfo() << "sizes drawn with PLAINHEART_SEED" << seed();
        for (const Drawn &drawn : drawnSizes()) {
            QTest::addRow("%s, %s", qPrintable(atSize(drawn.size, drawn.text)),
                          qPrintable(modeKey(drawn.mode)))
                << drawn.size << drawn.text << drawn.mode;
        }
    }
    void anySize()
    {
        QFETCH(Mode, mode);
        all(mode);
    }

    /// A popover takes its height when it is drawn, so these windows are shown.
    void popovers_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("study") << Mode::Study;
        QTest::newRow("kiosk") << Mode::Kiosk;
    }
    void popovers()
    {
        QFETCH(Mode, mode);
        m_seen.clear();
        Start start;
        start.mode = mode;
        App app(start);
        for (const QSize size : sizes) {
            app.resize(size);
            for (const double text : Session::textSizes()) {
                app.session().setTextSize(text);
                look(app, popoverStates(), atSize(size, text));
            }
        }
        report();
    }

    void longerWords()
    {
        m_seen.clear();
        LongWords words;
        QCoreApplication::installTranslator(&words);
        Start start;
        start.shown = false;
        App app(start);
        look(app, states(app), u"longer words"_s);
        QCoreApplication::removeTranslator(&words);
        report();
    }

    /// Titles that the check of the content allows: one long German word, and a third longer than English.
    void longTitles_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QSize>("size");
        const QStringList words{ u"Herzmuskelregeneration"_s, u"Narbengewebebildung"_s,
                                 u"Herzpumpleistung"_s,       u"Blutgefäßneubildung"_s,
                                 u"Entzündungshemmung"_s,     u"Stammzellgewinnung"_s };
        QString german = u"CASE position"_s;
        for (qsizetype i = 0; i < words.size(); ++i)
            german += u" WHEN %1 THEN '%2'"_s.arg(i + 1).arg(words.at(i));
        const QString change
            = u"UPDATE document_text SET title = (SELECT %1 FROM document WHERE id = document) "
              "WHERE document IN (SELECT id FROM document WHERE kind = 'topic')"_s;
        const QString longer = u"title || substr('eeeeeeeeee', 1, length(title) * 35 / 100)"_s;
        for (const QSize size : { sizes.first(), sizes.last(), QSize(640, 480) }) {
            const QString where = atSize(size, 1);
            QTest::addRow("German words, %s", qPrintable(where)) << change.arg(german + u" END"_s) << size;
            QTest::addRow("a third longer, %s", qPrintable(where)) << change.arg(longer) << size;
        }
    }
    void longTitles()
    {
        QFETCH(QString, sql);
        QFETCH(QSize, size);
        m_seen.clear();
        const QTemporaryDir folder;
        Start start;
        start.content = folder.filePath(u"content.sqlite"_s);
        QVERIFY(QFile::copy(builtContent(), start.content));
        QVERIFY(QFile::setPermissions(start.content, QFile::ReadOwner | QFile::WriteOwner));
        runSql(start.content, { sql });
        start.size = size;
        start.shown = false;
        App app(start);
        QList<State> titled = states(app);
        titled.removeIf([](const State &state) {
            return state.name != "home"_L1 && state.name != "where-things-stand"_L1
                && !state.name.endsWith(" step 1"_L1);
        });
        look(app, titled, atSize(size, 1));
        report();
    }

    /// The sentences of the content as another language would have them: a third longer, or with a word that
    /// can't be broken.
    void longTexts_data()
    {
        QTest::addColumn<bool>("german");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<double>("text");
        const auto add = [](bool german, QSize size, Mode mode, double text) {
            QTest::addRow("%s, %s, %s", german ? "a German word" : "a third longer",
                          qPrintable(atSize(size, text)), qPrintable(modeKey(mode)))
                << german << size << mode << text;
        };
        for (const bool german : { false, true }) {
            add(german, sizes.first(), Mode::Study, 1);
            add(german, sizes.first(), Mode::Study, 1.5);
            add(german, QSize(1024, 768), Mode::Kiosk, 1);
            add(german, sizes.last(), Mode::Kiosk, 1);
        }
    }
    void longTexts()
    {
        QFETCH(bool, german);
        QFETCH(QSize, size);
        QFETCH(Mode, mode);
        QFETCH(double, text);
        m_seen.clear();
        const QTemporaryDir folder;
        Start start;
        start.content = folder.filePath(u"content.sqlite"_s);
        QVERIFY(QFile::copy(builtContent(), start.content));
        QVERIFY(QFile::setPermissions(start.content, QFile::ReadOwner | QFile::WriteOwner));
        changeTexts(start.content, german ? withGermanWord : aThirdLonger);
        start.mode = mode;
        start.size = size;
        start.textSize = text;
        start.shown = false;
        App app(start);
        look(app, states(app), atSize(size, text));
        report();
    }

    void rightToLeft_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        for (const double text : { 1.0, 2.0 })
            QTest::addRow("%s", qPrintable(atSize(sizes.first(), text))) << sizes.first() << text;
        QTest::addRow("portrait") << sizes.last() << 1.0;
    }
    void rightToLeft()
    {
        QFETCH(QSize, size);
        QFETCH(double, text);
        m_seen.clear();
        Start start;
        start.language = u"ar"_s;
        start.textSize = text;
        start.size = size;
        start.shown = false;
        App app(start);
        QVERIFY(app.session().rightToLeft());
        look(app, states(app), u"right to left"_s);
        report();
    }
};

/// The word "drawn" for a scale factor stands for another one each day.
int main(int argc, char *argv[])
{
    if (qgetenv("QT_SCALE_FACTOR") == "drawn") {
        const QList<QByteArray> factors{ "1", "1.1", "1.25", "1.5", "2", "2.25" };
        QRandomGenerator random(seed());
        qputenv("QT_SCALE_FACTOR", factors.at(random.bounded(factors.size())));
        qInfo() << "scale factor drawn with PLAINHEART_SEED" << seed() << qgetenv("QT_SCALE_FACTOR");
    }
    return run<tst_Layout>(argc, argv);
}
#include "tst_layout.moc"
