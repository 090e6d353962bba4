// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff.h"

#include "contentstore.h"
#include "enginelink.h"
#include "idleclock.h"
#include "kioskmachine.h"
#include "narration.h"
#include "numbers.h"
#include "printing.h"
#include "readerchoices.h"
#include "session.h"
#include "settingskeys.h"
#include "testpage.h"

#include <algorithm>
#include <chrono>
#include <QDir>
#include <QFileInfo>
#include <QInputDevice>
#include <QLocale>
#include <utility>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownDays = 14;

const SettingsKey *keyOf(const QString &name)
{
    const QList<SettingsKey> &keys = settingsKeys();
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [&](const SettingsKey &key) { return key.name == name && key.staff; });
    return found == keys.end() ? nullptr : &*found;
}

/// The language with which readers begin, of those that are offered.
QString firstOf(const QString &wanted, const QString &before, const QList<Language> &offered)
{
    const auto has = [&](const QString &tag) {
        return std::any_of(offered.begin(), offered.end(),
                           [&](const Language &language) { return language.code == tag; });
    };
    if (has(wanted))
        return wanted;
    return has(before) || offered.isEmpty() ? before : offered.constFirst().code;
}

} // namespace

Patience patienceOf(const KioskSettings &settings)
{
    return { settings.idleAfterAt(1), settings.idleAfterAt(largeText), settings.stillThereFor };
}

Staff::Staff(StaffSetup setup, const ContentStore *store, Session *session, Narration *narration,
             Printing *printing, QObject *parent)
    : QObject(parent)
    , m_machine(setup.machine)
    , m_clock(std::move(setup.clock))
    , m_freeBytes(std::move(setup.freeBytes))
    , m_contentFault(std::move(setup.contentFault))
    , m_store(store)
    , m_there(store && m_machine ? store->languages() : QList<Language>())
    , m_session(session)
    , m_narration(narration)
    , m_printing(printing)
    , m_narrator(&narration->output())
{
    setSecond(1000);
    connect(&m_second, &QTimer::timeout, this, &Staff::tick);
    connect(&m_wall, &QTimer::timeout, this, &Staff::lookAtClock);
    connect(&narration->output(), &SoundOutput::started, this, [this] {
        if (m_sound == "playing"_L1)
            setSound(u"heard"_s);
    });
    connect(&m_narrator, &Narrator::silentChanged, this, [this] {
        if (m_narrator.silent() && !m_sound.isEmpty())
            setSound(u"silent"_s);
    });
    if (!m_machine)
        return;
    connect(m_machine, &KioskMachine::settingsChanged, this, &Staff::settingsChanged);
    if (m_machine->pin()) {
        connect(pin(), &StaffPin::checked, this, &Staff::answered);
        connect(pin(), &StaffPin::stored, this, [this](bool done, const QString &sentence) {
            wipe();
            m_wrong = sentence;
            Q_EMIT pinChanged();
            if (done && m_place == Place::Pin)
                go(Place::Panel);
        });
    }
    m_wall.start();
    lookAtClock();
}

Staff::~Staff() = default;

void Staff::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

Staff *Staff::create(QQmlEngine *engine, QJSEngine *) { return linkedToEngine<Staff>(engine); }

void Staff::setSecond(int second)
{
    m_second.setInterval(second);
    constexpr int often = 10; // seconds
    m_wall.setInterval(second * often);
}

StaffPin *Staff::pin() const { return m_machine ? m_machine->pin() : nullptr; }

QString Staff::place() const
{
    switch (m_place) {
    case Place::Closed:
        break;
    case Place::Pin:
        return u"pin"_s;
    case Place::Panel:
        return u"panel"_s;
    case Place::Cleaning:
        return u"cleaning"_s;
    }
    return u"closed"_s;
}

void Staff::go(Place place)
{
    const Place before = std::exchange(m_place, place);
    if (before == place)
        return;
    m_lockLeft = locksAfter;
    m_pinLeft = pinStays;
    m_cleaningLeft = cleans;
    wipe();
    m_wrong.clear();
    if (place == Place::Closed)
        m_second.stop();
    else
        m_second.start();
    if (place == Place::Panel && before == Place::Pin) {
        m_touched = false;
        m_notice.clear();
        setSound({});
        // Whoever read before has gone, and the staff see nothing of it.
        m_session->startOver();
        lookAround();
    }
    Q_EMIT placeChanged();
    Q_EMIT pinChanged();
    Q_EMIT secondPassed();
    Q_EMIT noticeChanged();
}

void Staff::watch(QObject *window)
{
    if (!m_machine || m_window == window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (window)
        window->installEventFilter(this);
}

bool Staff::eventFilter(QObject *watched, QEvent *event)
{
    if (m_place != Place::Closed && isFromSomebody(event->type())) {
        m_touched = m_touched || event->type() == QEvent::TouchBegin;
        m_lockLeft = locksAfter;
        m_pinLeft = pinStays;
        Q_EMIT secondPassed();
    }
    return QObject::eventFilter(watched, event);
}

void Staff::tick()
{
    switch (m_place) {
    case Place::Closed:
        break;
    case Place::Pin:
        if (--m_pinLeft <= 0)
            return leave();
        Q_EMIT pinChanged(); // the minutes pass
        break;
    case Place::Panel:
        if (--m_lockLeft <= 0)
            return leave();
        break;
    case Place::Cleaning:
        if (--m_cleaningLeft <= 0)
            return endCleaning();
        break;
    }
    Q_EMIT secondPassed();
}

void Staff::lookAtClock()
{
    const bool night = m_machine->settings().sleepsAt(m_clock());
    if (std::exchange(m_night, night) != night)
        Q_EMIT nightChanged();
}

// The PIN.

void Staff::knock()
{
    if (m_machine && m_place == Place::Closed)
        go(Place::Pin);
}

void Staff::wipe()
{
    m_typed.fill(u'0');
    m_typed.clear();
    m_first.fill(u'0');
    m_first.clear();
}

bool Staff::pinIsNew() const { return pin() && !pin()->isSet(); }

bool Staff::pinBusy() const { return pin() && pin()->isBusy(); }

bool Staff::pinOpen() const { return pin() && !pinBusy() && (pinIsNew() || pin()->closedFor() == 0); }

QString Staff::pinNotice() const
{
    if (m_place != Place::Pin)
        return {};
    if (!pin())
        return tr(
            "This machine has no place where a PIN could be kept. Who looks after it has to see to that.");
    const qint64 closed = pinBusy() || pinIsNew() ? 0 : pin()->closedFor();
    if (closed <= 0)
        return m_wrong;
    constexpr qint64 minute = 60;
    //: After five wrong PINs.
    return tr("There were five wrong tries. You can try again in %n minutes.", "",
              int((closed + minute - 1) / minute));
}

void Staff::type(int digit)
{
    if (m_place != Place::Pin || !pinOpen() || typed() >= digits() || digit < 0 || digit > 9)
        return;
    m_typed += QChar(u'0' + digit);
    m_wrong.clear();
    if (typed() == digits())
        submit();
    Q_EMIT pinChanged();
}

void Staff::erase()
{
    if (pinBusy() || m_typed.isEmpty())
        return;
    m_typed.chop(1);
    Q_EMIT pinChanged();
}

void Staff::clear()
{
    if (pinBusy())
        return;
    wipe();
    Q_EMIT pinChanged();
}

void Staff::submit()
{
    if (pinIsNew())
        return choose();
    pin()->check(m_typed);
}

/// The first PIN is typed twice.
void Staff::choose()
{
    if (m_first.isEmpty()) {
        const auto refused = StaffPin::refusal(m_typed);
        m_wrong = refused ? refused->sentence() : QString();
        if (!refused)
            m_first = m_typed;
        m_typed.fill(u'0');
        m_typed.clear();
        return;
    }
    if (m_typed == m_first)
        return pin()->setFirst(m_typed);
    wipe();
    m_wrong = tr("These were two different PINs. Choose one again.");
}

void Staff::answered(StaffPin::Answer answer)
{
    wipe();
    if (m_place != Place::Pin)
        return; // whoever typed it has gone
    if (answer == StaffPin::Answer::Right)
        return go(Place::Panel);
    m_wrong = answer == StaffPin::Answer::Wrong
        ? tr("That PIN was not right. Try again. You have %n tries left.", "", pin()->triesLeft())
        : StaffPin::sentence(answer);
    Q_EMIT pinChanged();
}

void Staff::leave()
{
    const bool wasOpen = m_place == Place::Panel || m_place == Place::Cleaning;
    go(Place::Closed);
    m_narrator.stop();
    if (wasOpen)
        m_session->startOver();
}

// The panel.

QVariantMap Staff::settings() const
{
    QVariantMap map;
    if (m_machine) {
        for (const SettingsKey &key : settingsKeys())
            map.insert(key.name, key.value(m_machine->settings()));
    }
    return map;
}

QStringList Staff::complaints() const
{
    QStringList sentences;
    const QList<SettingsComplaint> all = m_machine ? m_machine->complaints() : QList<SettingsComplaint>();
    for (const SettingsComplaint &complaint : all)
        sentences << complaint.sentence();
    return sentences;
}

QString Staff::settingsFile() const { return m_machine ? m_machine->file() : QString(); }

bool Staff::change(const QString &name, const QVariant &value)
{
    const SettingsKey *key = keyOf(name);
    if (!isOpen() || !key)
        return false;
    const KioskSettings before = m_machine->settings();
    KioskSettings wanted = before;
    if (const auto refused = key->take(wanted, value)) {
        //: What may be written, as "a number from 30 to 600".
        say(tr("This has to be %1.").arg(*refused));
        return false;
    }
    if (wanted == before)
        return true;
    const auto kept = m_machine->change(wanted);
    use(before, wanted);
    lookAtClock();
    say(kept ? QString() : kept.error().sentence());
    return true;
}

/// What readers meet from now on.
void Staff::use(const KioskSettings &before, const KioskSettings &now)
{
    SessionConfig config = m_session->config();
    constexpr double hundred = 100;
    if (now.textSize != before.textSize)
        config.reader.textSize = now.textSize / hundred;
    if (now.theme != before.theme)
        config.reader.theme = now.theme;
    if (now.reducedMotion != before.reducedMotion)
        config.reader.reducedMotion = now.reducedMotion;
    if (now.languages != before.languages)
        config.languages = offeredLanguages(m_there, now.languages);
    config.reader.language = firstOf(now.firstLanguage, config.reader.language, config.languages);
    if (patienceOf(now) != patienceOf(before))
        config.patience = patienceOf(now);
    if (now.volumeLimit != before.volumeLimit)
        config.volumeLimit = now.volumeLimit;
    if (now.readAloud != before.readAloud)
        config.readAloud = now.readAloud;
    if (now.clinicName != before.clinicName)
        config.clinic.name = now.clinicName;
    if (now.clinicContact != before.clinicContact)
        config.clinic.contact = now.clinicContact;
    if (now.emergencyNumber != before.emergencyNumber)
        config.clinic.emergencyNumber = now.emergencyNumber;
    m_session->rearrange(config);
    if (now.printer != before.printer)
        m_printing->setNamed(now.printer);
}

QVariantList Staff::languages() const
{
    QVariantList list;
    const QVariantList offered = m_session->languages();
    for (const Language &language : m_there) {
        const bool on = std::any_of(offered.begin(), offered.end(), [&](const QVariant &entry) {
            return entry.value<Language>().code == language.code;
        });
        list << QVariantMap{ { u"code"_s, language.code },
                             { u"name"_s, language.name },
                             { u"partial"_s, language.partial },
                             { u"on"_s, on },
                             { u"first"_s, m_session->start().language == language.code } };
    }
    return list;
}

void Staff::offer(const QString &language, bool offered)
{
    QStringList tags;
    for (const Language &there : std::as_const(m_there)) {
        const QVariantList now = m_session->languages();
        const bool was = std::any_of(now.begin(), now.end(), [&](const QVariant &entry) {
            return entry.value<Language>().code == there.code;
        });
        if (there.code == language ? offered : was)
            tags << there.code;
    }
    if (tags.isEmpty())
        return say(tr("One language has to stay."));
    // All of them is written as no choice: a language that comes with new content is then offered too.
    change(u"offered"_s, tags.size() == m_there.size() ? QStringList() : tags);
}

void Staff::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void Staff::forgetNotice() { say({}); }

void Staff::lookAround()
{
    if (!isOpen())
        return;
    m_printing->look();
    Q_EMIT lookedAround();
}

QVariantList Staff::days() const
{
    QVariantList list;
    const VisitCounts *counts = m_machine ? m_machine->counts() : nullptr;
    if (!counts)
        return list;
    const QLocale locale(m_session->language());
    for (auto day = counts->days().end(); day != counts->days().begin() && list.size() < shownDays;) {
        --day;
        list << QVariantMap{ { u"day"_s, dateText(day.key(), locale) },
                             { u"visits"_s, day->visits },
                             { u"pages"_s, day->pages },
                             { u"prints"_s, day->prints } };
    }
    return list;
}

QVariantList Staff::topics() const
{
    QVariantList list;
    const VisitCounts *counts = m_machine ? m_machine->counts() : nullptr;
    if (!counts)
        return list;
    DayCounts sum;
    int taken = 0;
    for (auto day = counts->days().end(); day != counts->days().begin() && taken < shownDays; ++taken)
        sum.add(*--day);
    for (auto topic = sum.topics.begin(); topic != sum.topics.end(); ++topic)
        list << QVariantMap{ { u"topic"_s, topic.key() }, { u"visits"_s, topic.value() } };
    return list;
}

QVariantList Staff::reviews() const
{
    QVariantList list;
    const QList<Document> topics = m_store ? m_store->topics(m_session->language()) : QList<Document>();
    for (const Document &topic : topics)
        list << QVariantMap{ { u"title"_s, topic.title },
                             { u"day"_s,
                               topic.reviewed.isValid()
                                   ? dateText(topic.reviewed, QLocale(m_session->language()))
                                   : tr("Not known") },
                             { u"old"_s, m_session->isOld(topic.reviewed) } };
    return list;
}

QVariantList Staff::starts() const
{
    QVariantList list;
    const RunLog *runs = m_machine ? m_machine->runs() : nullptr;
    if (!runs)
        return list;
    const QList<RunLog::Run> &all = runs->runs();
    const QLocale locale(m_session->language());
    for (qsizetype i = all.size() - 1; i >= 0; --i)
        list << QVariantMap{
            { u"began"_s,
              dateText(all.at(i).began.date(), locale) + u", "_s
                  + locale.toString(all.at(i).began.time(), QLocale::ShortFormat) },
            { u"why"_s, i > 0 ? RunLog::sentence(all.at(i - 1).end) : tr("The first start that is known.") }
        };
    return list;
}

QString Staff::touchScreen()
{
    const QList<const QInputDevice *> devices = QInputDevice::devices();
    for (const QInputDevice *device : devices) {
        if (device->type() == QInputDevice::DeviceType::TouchScreen)
            return device->name().isEmpty() ? tr("A touch screen") : device->name();
    }
    return {};
}

QString Staff::storageFree() const
{
    const qint64 bytes = m_machine ? m_freeBytes(m_machine->stateFolder()) : -1;
    if (bytes < 0)
        return {};
    return QLocale(m_session->language()).formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

bool Staff::storageLow() const
{
    constexpr qint64 enough = 100'000'000; // bytes: the log may have 16 MB, the counts a tenth of one
    const qint64 bytes = m_machine ? m_freeBytes(m_machine->stateFolder()) : -1;
    return bytes >= 0 && bytes < enough;
}

void Staff::setSound(const QString &sound)
{
    if (std::exchange(m_sound, sound) != sound)
        Q_EMIT soundChanged();
}

void Staff::testSound()
{
    if (!isOpen())
        return;
    const Utterance utterance
        = m_narration->utterance({ tr("This is how loud Plainheart can be for a reader.") });
    if (!utterance.voice)
        return setSound(u"silent"_s);
    setSound(u"playing"_s);
    m_narrator.read(utterance.sentences, utterance.voice);
    if (m_narrator.silent())
        setSound(u"silent"_s);
}

void Staff::testPrinter()
{
    if (isOpen())
        m_printing->printTest(testPage(m_session->clinic().name, m_printing->chosen().title));
}

void Staff::saveCounts()
{
    if (!isOpen())
        return;
    const auto name = m_machine->exportCounts();
    say(name ? tr("The counts are on the USB stick, in %1. You can take it out now.").arg(*name)
             : name.error().sentence());
}

void Staff::clean()
{
    if (isOpen())
        go(Place::Cleaning);
}

void Staff::endCleaning()
{
    if (m_place == Place::Cleaning)
        go(Place::Panel);
}

void Staff::restart()
{
    if (!isOpen())
        return;
    if (m_machine->runs())
        m_machine->runs()->end(RunLog::End::Staff);
    Q_EMIT endWanted();
}

void Staff::quitToLogin()
{
    if (!isOpen())
        return;
    if (!m_machine->wantLogin())
        return say(tr("A login is not possible here: it can't be kept that one is wanted."));
    if (m_machine->runs())
        m_machine->runs()->end(RunLog::End::Login);
    Q_EMIT endWanted();
}

} // namespace Plainheart
