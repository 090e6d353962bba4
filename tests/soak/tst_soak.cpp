// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"
#include "machine.h"
#include "strangers.h"
#include "walk.h"

#include <array>
#include <QDesktopServices>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array themes{ "light", "dark", "high-contrast" };
constexpr std::array textSizes{ 1.0, 1.25, 1.5, 2.0 };
constexpr std::array screens{ QSize(1280, 800), QSize(1080, 1920), QSize(1024, 768), QSize(1920, 1080) };

/// How much is asked for; so little that nothing is learned from it is refused.
int asked(const char *variable, int usual)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return std::max(number, usual);
}

Start kiosk(bool waits)
{
    Start start;
    start.mode = Mode::Kiosk;
    start.size = QSize(1080, 1920);
    start.waits = waits;
    return start;
}

void touch(App &app, QPoint at)
{
    static QPointingDevice *screen = QTest::createTouchDevice();
    QTest::touchEvent(app.window(), screen).press(0, at);
    QTest::touchEvent(app.window(), screen).release(0, at);
    app.settle();
}

/// Every page in plain words; few of them where the soak is short.
QStringList pages(const ContentStore &store, bool all)
{
    if (!all)
        return { u"home"_s, u"function/3"_s, u"studies"_s, u"chart/scar-change"_s };
    QStringList found;
    for (const Sight &sight : walk(store)) {
        if (!found.contains(sight.address))
            found << sight.address;
    }
    return found;
}

/// A picture of the window for people, where the environment asks for them.
void keep(App &app, const QString &name)
{
    const QString folder = qEnvironmentVariable("PLAINHEART_PICTURES");
    if (!folder.isEmpty())
        app.window()->grabWindow().save(folder + u'/' + name + u".png"_s);
}

/// What opens a browser or another program; a kiosk has no way there.
class WaysOut : public QObject
{
    Q_OBJECT

public:
    WaysOut()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "taken");
    }
    ~WaysOut() override
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Q_DISABLE_COPY_MOVE(WaysOut)
    QStringList all;

public Q_SLOTS:
    void taken(const QUrl &url) { all << url.toString(); }

private:
    const QStringList schemes{ u"http"_s, u"https"_s, u"file"_s, u"mailto"_s };
};

/// What is wrong with what a stranger sees now; empty if nothing is.
QString defect(App &app, const QStringList &topics)
{
    if (const QStringList warnings = App::takeWarnings(); !warnings.isEmpty())
        return warnings.join(u'\n');
    if (!app.window()->isVisible())
        return u"the window is gone"_s;
    for (const QWindow *window : QGuiApplication::topLevelWindows()) {
        if (window != app.window() && window->isVisible())
            return u"another window: "_s + window->title();
    }
    QQuickItem *page = app.page();
    if (!page)
        return u"no page"_s;
    if (!isPage(*app.store(), app.address()))
        return u"no such page: "_s + app.address();
    const bool topic = topics.contains(app.address().section(u'/', 0, 0));
    const auto *panel = page->property("panel").value<QQuickItem *>();
    if (topic && !panel)
        return u"a topic without its panel"_s;
    if (panel && page->isVisible()) {
        const QRectF box = panel->mapRectToScene(QRectF(0, 0, panel->width(), panel->height()));
        const QRectF window(QPointF(), QSizeF(app.window()->size()));
        if (!panel->isVisible() || !window.adjusted(-1, -1, 1, 1).contains(box))
            return u"the panel is not in view on "_s + app.address();
    }
    return {};
}

} // namespace

/// Months of a waiting room in little time. In the tests as a whole it is short; scripts/soak takes hours.
class tst_Soak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryStaysFlat();
    void aScreenThatTurnsKeepsThePage_data();
    void aScreenThatTurnsKeepsThePage();
    void strangersFindNoWayOut();
    void everyReaderFindsAFreshStart();
};

/// Every page in every language, theme, size of text and of screen, over and over.
void tst_Soak::memoryStaysFlat()
{
    constexpr int few = 192;
    const int most = asked("PLAINHEART_SOAK_TURNS", few);
    App app(kiosk(false));
    app.session().setReducedMotion(true);
    const QStringList all = pages(*app.store(), most > few);
    const QList<Language> languages = app.store()->languages();

    QList<Sample> samples;
    qsizetype files = 0;
    int turns = 0;
    for (int cycle = 0; turns < most || samples.size() < 4; ++cycle) {
        for (size_t round = 0; round < themes.size() * textSizes.size(); ++round) {
            app.session().setLanguage(languages.at(cycle % languages.size()).code);
            app.session().setTheme(QLatin1StringView(themes.at(round % themes.size())));
            app.session().setTextSize(textSizes.at(round % textSizes.size()));
            app.resize(screens.at((round + round / textSizes.size()) % screens.size()));
            for (const QString &page : all) {
                QTest::mouseMove(app.window(),
                                 QPoint(1 + turns % 2, 1)); // somebody is there: it does not start over
                app.visit(page);
                app.settle();
                ++turns;
                QVERIFY2(app.address() == page, qPrintable(app.address() + u" instead of "_s + page));
            }
        }
        app.navigator().startOver(u"home"_s);
        app.settle();
        // The first time round everything is read and drawn for the first time.
        if (cycle == 0) {
            files = openFiles();
            continue;
        }
        samples << Sample{ double(turns), memoryKb() };
    }
    QCOMPARE(App::takeWarnings(), QStringList());
    QVERIFY2(openFiles() <= files, qPrintable(u"%1 files are open, %2 were"_s.arg(openFiles()).arg(files)));
    const QString picture = qEnvironmentVariable("PLAINHEART_SOAK_PICTURE");
    if (!picture.isEmpty())
        QVERIFY(drawMemory(samples, picture));
    const double growth = slope(samples);
    qInfo("%d turns of %lld pages: memory %.1f to %.1f MB, %.3f KB a turn", turns, qlonglong(all.size()),
          samples.first().memory / 1024, samples.last().memory / 1024, growth);
    // What the heap keeps between two looks is much for a short soak; a page that is never freed is a hundred
    // times more.
    const double limit = most > few ? 1 : 20; // KB a turn
    QVERIFY2(growth < limit, qPrintable(u"%1 KB a turn"_s.arg(growth)));
}

void tst_Soak::aScreenThatTurnsKeepsThePage_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page :
         { u"fibrosis"_s, u"heart-failure"_s, u"studies"_s, u"chart/scar-change"_s, u"take-home"_s })
        QTest::newRow(qPrintable(page)) << page;
}

/// Another resolution, or the other way up, while a page is open: the same page, whole, as if it had been
/// opened there.
void tst_Soak::aScreenThatTurnsKeepsThePage()
{
    QFETCH(QString, page);
    App app(kiosk(false));
    QStringList topics;
    for (const Document &topic : app.store()->topics(u"en"_s))
        topics << topic.id;
    // From each to each.
    constexpr std::array route{ 0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 3, 0 };
    for (const double textSize : { 1.0, 1.25, 2.0 }) {
        app.session().setTextSize(textSize);
        app.open(page);
        for (const int next : route) {
            const QSize size = screens.at(size_t(next));
            app.resize(size);
            app.settle();
            const QString wrong = defect(app, topics);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"%1\nat %2x%3, text %4 %"_s.arg(wrong)
                                    .arg(size.width())
                                    .arg(size.height())
                                    .arg(textSize * 100)));
            QCOMPARE(app.address(), page);
        }
    }
}

void tst_Soak::strangersFindNoWayOut()
{
    const int most = asked("PLAINHEART_SOAK_INPUTS", 250);
    const int seed = qEnvironmentVariableIsSet("PLAINHEART_SOAK_SEED")
        ? qEnvironmentVariableIntValue("PLAINHEART_SOAK_SEED")
        : 20261130;
    WaysOut waysOut;
    App app(kiosk(true));
    Strangers strangers(app, quint32(seed));
    QStringList topics;
    for (const Document &topic : app.store()->topics(u"en"_s))
        topics << topic.id;
    QStringList last;
    QSet<QString> seen;
    for (int i = 0; i < most; ++i) {
        last << strangers.act();
        app.settle();
        seen << app.address();
        if (last.size() > 12)
            last.removeFirst();
        const QString wrong = defect(app, topics);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"%1\nafter (seed %2, input %3)\n%4"_s.arg(wrong).arg(seed).arg(i).arg(
                     last.join(u'\n'))));
        QVERIFY2(waysOut.all.isEmpty(), qPrintable(waysOut.all.join(u'\n')));
    }
    qInfo("%d inputs, %lld pages", most, qlonglong(seen.size()));
    // Who only ever stood before a closed door proves nothing.
    QVERIFY2(seen.size() > 5, qPrintable(QStringList(seen.cbegin(), seen.cend()).join(u'\n')));
}

void tst_Soak::everyReaderFindsAFreshStart()
{
    const int most = asked("PLAINHEART_SOAK_RESETS", 12);
    App app(kiosk(true));
    const QImage invitation = app.window()->grabWindow();
    touch(app, QPoint(5, 5));
    const QImage home = app.window()->grabWindow();
    const QString start = app.address();
    const QStringList all = pages(*app.store(), true);

    Strangers strangers(app, 7);
    QRandomGenerator lot(11);
    for (int reader = 0; reader < most; ++reader) {
        app.session().setTextSize(textSizes.at(lot.bounded(int(textSizes.size()))));
        app.session().setTheme(QLatin1StringView(themes.at(lot.bounded(int(themes.size())))));
        app.session().setLevel(lot.bounded(2) == 0 ? u"detail"_s : u"plain"_s);
        app.narration().changeVolume(lot.bounded(5) - 2);
        for (int i = 0; i < 3; ++i)
            app.visit(all.at(lot.bounded(int(all.size()))));
        for (int i = 0; i < 6; ++i)
            (void)strangers.act();
        app.resize(QSize(1080, 1920));
        app.session().startOver();
        app.settle();
        const QString who = u"reader %1"_s.arg(reader);
        QTRY_VERIFY2(looksLike(app.window()->grabWindow(), invitation), qPrintable(who));
        // Now and then the first touch after a finger that was down while all was cleared is nobody's; the
        // next begins.
        QVERIFY2(QTest::qWaitFor([&] {
                     touch(app, QPoint(5, 5));
                     return !looksLike(app.window()->grabWindow(), invitation);
                 }),
                 qPrintable(who));
        QCOMPARE(app.address(), start);
        keep(app, who);
        QTRY_VERIFY2(looksLike(app.window()->grabWindow(), home), qPrintable(who));
        QVERIFY(app.navigator().before().isEmpty());
    }
}

int main(int argc, char *argv[]) { return run<tst_Soak>(argc, argv); }
#include "tst_soak.moc"
