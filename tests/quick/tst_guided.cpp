// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"

#include "fonts.h"
#include "program.h"

#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformnativeinterface.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

using Place = PatientScreen::Place;

const QRect desk(0, 0, 1920, 1080);
const QRect wall(1920, 0, 1280, 800);

QJsonObject screensOf(const QList<QRect> &boxes)
{
    QJsonArray screens;
    for (const QRect &box : boxes) {
        screens << QJsonObject{ { u"name"_s, box.x() == 0 ? u"desk"_s : u"wall"_s },
                                { u"x"_s, box.x() },
                                { u"y"_s, box.y() },
                                { u"width"_s, box.width() },
                                { u"height"_s, box.height() },
                                { u"logicalDpi"_s, 96 },
                                { u"logicalBaseDpi"_s, 96 },
                                { u"dpr"_s, 1 } };
    }
    return { { u"synchronousWindowSystemEvents"_s, true }, { u"windowFrameMargins"_s, false }, { u"screens"_s, screens } };
}

/// Plugs screens in and out.
void setScreens(const QList<QRect> &boxes)
{
    QPlatformNativeInterface *native = QGuiApplication::platformNativeInterface();
    using Set = void (*)(QJsonObject, QPlatformNativeInterface *);
    const auto set = reinterpret_cast<Set>(native->nativeResourceForIntegration("setConfiguration"));
    QVERIFY(set);
    set(screensOf(boxes), native);
}

/// The program in guided mode, as run() starts it.
class Visit
{
public:
    explicit Visit(const QString &choices = {}, bool rehearsal = false)
    {
        Options options;
        options.mode = Mode::Guided;
        options.contentFile = builtContent();
        options.reducedMotion = true;
        options.rehearsal = rehearsal;
        Surroundings around;
        around.calendar = [] { return QDate(2026, 11, 21); };
        around.languages = { u"en"_s };
        around.screen = { desk.size(), desk.size() };
        around.screenChoices = choices;
        auto made = Program::make(options, around);
        if (!made)
            qFatal("%s", qPrintable(made.error().what));
        m_program = std::move(*made);
        m_patient = m_program->show();
        if (!m_patient || !m_program->console())
            qFatal("a window can't be loaded");
        settle();
    }

    [[nodiscard]] QQuickWindow *patient() const { return m_patient; }
    [[nodiscard]] QQuickWindow *console() const { return m_program->console(); }
    [[nodiscard]] Navigator &navigator() { return m_program->navigator(); }
    [[nodiscard]] Session &session() { return m_program->session(); }
    [[nodiscard]] PatientScreen &screen() { return m_program->patientScreen(); }

    void settle()
    {
        for (int round = 0; round < 12; ++round) {
            QTest::qWait(20);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            for (QQuickWindow *window : { patient(), console() }) {
                if (window->isVisible())
                    window->update();
            }
        }
    }
    void open(const QString &address)
    {
        navigator().open(address);
        settle();
    }
    void keep(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("PLAINHEART_PICTURES");
        if (folder.isEmpty())
            return;
        patient()->grabWindow().save(QDir(folder).filePath(name + u"-patient.png"_s));
        console()->grabWindow().save(QDir(folder).filePath(name + u"-console.png"_s));
    }

private:
    std::unique_ptr<Program> m_program;
    QQuickWindow *m_patient = nullptr;
};

} // namespace

/// A patient's window and a clinician's console.
class tst_Guided : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setScreens({ desk, wall }); }
    void cleanup() { QCOMPARE(App::takeWarnings(), QStringList()); }

    void eachWindowFindsItsScreen()
    {
        Visit visit;
        QCOMPARE(visit.screen().place(), Place::OwnScreen);
        QCOMPARE(visit.patient()->geometry(), wall);
        QVERIFY(desk.contains(visit.console()->geometry()));
        visit.open(u"fibrosis"_s);
        visit.keep(u"topic"_s);
        visit.navigator().openStep(2);
        visit.settle();
        QTest::qWait(500);
        visit.keep(u"topic3"_s);
    }
};

int main(int argc, char *argv[])
{
    QTemporaryFile file;
    if (!file.open())
        return 1;
    file.write(QJsonDocument(screensOf({ desk, wall })).toJson());
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    return run<tst_Guided>(argc, argv);
}

#include "tst_guided.moc"
