// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmachine.h"
#include "picturecheck.h"
#include "program.h"
#include "settle.h"

#include <QQuickWindow>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// Pages with the deck of tests/decks/golden, pixel by pixel against golden/NAME.png.
///
/// PLAINHEART_RENEW_GOLDEN=1 writes the golden pictures anew instead of comparing; see README.md in this
/// folder.
class TestVisual : public QObject
{
    Q_OBJECT

    const QString pin = u"270914"_s;

    /// To the PIN, and with it behind it; no second passes there.
    bool goToStaff(Staff &staff, const QString &place) const
    {
        constexpr int forEver = 3'600'000;
        staff.setSecond(forEver);
        staff.knock();
        if (place == "staff-pin"_L1)
            return true;
        for (const QChar digit : pin)
            staff.type(digit.digitValue());
        constexpr int patience = 30'000;
        const bool opened = QTest::qWaitFor([&] { return staff.place() == "panel"_L1; }, patience);
        if (place == "staff-cleaning"_L1)
            staff.clean();
        return opened;
    }

private Q_SLOTS:
    void page_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<double>("textSize");
        QTest::addColumn<bool>("kiosk");
        QTest::addColumn<QVariantMap>("state"); // properties of the page
        QTest::addColumn<QString>("level");

        const auto row = [](const QByteArray &name, const QString &address, QSize size = { 1280, 800 },
                            const QString &theme = u"light"_s, double textSize = 1, bool kiosk = false,
                            const QVariantMap &state = {}, const QString &level = u"plain"_s) {
            QTest::newRow(name.constData())
                << address << size << theme << textSize << kiosk << state << level;
        };
        row("home", u"home"_s);
        row("home-portrait-kiosk", u"home"_s, { 1080, 1920 }, u"light"_s, 1, true);
        row("attract-kiosk", u"attract"_s, { 1080, 1920 }, u"light"_s, 1, true);
        row("attract-wide-kiosk", u"attract"_s, { 1920, 1080 }, u"light"_s, 1, true);
        for (const auto &[suffix, size] :
             { std::pair{ "", QSize(1080, 1920) }, std::pair{ "-wide", QSize(1920, 1080) } }) {
            for (const char *part : { "staff-pin", "staff-panel", "staff-cleaning" })
                row(QByteArray(part) + suffix, QString::fromLatin1(part), size, u"light"_s, 1, true);
        }
        row("take-home", u"take-home"_s);
        row("check", u"check/fibrosis"_s);
        row("home-high-contrast", u"home"_s, { 1280, 800 }, u"high-contrast"_s);
        row("home-200", u"home"_s, { 1280, 800 }, u"light"_s, 2);
        row("home-small", u"home"_s, { 1024, 768 });
        row("heart-failure", u"heart-failure"_s);
        row("regeneration", u"regeneration"_s);
        row("fibrosis", u"fibrosis"_s);
        row("fibrosis-step-3", u"fibrosis/3"_s);
        row("fibrosis-detail", u"fibrosis"_s, { 1280, 800 }, u"light"_s, 1, false, {}, u"detail"_s);
        row("fibrosis-dark", u"fibrosis"_s, { 1280, 800 }, u"dark"_s);
        row("fibrosis-high-contrast", u"fibrosis"_s, { 1280, 800 }, u"high-contrast"_s);
        row("fibrosis-small", u"fibrosis"_s, { 1024, 768 });
        row("fibrosis-large", u"fibrosis"_s, { 1920, 1080 });
        row("fibrosis-portrait-kiosk", u"fibrosis"_s, { 1080, 1920 }, u"light"_s, 1, true);
        row("fibrosis-200-words", u"fibrosis"_s, { 1280, 800 }, u"light"_s, 2);
        row("fibrosis-200-picture", u"fibrosis"_s, { 1280, 800 }, u"light"_s, 2, false,
            { { u"pictureShown"_s, true } });
        row("function", u"function"_s);
        row("fibrosis-enlarged", u"fibrosis"_s, { 1280, 800 }, u"light"_s, 1, false,
            { { u"enlarged"_s, true } });
        row("function-step-2", u"function/2"_s);
        row("function-step-3", u"function/3"_s);
        row("angiogenesis", u"angiogenesis"_s);
        row("inflammation-dark", u"inflammation"_s, { 1280, 800 }, u"dark"_s);
        row("ipsc", u"ipsc"_s);
        row("where-things-stand", u"where-things-stand"_s);
        row("where-things-stand-kiosk", u"where-things-stand"_s, { 1080, 1920 }, u"light"_s, 1, true);
        row("questions", u"questions/fibrosis"_s);
        row("offer-check", u"offer-check"_s, { 1280, 800 }, u"light"_s, 1, false,
            { { u"answers"_s, QStringList{ u"yes"_s, u"no"_s, u"unsure"_s } + QStringList(7, QString()) } });
        row("glossary", u"glossary/fibrosis"_s);
        const auto typed = [](const QString &text) { return QVariantMap{ { u"typed"_s, text } }; };
        row("search", u"search"_s, { 1280, 800 }, u"light"_s, 1, false, typed(u"fibr"_s));
        row("search-study-dark", u"search"_s, { 1280, 800 }, u"dark"_s, 1, false, typed(u"dream"_s));
        row("search-high-contrast", u"search"_s, { 1280, 800 }, u"high-contrast"_s, 1, false,
            typed(u"plasebo"_s));
        row("search-nothing-small", u"search"_s, { 1024, 768 }, u"light"_s, 1, false,
            typed(u"cardiomiopathizz"_s));
        row("search-200", u"search"_s, { 1280, 800 }, u"light"_s, 2, false, typed(u"one injection"_s));
        row("search-kiosk", u"search"_s, { 1280, 800 }, u"light"_s, 1, true, typed(u"fibr"_s));
        row("search-portrait-kiosk", u"search"_s, { 1080, 1920 }, u"light"_s, 1, true, typed(u"heart att"_s));
        row("about", u"about"_s);
        row("studies", u"studies/fibrosis"_s);
        row("studies-all", u"studies"_s);
        row("studies-dark", u"studies/function/perin2023-dream-hf"_s, { 1280, 800 }, u"dark"_s);
        row("studies-high-contrast", u"studies/function/perin2023-dream-hf"_s, { 1280, 800 },
            u"high-contrast"_s);
        row("studies-small", u"studies/fibrosis"_s, { 1024, 768 });
        row("studies-portrait-kiosk", u"studies/fibrosis"_s, { 1080, 1920 }, u"light"_s, 1, true);
        row("studies-200", u"studies"_s, { 1280, 800 }, u"light"_s, 2);
        row("study", u"study/perin2023-dream-hf"_s);
        row("study-warning-dark", u"study/attar2025-prevent-taha8"_s, { 1280, 800 }, u"dark"_s);
        row("study-withdrawn-high-contrast", u"study/scipio-retraction"_s, { 1280, 800 }, u"high-contrast"_s);
        row("study-portrait-kiosk", u"study/perin2023-dream-hf"_s, { 1080, 1920 }, u"light"_s, 1, true);
        row("study-code", u"study/bonios2011-rats"_s, { 1080, 1920 }, u"light"_s, 1, false,
            { { u"opened"_s, QStringList{ u"paper"_s } } });
        row("study-counts", u"study/schachinger2006-repair-ami"_s, { 1080, 1920 });
        row("study-200", u"study/perin2023-dream-hf"_s, { 1280, 800 }, u"light"_s, 2);
        const QString forest = u"chart/ef-by-trial"_s;
        const QVariantMap all{ { u"onlyLargerBlinded"_s, false } };
        row("charts", u"charts/function"_s);
        row("chart-forest", forest);
        row("chart-forest-all", forest, { 1280, 800 }, u"light"_s, 1, false, all);
        row("chart-forest-table", forest, { 1920, 1080 }, u"light"_s, 1, false, { { u"asTable"_s, true } });
        row("chart-forest-dark", forest, { 1280, 800 }, u"dark"_s, 1);
        row("chart-forest-high-contrast", forest, { 1280, 800 }, u"high-contrast"_s, 1);
        row("chart-forest-200", forest, { 1280, 800 }, u"light"_s, 2);
        row("chart-forest-200-picture", forest, { 1280, 800 }, u"light"_s, 2, false,
            { { u"larger"_s, true } });
        row("chart-forest-portrait-kiosk", forest, { 1080, 1920 }, u"light"_s, 1, true);
        row("chart-icons", u"chart/dream-hf-events"_s, { 1280, 800 }, u"light"_s, 1, false,
            { { u"showCounts"_s, true } });
        row("chart-timeline", u"chart/trials-timeline"_s, { 1080, 1920 });
        row("chart-scale-small", u"chart/ef-scale"_s, { 1024, 768 });
        row("claims", u"claims/function"_s);
    }

    void page()
    {
        QFETCH(QString, address);
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        QFETCH(double, textSize);
        QFETCH(bool, kiosk);
        QFETCH(QVariantMap, state);
        QFETCH(QString, level);

        Options options;
        options.mode = kiosk ? Mode::Kiosk : Mode::Study;
        options.contentFile = QStringLiteral(PLAINHEART_GOLDEN_CONTENT);
        options.theme = theme;
        options.textSize = textSize;
        const bool staff = address.startsWith("staff-"_L1);
        options.pageIsSet = address != "attract"_L1 && !staff; // a kiosk that nobody touched yet invites
        options.page = options.pageIsSet ? address : u"home"_s;
        options.size = size;
        options.reducedMotion = true;
        Surroundings around;
        around.calendar = [] { return QDate(2026, 11, 21); };
        const QTemporaryDir folder;
        std::unique_ptr<KioskMachine> machine;
        if (staff) {
            QVERIFY(StaffPin::write(folder.filePath(u"pin"_s), pin).has_value());
            QFile settings(folder.filePath(u"kiosk.toml"_s));
            QVERIFY(settings.open(QIODevice::WriteOnly));
            machine = std::make_unique<KioskMachine>(settings.fileName());
            machine->keepIn(folder.path());
            constexpr qint64 free = 38'000'000'000;
            around.staff
                = { machine.get(), [] { return QTime(12, 0); }, [](const QString &) { return free; } };
        }
        auto program = Program::make(options, around);
        QVERIFY2(program.has_value(), program ? "" : qPrintable(program.error().what));
        (*program)->session().setLevel(level);
        QQuickWindow *window = (*program)->show();
        QVERIFY(window != nullptr);
        QVERIFY(settle(window, &(*program)->navigator()));
        QQuickItem *page = (*program)->navigator().page();
        if (staff)
            QVERIFY(goToStaff((*program)->staff(), address));
        for (auto it = state.cbegin(); it != state.cend(); ++it)
            QVERIFY(page->setProperty(it.key().toUtf8(), it.value()));
        QVERIFY(settle(window, &(*program)->navigator()));
        const QImage got = window->grabWindow().convertToFormat(QImage::Format_RGB32);

        const QString problem = PlainheartTest::checkPicture(got, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

int main(int argc, char *argv[]) { return PlainheartTest::runPictures<TestVisual>(argc, argv); }

#include "tst_visual.moc"
