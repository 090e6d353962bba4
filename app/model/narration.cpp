// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration.h"

#include "audiooutput.h"
#include "clippack.h"
#include "enginelink.h"
#include "library.h"
#include "navigator.h"
#include "numbers.h"
#include "pagereading.h"
#include "placesentences.h"
#include "session.h"
#include "voices.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QQuickWindow>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// Keys that do nothing by themselves, or that belong to the machine's own loudspeakers.
bool isNoWish(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_VolumeUp:
    case Qt::Key_VolumeDown:
    case Qt::Key_VolumeMute:
        return true;
    default:
        return false;
    }
}

} // namespace

Speakers Speakers::real(const QString &packFile)
{
    return { voiceFor, std::make_unique<AudioOutput>(), packFile };
}

Narration::Narration(Speakers speakers, const Session *session, const Library *library, Navigator *navigator,
                     QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_library(library)
    , m_navigator(navigator)
    , m_packFile(std::move(speakers.packFile))
    , m_voiceOf(std::move(speakers.voice))
    , m_output(std::move(speakers.output))
    , m_narrator(m_output.get())
{
    findVoice();
    setVolume(1);
    connect(session, &Session::languageChanged, this, [this] {
        stop();
        m_places.reset();
        findVoice();
    });
    connect(session, &Session::rearranged, this, [this] {
        setVolume(m_volume);
        findVoice();
    });
    connect(session, &Session::startedOver, this, [this] {
        stop();
        m_narrator.setSpeed(1);
        setVolume(1);
    });
    connect(navigator, &Navigator::addressChanged, this, &Narration::stop);
    connect(&m_narrator, &Narrator::stateChanged, this, &Narration::watchWindow);
    connect(&m_narrator, &Narrator::stateChanged, this, &Narration::stateChanged);
    connect(&m_narrator, &Narrator::silentChanged, this, &Narration::silentChanged);
    connect(&m_narrator, &Narrator::speedChanged, this, &Narration::speedChanged);
    connect(&m_narrator, &Narrator::sentenceChanged, this, &Narration::sentenceChanged);
    connect(&m_narrator, &Narrator::sentenceChanged, this, &Narration::findWords);
}

Narration::~Narration() = default;

void Narration::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

Narration *Narration::create(QQmlEngine *engine, QJSEngine *) { return linkedToEngine<Narration>(engine); }

void Narration::findVoice()
{
    const bool was = available();
    m_voice = m_session->volumeLimit() > 0 ? m_voiceOf(m_session->language()) : nullptr;
    if (available() != was)
        Q_EMIT availableChanged();
}

void Narration::toggle()
{
    if (playing())
        m_narrator.pause();
    else if (active())
        m_narrator.resume();
    else
        read();
}

void Narration::read()
{
    QQuickItem *page = m_navigator->page();
    if (!page || !m_navigator->place() || !available())
        return;
    const SpokenSentences sentences
        = sentencesOf(page, *m_navigator->place(), *m_session, *m_library, places());
    m_narrator.read(sentences, voiceOf(sentences));
}

const PlaceSentences &Narration::places()
{
    if (!m_places)
        m_places = std::make_unique<PlaceSentences>(m_library->lexicon(), QLocale(m_session->language()));
    return *m_places;
}

Utterance Narration::utterance(const QStringList &texts)
{
    SpokenSentences sentences;
    for (const QString &text : texts)
        sentences << places().plain(text, {});
    return { sentences, voiceOf(sentences) };
}

std::shared_ptr<Voice> Narration::voiceOf(const SpokenSentences &sentences)
{
    if (!m_packFile.isEmpty()) {
        if (auto pack = ClipPack::open(std::exchange(m_packFile, {})))
            m_pack = std::move(*pack);
        else
            qWarning().noquote() << "narration:" << pack.error().log;
    }
    if (!m_pack || m_pack->language() != m_session->language())
        return m_voice;
    QStringList keys;
    for (const SpokenSentence &sentence : sentences)
        keys << m_pack->keyOf(sentence.spoken);
    if (!m_pack->hasAll(keys))
        return m_voice;
    // A pack belongs to this thread, the voice speaks on another.
    QHash<QString, QByteArray> clips;
    for (qsizetype i = 0; i < sentences.size(); ++i)
        clips.insert(sentences.at(i).spoken, m_pack->clip(keys.at(i)));
    return clipVoice([clips](const QString &spoken) { return clips.value(spoken); });
}

void Narration::own(QQuickItem *item)
{
    m_own.removeIf([](const auto &known) { return !known; });
    m_own << item;
}

QString Narration::speedText() const { return numberText(speed(), QLocale(m_session->language())); }

void Narration::nextSpeed()
{
    m_narrator.setSpeed(speed() < fastestSpeech ? speed() + quarter : slowestSpeech);
}

void Narration::changeVolume(int quarters)
{
    setVolume(std::clamp(m_volume + quarters * quarter, quarter, 1.0));
}

void Narration::setVolume(double volume)
{
    m_volume = volume;
    m_output->setVolume(volume * m_session->volumeLimit());
    Q_EMIT volumeChanged();
}

QVariantList Narration::boxes() const
{
    QVariantList list;
    for (const QRectF &box : m_place.boxes)
        list << box;
    return list;
}

/// Finds the words on the page, now and whenever they move within their item.
void Narration::findWords()
{
    for (const QMetaObject::Connection &link : std::as_const(m_wordsLinks))
        disconnect(link);
    m_wordsLinks.clear();
    QQuickItem *page = m_navigator->page();
    const ShownPlace place
        = page && m_narrator.index() >= 0 ? placeOf(sentence(), textItemsOf(page)) : ShownPlace();
    m_words = place.words;
    if (place.words) {
        m_wordsLinks = { connect(place.words, &QQuickItem::widthChanged, this, &Narration::findWords),
                         connect(place.words, &QQuickItem::heightChanged, this, &Narration::findWords),
                         connect(place.words, &QQuickItem::visibleChanged, this, &Narration::findWords),
                         connect(place.words, &QObject::destroyed, this, &Narration::findWords) };
    }
    if (place == m_place)
        return;
    m_place = place;
    Q_EMIT markChanged();
}

void Narration::watchWindow()
{
    QObject *window = active() && m_navigator->page() ? m_navigator->page()->window() : nullptr;
    if (window == m_window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    if (window)
        window->installEventFilter(this);
    m_window = window;
}

bool Narration::isOwn(const QPointF &scenePosition) const
{
    return std::any_of(m_own.cbegin(), m_own.cend(), [&](const QPointer<QQuickItem> &item) {
        return item && item->window() == m_window && item->isVisible()
            && item->contains(item->mapFromScene(scenePosition));
    });
}

/// What moves about in the bar and presses its buttons, and the key that began it.
bool Narration::isOwnKey(int key) const
{
    const auto *window = qobject_cast<QQuickWindow *>(m_window);
    const QQuickItem *focused = window ? window->activeFocusItem() : nullptr;
    const bool inside = focused && std::any_of(m_own.cbegin(), m_own.cend(), [&](const auto &item) {
                            return item && (item == focused || item->isAncestorOf(focused));
                        });
    switch (key) {
    case Qt::Key_R:
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return inside;
    default:
        return false;
    }
}

bool Narration::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (isNoWish(pressed->key()) || isOwnKey(pressed->key()))
            break;
        stop();
        // Esc closes what is open, and that was the reading.
        return pressed->key() == Qt::Key_Escape;
    }
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin: {
        auto *touched = static_cast<QPointerEvent *>(event);
        if (touched->pointCount() == 0 || !isOwn(touched->point(0).scenePosition()))
            stop();
        break;
    }
    default:
        break;
    }
    return false;
}

} // namespace Plainheart
