// SPDX-License-Identifier: GPL-3.0-or-later
#include "items.h"
#include "layoutcheck.h"
#include "sights.h"

#include <QTranslator>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

const QList<QSize> sizes{ { 1280, 800 }, { 1024, 768 }, { 1920, 1080 }, { 1080, 1920 } };

/// Stands in for a language whose words are a third longer than the English ones.
class LongWords : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        if (text == "QT_LAYOUT_DIRECTION"_L1)
            return {};
        static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
        QString longer;
        qsizetype from = 0;
        for (auto it = word.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            longer += QStringView(text).mid(from, match.capturedEnd() - from);
            longer += QString(int(match.capturedLength() * 0.35 + 0.9), u'e');
            from = match.capturedEnd();
        }
        return longer + text.mid(from);
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

int main(int argc, char *argv[]) { return run<tst_Layout>(argc, argv); }
#include "tst_layout.moc"
