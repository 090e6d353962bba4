// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "items.h"
#include "sights.h"

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

/// Whether people who see little can see it: all words, icons and edges of controls of every page, over what
/// is really behind them, in every theme. Text 7:1, large text 4.5:1, controls and graphics 3:1.
class tst_Contrast : public QObject
{
    Q_OBJECT
private:
    QMap<QString, QString> m_weak; ///< each pair once, with the first place where it is seen
    int m_looked = 0;

    void judge(const QList<Pair> &pairs, const QString &where)
    {
        for (const Pair &pair : pairs) {
            ++m_looked;
            if (pair.ratio + 0.005 >= pair.least)
                continue;
            const QString key = u"%1:1, not %2:1: %3 on %4"_s.arg(pair.ratio, 0, 'f', 2)
                                    .arg(pair.least)
                                    .arg(pair.front.name(), pair.back.name());
            if (!m_weak.contains(key))
                m_weak.insert(key, where + u", "_s + pair.what);
        }
    }

    void report(int atLeast)
    {
        QVERIFY2(m_looked >= atLeast, qPrintable(u"only %1 pairs were found"_s.arg(m_looked)));
        QStringList lines;
        for (auto it = m_weak.cbegin(); it != m_weak.cend(); ++it)
            lines << it.key() + u"\n    "_s + it.value();
        QVERIFY2(lines.isEmpty(),
                 qPrintable(u"%1 weak pairs:\n%2"_s.arg(lines.size()).arg(lines.join(u'\n'))));
    }

    static void addThemes()
    {
        QTest::addColumn<QString>("theme");
        for (const QString &theme : Session::themes())
            QTest::newRow(qPrintable(theme)) << theme;
    }

private Q_SLOTS:
    void init()
    {
        m_weak.clear();
        m_looked = 0;
    }

    void theMeasureIsRight()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        // A grey that is known to be just enough for text on white: WCAG 2.2, G18
        QVERIFY(std::abs(contrast(QColor(u"#767676"_s), Qt::white) - 4.54) < 0.01);
    }

    void pages_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("study") << Mode::Study;
        QTest::newRow("kiosk") << Mode::Kiosk;
    }
    void pages()
    {
        QFETCH(Mode, mode);
        Start start;
        start.mode = mode;
        judgePages(start, 1);
        report(5000);
    }

    /// The same at large text, and on a portrait screen: other arrangements of the same colours, so each state
    /// is looked at in one of them.
    void largeText_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textSize");
        QTest::addColumn<int>("share");
        QTest::newRow("study, 150 %") << Mode::Study << QSize(1280, 800) << 1.5 << 0;
        QTest::newRow("study, 200 %") << Mode::Study << QSize(1280, 800) << 2.0 << 1;
        QTest::newRow("kiosk, portrait, 150 %") << Mode::Kiosk << QSize(1080, 1920) << 1.5 << 2;
        QTest::newRow("kiosk, 200 %") << Mode::Kiosk << QSize(1280, 800) << 2.0 << 3;
    }
    void largeText()
    {
        QFETCH(Mode, mode);
        QFETCH(QSize, size);
        QFETCH(double, textSize);
        QFETCH(int, share);
        Start start;
        start.mode = mode;
        start.size = size;
        start.textSize = textSize;
        judgePages(start, 4, share);
        report(500);
    }

private:
    /// Every `nth` state in every theme, beginning with `first`.
    void judgePages(const Start &start, int nth, int first = 0)
    {
        App app(start);
        int count = 0;
        for (const State &state : states(app) + popoverStates()) {
            if (count++ % nth != first)
                continue;
            app.session().setTheme(u"light"_s);
            if (!enter(app, state))
                continue;
            for (const QString &theme : Session::themes()) {
                app.session().setTheme(theme);
                app.settle();
                judge(shownPairs(app), state.name + u", "_s + theme);
            }
        }
    }

private Q_SLOTS:

    /// A filled bar of the meter can be told from an empty one.
    void theMeterTellsItsSteps_data() { addThemes(); }
    void theMeterTellsItsSteps()
    {
        QFETCH(QString, theme);
        Start start;
        start.theme = theme;
        start.page = u"fibrosis"_s;
        App app(start);
        QList<QColor> fills;
        for (const QQuickItem *meter : itemsOfType(app.page(), u"CertaintyMeter"_s)) {
            for (const Shown &shown : shownItems(app.window())) {
                if (isInside(shown.item, meter) && shown.item->inherits("QQuickRectangle"))
                    fills << shown.item->property("color").value<QColor>();
            }
        }
        QCOMPARE(fills.size(), 4);
        const double is = contrast(fills.first(), fills.last());
        QVERIFY2(is >= 3, qPrintable(QString::number(is)));
    }

    /// Each kind of control under the pointer, and pressed.
    void pointedAtAndPressed_data() { addThemes(); }
    void pointedAtAndPressed()
    {
        QFETCH(QString, theme);
        Start start;
        start.theme = theme;
        App app(start);
        QSet<QString> seen;
        for (const QString &address :
             { u"home"_s, u"fibrosis"_s, u"function/3"_s, u"where-things-stand"_s, u"offer-check"_s,
               u"glossary/fibrosis"_s, u"studies/fibrosis"_s, u"study/attar2025-prevent-taha8"_s }) {
            app.open(address);
            app.settle();
            for (const Shown &shown : shownItems(app.window())) {
                if (!isTarget(shown.item) || shown.item->inherits("QQuickSlider")
                    || !shown.clip.contains(shown.box.center()))
                    continue;
                QString kind = describe(shown.item).section(u" \""_s, 0, 0).section(u" > "_s, -2);
                for (const char *property : { "kind", "on", "now", "done", "open" })
                    kind += shown.item->property(property).toString();
                if (seen.contains(kind))
                    continue;
                seen << kind;
                const QPoint middle = shown.box.center().toPoint();
                QTest::mouseMove(app.window(), middle);
                app.settle();
                judge(shownPairs(app, shown.item), theme + u", pointed at: "_s + address);
                QTest::mousePress(app.window(), Qt::LeftButton, Qt::NoModifier, middle);
                app.settle();
                QVERIFY2(shown.item->property("down").toBool(), qPrintable(describe(shown.item)));
                judge(shownPairs(app, shown.item), theme + u", pressed: "_s + address);
                QTest::mouseMove(app.window(), QPoint(2, 2));
                QTest::mouseRelease(app.window(), Qt::LeftButton, Qt::NoModifier, QPoint(2, 2));
                app.complete();
                QCOMPARE(app.address(), address); // leaving the button cancels
            }
        }
        QVERIFY2(seen.size() > 10, qPrintable(QStringList(seen.cbegin(), seen.cend()).join(u"; "_s)));
        report(100);
    }

    void focusRings_data() { addThemes(); }
    void focusRings()
    {
        QFETCH(QString, theme);
        Start start;
        start.theme = theme;
        App app(start);
        for (const QString &address :
             { u"home"_s, u"fibrosis"_s, u"where-things-stand"_s, u"offer-check"_s, u"studies/fibrosis"_s }) {
            app.open(address);
            app.settle();
            QQuickItem *first = nullptr;
            for (int i = 0; i < 60; ++i) {
                QTest::keyClick(app.window(), Qt::Key_Tab);
                app.complete();
                QQuickItem *item = app.window()->activeFocusItem();
                if (item == first)
                    break;
                if (!first)
                    first = item;
                judge(ringPairs(app), address);
            }
        }
        report(100);
    }
};

int main(int argc, char *argv[]) { return PlainheartTest::run<tst_Contrast>(argc, argv); }
#include "tst_contrast.moc"
