// SPDX-License-Identifier: GPL-3.0-or-later
#include "record.h"

#include "address.h"
#include "enginelink.h"
#include "library.h"
#include "narration.h"
#include "navigator.h"
#include "numbers.h"
#include "recordstore.h"
#include "session.h"

#include <algorithm>
#include <QLocale>
#include <QLoggingCategory>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcRecord, "plainheart.record", QtWarningMsg)

/// What comes fast is written together, and not while a page comes in: ms.
constexpr int soon = 400;

/// The page itself, without a step, a section, or what a list was opened with.
std::optional<Address> wholePlace(const Address &address)
{
    const AddressKind &kind = address.kind();
    const QString word = QString::fromLatin1(kind.word);
    if (!kind.needsId)
        return Address::parse(word);
    return Address::parse(address.isTopic() ? address.id() : word + u'/' + address.id());
}

/// Looked up in passing, and no place to go on with.
bool isLookedUp(const Address &address) { return address.kind().reading == AddressKind::Reading::LookedUp; }

} // namespace

Record::Record(const RecordPlan &plan, Session *session, const Library *library, Navigator *navigator,
               Narration *narration, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_library(library)
    , m_navigator(navigator)
    , m_narration(narration)
{
    if (plan.file.isEmpty() || !session->remembers())
        return;
    open(plan);
    if (!m_store)
        return;
    restore(plan);
    listen();
    m_later.setSingleShot(true);
    m_later.setInterval(soon);
    connect(&m_later, &QTimer::timeout, this, &Record::flush);
}

Record::~Record() { flush(); }

void Record::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

Record *Record::create(QQmlEngine *engine, QJSEngine *) { return linkedToEngine<Record>(engine); }

void Record::open(const RecordPlan &plan)
{
    auto opened = RecordStore::open(plan.file, m_session->today());
    if (!opened)
        return tell(opened.error());
    m_store = std::move(opened->store);
    m_now = m_store->remembered();
    tell(opened->setAside);
}

void Record::restore(const RecordPlan &plan)
{
    const Choices &choices = m_now.choices;
    Reader reader = m_session->start();
    if (choices.language && !plan.languageIsGiven)
        reader.language = *choices.language;
    if (choices.theme && !plan.themeIsGiven)
        reader.theme = *choices.theme;
    if (choices.textSize && !plan.textSizeIsGiven)
        reader.textSize = *choices.textSize;
    if (choices.reducedMotion && !plan.motionIsGiven)
        reader.reducedMotion = *choices.reducedMotion;
    reader.singleKeys = choices.singleKeys.value_or(reader.singleKeys);
    reader.level = choices.level.value_or(reader.level);
    reader.questions = m_now.questions;
    reader.opened = m_now.opened;
    for (const PlaceRead &place : std::as_const(m_now.places)) {
        const auto address = Address::parse(place.address);
        if (address && address->isTopic())
            reader.visited << address->id();
    }
    m_session->resume(reader);
    if (choices.speechSpeed)
        m_narration->setSpeed(*choices.speechSpeed);
}

void Record::listen()
{
    const auto keep = [this](auto signal, const auto &take) {
        connect(m_session, signal, this, [this, take] {
            if (!m_listening)
                return;
            take();
            writeSoon();
        });
    };
    keep(&Session::languageChanged, [this] { m_now.choices.language = m_session->language(); });
    // What the desktop wishes is no choice of the reader: who has chosen nothing is at the start.
    keep(&Session::themeChanged, [this] {
        if (m_now.choices.theme || m_session->theme() != m_session->start().theme)
            m_now.choices.theme = m_session->theme();
    });
    keep(&Session::textSizeChanged, [this] {
        if (m_now.choices.textSize || m_session->textSize() != m_session->start().textSize)
            m_now.choices.textSize = m_session->textSize();
    });
    keep(&Session::reducedMotionChanged, [this] {
        // What the desktop wishes is no choice of the reader: who is back at the start has chosen nothing.
        const bool reduced = m_session->reducedMotion();
        m_now.choices.reducedMotion
            = reduced == m_session->start().reducedMotion ? std::nullopt : std::optional(reduced);
    });
    keep(&Session::singleKeysChanged, [this] { m_now.choices.singleKeys = m_session->now().singleKeys; });
    keep(&Session::levelChanged, [this] { m_now.choices.level = m_session->level(); });
    keep(&Session::questionsChanged, [this] { m_now.questions = m_session->questions(); });
    keep(&Session::openedChanged, [this] { m_now.opened = m_session->opened(); });
    connect(m_narration, &Narration::speedChanged, this, [this] {
        if (!m_listening)
            return;
        m_now.choices.speechSpeed = m_narration->speed();
        writeSoon();
    });
    connect(m_navigator, &Navigator::pageChanged, this, &Record::keepPlace);
    connect(m_library, &Library::changed, this, &Record::changed); // titles are in another language
}

/// A page counts as opened when it is shown; one that was passed over never is.
void Record::keepPlace()
{
    if (!m_listening || !m_navigator->page() || !m_navigator->place())
        return;
    const auto place = wholePlace(*m_navigator->place());
    if (!place || titleOf(*place).isEmpty())
        return;
    const QString address = place->text();
    if (m_noticePasses)
        dismissNotice();
    m_now.places.removeIf([&](const PlaceRead &known) { return known.address == address; });
    m_now.places << PlaceRead{ address, m_session->today() };
    writeSoon();
}

void Record::setHere(const QString &address)
{
    if (address == m_here)
        return;
    m_here = address;
    Q_EMIT hereChanged();
    const auto place = Address::parse(address);
    if (!m_store || !m_listening || !place || isLookedUp(*place) || titleOf(*place).isEmpty()
        || m_now.goOn == address)
        return;
    m_now.goOn = address;
    writeSoon();
}

void Record::writeSoon()
{
    if (!m_later.isActive())
        m_later.start();
    Q_EMIT changed();
}

void Record::flush()
{
    m_later.stop();
    if (m_store)
        tell(m_store->write(m_now));
}

void Record::tell(const std::optional<Error> &trouble)
{
    const QString what = trouble ? trouble->what : QString();
    if (trouble)
        qCWarning(lcRecord).noquote() << trouble->log;
    if (what == m_told)
        return;
    m_told = what;
    m_noticePasses = false;
    m_notice = trouble;
    Q_EMIT noticeChanged();
}

void Record::dismissNotice()
{
    if (!m_notice)
        return;
    m_notice.reset();
    Q_EMIT noticeChanged();
}

void Record::forgetEverything()
{
    if (!m_store)
        return;
    m_later.stop();
    m_listening = false;
    m_now = {};
    const auto trouble = m_store->forget();
    m_session->startOver();
    m_listening = true;
    Q_EMIT changed();
    if (trouble)
        return tell(trouble);
    m_notice = Error{ Error::Code::Invalid, tr("All that Plainheart remembered is deleted."), {}, {} };
    m_noticePasses = true;
    Q_EMIT noticeChanged();
}

QString Record::goOn() const { return goOnTitle().isEmpty() ? QString() : m_now.goOn; }

QString Record::goOnTitle() const
{
    const auto address = Address::parse(m_now.goOn);
    if (!address)
        return {};
    const QString title = titleOf(*address);
    if (!address->isTopic() || title.isEmpty())
        return title;
    return m_library->stop(m_library->document(address->id()).position, title);
}

QString Record::titleOf(const Address &address) const
{
    if (address.kind().reading == AddressKind::Reading::Tool)
        return {};
    return m_library->placeName(address.text());
}

QString Record::whenOf(QDate day) const
{
    if (day == m_session->today())
        return tr("Opened today");
    if (day == m_session->today().addDays(-1))
        return tr("Opened yesterday");
    return tr("Opened on %1").arg(dateText(day, QLocale(m_session->language())));
}

QVariantList Record::stops() const
{
    QVariantList list;
    const QVariantList topics = m_library->topics();
    for (const QVariant &value : topics) {
        const auto topic = value.value<Document>();
        const auto read = std::find_if(m_now.places.cbegin(), m_now.places.cend(),
                                       [&](const PlaceRead &place) { return place.address == topic.id; });
        const bool opened = read != m_now.places.cend();
        list << QVariantMap{ { u"address"_s, topic.id },
                             { u"title"_s, m_library->stop(topic.position, topic.title) },
                             { u"opened"_s, opened },
                             { u"when"_s, opened ? whenOf(read->day) : tr("Not opened yet") } };
    }
    return list;
}

QVariantList Record::pages() const
{
    QVariantList list;
    for (const PlaceRead &place : m_now.places) {
        const auto address = Address::parse(place.address);
        const QString title = address && !address->isTopic() ? titleOf(*address) : QString();
        if (!title.isEmpty())
            list.prepend(QVariantMap{ { u"address"_s, place.address },
                                      { u"title"_s, title },
                                      { u"opened"_s, true },
                                      { u"when"_s, whenOf(place.day) } });
    }
    return list;
}

} // namespace Plainheart
