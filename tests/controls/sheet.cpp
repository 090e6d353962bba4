// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include "itemnode.h"
#include "mutespeakers.h"
#include "record.h"
#include "selfvoicing.h"

#include <map>
#include <QQmlComponent>
#include <QtQuick/private/qquickwindow_p.h>

namespace PlainheartTest {

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// The engine of one place. Sheets share it: each engine reads every type anew.
struct Sheet::Desk {
    explicit Desk(const Place &place)
    {
        SessionConfig config;
        config.mode = place.mode;
        config.calendar = [] { return QDate(2026, 11, 21); };
        config.reader.language = place.rightToLeft ? u"ar"_s : u"en"_s;
        config.reader.reducedMotion = place.reducedMotion;
        config.unhurried = false;
        config.screenReader = [] { return false; };
        auto opened = ContentStore::open(builtContent());
        if (!opened)
            qFatal("the content can't be opened");
        store = std::move(*opened);
        config.languages = store->languages();
        session = std::make_unique<Session>(std::move(config));
        library = std::make_unique<Library>(store.get(), session.get());
        navigator = std::make_unique<Navigator>(nullptr);
        Speakers speakers;
        speakers.voice = [](const QString &) { return std::make_shared<ShortVoice>(1000); };
        speakers.output = std::make_unique<MuteOutput>();
        narration
            = std::make_unique<Narration>(std::move(speakers), session.get(), library.get(), navigator.get());
        record = std::make_unique<Record>(RecordPlan{}, session.get(), library.get(), navigator.get(),
                                          narration.get());
        selfVoicing = std::make_unique<SelfVoicing>(session.get(), navigator.get(), narration.get());
        engine = std::make_unique<QQmlEngine>();
        engine->addImportPath(u"qrc:/qt/qml"_s);
        installItemNodes(engine.get());
        session->attach(engine.get());
        library->attach(engine.get());
        navigator->attach(engine.get());
        narration->attach(engine.get());
        record->attach(engine.get());
        selfVoicing->attach(engine.get());
        navigator->startOver(u"claims"_s);
    }

    static Desk *at(const Place &place)
    {
        // Kept until the application ends; an engine must not outlive it.
        static std::map<std::tuple<Mode, bool, bool>, std::unique_ptr<Desk>> desks;
        if (desks.empty())
            qAddPostRoutine([] { desks.clear(); });
        auto &desk = desks[{ place.mode, place.rightToLeft, place.reducedMotion }];
        if (!desk)
            desk = std::make_unique<Desk>(place);
        return desk.get();
    }

    std::unique_ptr<ContentStore> store;
    std::unique_ptr<Session> session;
    std::unique_ptr<Library> library;
    std::unique_ptr<Navigator> navigator;
    std::unique_ptr<Narration> narration;
    std::unique_ptr<Record> record;
    std::unique_ptr<SelfVoicing> selfVoicing;
    std::unique_ptr<QQmlEngine> engine;
};

Sheet::Sheet(const QString &control, const Place &place, const QVariant &given)
    : m_desk(Desk::at(place))
{
    QQmlComponent component(m_desk->engine.get());
    component.setData(uR"(
        import QtQuick
        import QtQuick.Layouts
        import Plainheart.Controls
        import Plainheart.Evidence
        import Plainheart.Model
        import Plainheart.Pages
        import Plainheart.Pictures
        import Plainheart.Theme
        Window {
            id: sheet
            width: 1000
            height: 760
            visible: true
            property var given
            property int hits: 0
            property var last
            function hit(value) { hits += 1; last = value }
            // Whatever the control wants, it says to the Navigator; afterwards the reader is where they were.
            Connections {
                target: Navigator
                function onAddressChanged() {
                    if (Navigator.address !== "claims") {
                        sheet.hit(Navigator.address);
                        Navigator.startOver("claims");
                    }
                }
                function onTermWanted(id: string) { sheet.hit("term " + id) }
                function onSourcesWanted(ids: var) { sheet.hit("cite " + ids.join(" ")) }
                function onSheetWanted(name: string) { sheet.hit("sheet " + name) }
            }
            LayoutMirroring.enabled: Theme.rightToLeft
            LayoutMirroring.childrenInherit: true
            Item {
                objectName: "desk"
                x: 40
                y: 40
                width: 900
                height: 600
                %1
            }
        })"_s.arg(control)
                          .toUtf8(),
                      QUrl(u"qrc:/sheet.qml"_s));
    m_object.reset(component.createWithInitialProperties({ { u"given"_s, given } }));
    if (!m_object)
        qFatal("%s", qPrintable(component.errorString()));
    m_window = qobject_cast<QQuickWindow *>(m_object.get());
    m_window->requestActivate();
    (void)QTest::qWaitForWindowActive(m_window);
    settle();
}

Sheet::~Sheet() = default;

QQuickItem *Sheet::control() const
{
    return m_window->findChild<QQuickItem *>(u"desk"_s)->childItems().constFirst();
}

Session &Sheet::session() const { return *m_desk->session; }

Navigator &Sheet::navigator() const { return *m_desk->navigator; }

int Sheet::hits() const { return m_window->property("hits").toInt(); }

QVariant Sheet::last() const { return m_window->property("last"); }

namespace {

/// Everything that assistive technology finds in a window, down from `node`.
void hear(QAccessibleInterface *node, QList<QAccessibleInterface *> &found)
{
    if (!node || node->state().invisible)
        return;
    found << node;
    for (int i = 0; i < node->childCount(); ++i)
        hear(node->child(i), found);
}

} // namespace

QList<QQuickItem *> Sheet::allNamed(const QString &name) const
{
    QList<QAccessibleInterface *> nodes;
    hear(QAccessible::queryAccessibleInterface(m_window), nodes);
    QList<QQuickItem *> items;
    for (const QAccessibleInterface *node : nodes) {
        if (auto *item = qobject_cast<QQuickItem *>(node->object());
            item && node->text(QAccessible::Name) == name)
            items << item;
    }
    return items;
}

QQuickItem *Sheet::named(const QString &name) const { return allNamed(name).value(0); }

QPoint Sheet::at(const QQuickItem *item, double share)
{
    return item->mapToScene(QPointF(item->width() * share, item->height() / 2)).toPoint();
}

QPoint Sheet::nowhere() const { return { m_window->width() - 20, m_window->height() - 20 }; }

void Sheet::settle() const
{
    auto *window = QQuickWindowPrivate::get(m_window);
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (window->itemsToPolish.isEmpty() && round > 1)
            return;
        window->polishItems();
    }
}

void Sheet::click(QPoint point) const
{
    QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier, point);
    settle();
}

void Sheet::press(QPoint from, QPoint to) const
{
    QTest::mousePress(m_window, Qt::LeftButton, Qt::NoModifier, from);
    for (int i = 1; i <= 5; ++i)
        QTest::mouseMove(m_window, from + (to - from) * i / 5);
    QTest::mouseRelease(m_window, Qt::LeftButton, Qt::NoModifier, to);
    settle();
}

QPointingDevice *Sheet::finger()
{
    static QPointingDevice *screen = QTest::createTouchDevice();
    return screen;
}

void Sheet::touchAlong(const QList<QPoint> &points) const
{
    QTest::touchEvent(m_window, finger()).press(0, points.constFirst(), m_window).commit();
    for (const QPoint &point : points.mid(1))
        QTest::touchEvent(m_window, finger()).move(0, point, m_window).commit();
    QTest::touchEvent(m_window, finger()).release(0, points.constLast(), m_window).commit();
    settle();
}

void Sheet::touch(QPoint point) const { touchAlong({ point }); }

void Sheet::drag(QPoint from, QPoint to) const
{
    QList<QPoint> points{ from };
    for (int i = 1; i <= 10; ++i)
        points << from + (to - from) * i / 10;
    touchAlong(points);
}

void Sheet::key(Qt::Key code) const
{
    QTest::keyClick(m_window, code);
    settle();
}

void Sheet::type(const QString &text) const
{
    for (const QChar character : text)
        QTest::keyClick(m_window, character.toLatin1());
    settle();
}

void Sheet::hold(Qt::Key code, int repeats) const
{
    const auto send = [&](QEvent::Type event, bool again) {
        QKeyEvent key(event, code, Qt::NoModifier, QString(), again);
        QCoreApplication::sendEvent(m_window, &key);
    };
    send(QEvent::KeyPress, false);
    for (int i = 0; i < repeats; ++i) {
        send(QEvent::KeyRelease, true);
        send(QEvent::KeyPress, true);
    }
    send(QEvent::KeyRelease, false);
    settle();
}

bool Sheet::tabTo(const QQuickItem *item) const
{
    for (int i = 0; i < 30; ++i) {
        key(Qt::Key_Tab);
        if (item->hasActiveFocus())
            return true;
    }
    return false;
}

bool Sheet::act(QQuickItem *item, const QString &action) const
{
    QAccessibleInterface *node = heard(item);
    if (!node || !node->actionInterface() || !node->actionInterface()->actionNames().contains(action))
        return false;
    node->actionInterface()->doAction(action);
    settle();
    return true;
}

QAccessibleInterface *heard(QQuickItem *item) { return QAccessible::queryAccessibleInterface(item); }

bool ringShows(QQuickItem *item)
{
    const QList<QQuickItem *> rings = itemsOfType(item, u"FocusRing"_s);
    return std::any_of(rings.cbegin(), rings.cend(),
                       [](const QQuickItem *ring) { return ring->isVisible(); });
}

} // namespace PlainheartTest
