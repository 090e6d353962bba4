// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation.h"

#include "contentstore.h"
#include "enginelink.h"
#include "fhir.h"
#include "handouthtml.h"
#include "handoutmaker.h"
#include "invisible.h"
#include "myquestions.h"
#include "navigator.h"
#include "numbers.h"
#include "printing.h"
#include "session.h"
#include "studynotes.h"
#include "takehome.h"
#include "variants.h"

#include <algorithm>
#include <QClipboard>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLocale>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct ConversationText {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr int second = 1000; ///< ms
constexpr int minute = 60; ///< seconds
/// A page that is only passed by was not explained.
constexpr qint64 passedBy = 5 * second;
constexpr qsizetype longestAddition = 500;

std::function<qint64()> machineClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

/// The topic or page that an address shows; empty for lists, studies, tools and Home.
QString documentOf(const std::optional<Address> &place)
{
    if (!place || place->isHome())
        return {};
    if (place->isTopic())
        return place->id();
    using Reading = AddressKind::Reading;
    const AddressKind &kind = place->kind();
    const QString word = QString::fromLatin1(kind.word);
    return kind.reading == Reading::Page && !kind.overWalk && word != u"check" && word != u"take-home"
            && word != u"questions"
        ? word
        : QString();
}

QString documentOf(const QString &address) { return documentOf(Address::parse(address)); }

QString clockWords(qint64 seconds, const QLocale &locale)
{
    const QString rest = locale.toString(seconds % minute);
    const QString zero = locale.zeroDigit();
    return locale.toString(seconds / minute) + u':' + (seconds % minute < 10 ? zero + rest : rest);
}

QVariantMap questionMap(const GuidedStop &stop, const QString &title, int index)
{
    const GuidedNote &note = stop.questions.at(index);
    return { { u"stop"_s, stop.id },
             { u"title"_s, title },
             { u"index"_s, index },
             { u"words"_s, note.firstWords() },
             { u"answer"_s, note.secondWords() } };
}

} // namespace

Conversation::Conversation(ConversationSetup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
{
    if (!m_setup.clock)
        m_setup.clock = machineClock();
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, &Conversation::tick);
    connect(m_setup.console, &Session::languageChanged, this, &Conversation::read);
    connect(m_setup.navigator, &Navigator::addressChanged, this, &Conversation::follow);
    connect(m_setup.session, &Session::ejectionFractionChanged, this, &Conversation::scoreChanged);
    connect(m_setup.session, &Session::startedOver, this, &Conversation::forget);
    connect(m_setup.session, &Session::languageChanged, this, &Conversation::touch);
    connect(m_setup.questions, &MyQuestions::idsChanged, this, &Conversation::questionsChanged);
    connect(m_setup.questions, &MyQuestions::idsChanged, this, &Conversation::touch);
    connect(m_setup.questions, &MyQuestions::suggestedChanged, this, &Conversation::questionsChanged);
    connect(m_setup.takeHome, &TakeHome::changed, this, &Conversation::handoutChanged);
    connect(m_setup.printing, &Printing::printersChanged, this, &Conversation::handoutChanged);
    connect(m_setup.printing, &Printing::stateChanged, this, &Conversation::handoutChanged);
    connect(m_setup.printing, &Printing::stateChanged, this, [this] {
        m_sent = m_sent || (isPrinting() && m_way != Way::None); // by whichever of the two
    });
    connect(m_setup.printing, &Printing::printed, this, [this] {
        if (!std::exchange(m_sent, false))
            return; // it was of a visit before
        m_printed = true;
        touch();
        Q_EMIT handoutChanged();
    });
    read();
    follow();
}

void Conversation::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

Conversation *Conversation::create(QQmlEngine *engine, QJSEngine *)
{
    return linkedToEngine<Conversation>(engine);
}

QString Conversation::language() const { return m_setup.console->language(); }

void Conversation::read()
{
    const ContentStore *store = m_setup.store;
    if (!store)
        return;
    m_intro = store->guidedIntro(language());
    m_paths = store->guidedPaths(language());
    m_stops = store->guidedStops(language());
    m_titles.clear();
    for (const GuidedPath &path : m_paths) {
        for (const GuidedScreen &screen : path.screens) {
            const QString id = documentOf(screen.address);
            if (const auto document = store->document(id, language()))
                m_titles.insert(id, document->title);
        }
    }
    m_questionWords.clear();
    for (const Question &question : store->questions(language()))
        m_questionWords.insert(question.id, question.text);
    Q_EMIT notesChanged();
    Q_EMIT wayChanged();
    Q_EMIT teachBackChanged();
    Q_EMIT questionsChanged();
    Q_EMIT givenChanged();
    Q_EMIT timeChanged();
}

QVariantList Conversation::paths() const { return variants(m_paths); }

QString Conversation::way() const
{
    switch (m_way) {
    case Way::Path:
        return u"path"_s;
    case Way::Question:
        return u"question"_s;
    case Way::Free:
        return u"free"_s;
    case Way::None:
        break;
    }
    return {};
}

const GuidedPath &Conversation::pathNamed(const QString &id) const
{
    static const GuidedPath none;
    const auto found = std::find_if(m_paths.cbegin(), m_paths.cend(),
                                    [&](const GuidedPath &path) { return path.id == id; });
    return found == m_paths.cend() ? none : *found;
}

const GuidedPath &Conversation::path() const { return pathNamed(m_pathId); }

GuidedStop Conversation::stopOf(const QString &topic) const
{
    const auto found = std::find_if(m_stops.cbegin(), m_stops.cend(),
                                    [&](const GuidedStop &stop) { return stop.id == topic; });
    return found == m_stops.cend() ? GuidedStop() : *found;
}

QString Conversation::titleOf(const QString &page) const
{
    if (const auto known = m_titles.constFind(page); known != m_titles.cend())
        return *known;
    const auto document = m_setup.store ? m_setup.store->document(page, language()) : std::nullopt;
    return document ? document->title : QString();
}

QString Conversation::suggestedPath() const { return pathFor(m_setup.navigator->address()); }

QString Conversation::pathFor(const QString &address) const
{
    const QString page = documentOf(address);
    if (page.isEmpty())
        return {};
    QString passing;
    for (const GuidedPath &path : m_paths) {
        if (!path.screens.isEmpty() && documentOf(path.screens.constFirst().address) == page)
            return path.id;
        const bool comesBy
            = std::any_of(path.screens.cbegin(), path.screens.cend(),
                          [&](const GuidedScreen &screen) { return documentOf(screen.address) == page; });
        if (passing.isEmpty() && comesBy)
            passing = path.id;
    }
    return passing;
}

bool Conversation::onPath() const
{
    return m_step >= 0 && m_step < pathLength() && documentOf(path().screens.at(m_step).address) == m_page;
}

QString Conversation::sayNow() const { return onPath() ? path().screens.at(m_step).sayWords() : QString(); }

QString Conversation::nextTitle() const
{
    return m_step + 1 < pathLength() ? titleOf(documentOf(path().screens.at(m_step + 1).address)) : QString();
}

int Conversation::nextSeconds() const
{
    return m_step + 1 < pathLength() ? path().screens.at(m_step + 1).seconds : 0;
}

QString Conversation::stepWords() const
{
    if (m_step < 0)
        return {};
    const QLocale locale(language());
    //: Where on a path the visit is: the number of the screen, and how many there are.
    return ConversationText::tr("Screen %1 of %2")
        .arg(numberText(m_step + 1, locale), numberText(pathLength(), locale));
}

QStringList Conversation::parts() const
{
    if (!m_part.isEmpty())
        return { m_part };
    return onPath() ? path().screens.at(m_step).parts : QStringList();
}

QStringList Conversation::takeaways() const
{
    const QStringList ofPath = path().takeawayWords();
    return ofPath.isEmpty() ? stop().takeawayWords() : ofPath;
}

void Conversation::begin(Way way)
{
    const bool begins = m_way == Way::None;
    m_way = way;
    if (begins) {
        m_setup.printing->look();
        m_counted = m_setup.clock();
        setRunning(true);
        follow(); // the page that is there counts from now on
    }
}

void Conversation::start(const QString &pathId)
{
    if (pathNamed(pathId).screens.isEmpty())
        return;
    m_pathId = pathId;
    m_step = -1;
    begin(Way::Path);
    goTo(0);
}

void Conversation::startByQuestion()
{
    m_pathId.clear();
    m_step = -1;
    begin(Way::Question);
    Q_EMIT wayChanged();
    Q_EMIT placeChanged();
    Q_EMIT notesChanged();
    Q_EMIT partsChanged();
    Q_EMIT givenChanged();
}

void Conversation::startFree()
{
    m_pathId.clear();
    m_step = -1;
    begin(Way::Free);
    Q_EMIT wayChanged();
    Q_EMIT placeChanged();
    Q_EMIT notesChanged();
    Q_EMIT partsChanged();
    Q_EMIT givenChanged();
}

void Conversation::goTo(int step)
{
    if (step < 0 || step >= pathLength())
        return;
    count();
    m_step = step;
    m_here = 0;
    m_part.clear();
    m_lookedAt.clear();
    const QString address = path().screens.at(step).address;
    if (documentOf(address) != m_page)
        m_setup.navigator->open(address); // follow() tells the rest
    Q_EMIT wayChanged();
    Q_EMIT placeChanged();
    Q_EMIT notesChanged();
    Q_EMIT partsChanged();
    Q_EMIT timeChanged();
    Q_EMIT givenChanged();
}

void Conversation::next() { goTo(m_step + 1); }

void Conversation::back() { goTo(m_step - 1); }

void Conversation::returnToPath() { goTo(m_step); }

void Conversation::showPart(const QString &part)
{
    m_part = part == m_part ? QString() : part;
    Q_EMIT partsChanged();
}

void Conversation::follow()
{
    count();
    const std::optional<Address> &place = m_setup.navigator->place();
    const QString page = documentOf(place);
    const bool another = page != m_page;
    m_page = page;
    m_topic = place && place->isTopic() && !stopOf(page).id.isEmpty() ? page : QString();
    m_part.clear();
    m_lookedAt.clear();
    m_setup.session->setEjectionFraction(0);
    if (another)
        m_here = 0;
    if (m_way != Way::None && !page.isEmpty() && !m_order.contains(page))
        m_order << page;
    if (m_way != Way::None && !m_topic.isEmpty() && m_topic != m_lastTopic) {
        m_lastTopic = m_topic;
        m_sayingAgain = false;
    }
    // Whoever turns the page on the patient's side goes on along the path, too.
    if (another && m_step >= 0 && m_step + 1 < pathLength() && !onPath()
        && documentOf(path().screens.at(m_step + 1).address) == page)
        ++m_step;
    if (m_wantedStop != m_topic)
        setOpenQuestion(-1);
    m_wantedStop.clear();
    touch();
    Q_EMIT wayChanged();
    Q_EMIT placeChanged();
    Q_EMIT notesChanged();
    Q_EMIT partsChanged();
    Q_EMIT timeChanged();
    Q_EMIT teachBackChanged();
    Q_EMIT questionsChanged();
    Q_EMIT givenChanged();
}

// The time ------------------------------------------------------------------------------------------------

void Conversation::count()
{
    const qint64 now = m_setup.clock();
    const qint64 passed = now - std::exchange(m_counted, now);
    if (!m_running || passed <= 0)
        return;
    m_elapsed += passed;
    m_here += passed;
    if (!m_page.isEmpty())
        m_spent[m_page] += passed;
}

void Conversation::tick()
{
    count();
    Q_EMIT timeChanged();
    // Rows tell minutes: most seconds change nothing.
    if (QVariantList rows = given(); rows != m_told) {
        m_told = std::move(rows);
        Q_EMIT givenChanged();
    }
}

void Conversation::setRunning(bool running)
{
    if (running == m_running || (running && m_way == Way::None))
        return;
    count();
    m_running = running;
    if (running)
        m_second.start();
    else
        m_second.stop();
    Q_EMIT runningChanged();
    Q_EMIT timeChanged();
}

int Conversation::elapsed() const { return int(m_elapsed / second); }

int Conversation::secondsHere() const { return int(m_here / second); }

int Conversation::secondsPlanned() const { return onPath() ? path().screens.at(m_step).seconds : 0; }

QString Conversation::elapsedWords() const { return clockWords(elapsed(), QLocale(language())); }

QString Conversation::plannedWords() const
{
    if (planned() == 0)
        return {};
    //: The length of a path, in minutes.
    return ConversationText::tr("of %1 min").arg(numberText(path().minutes, QLocale(language())));
}

QString Conversation::hereWords() const
{
    if (secondsPlanned() == 0)
        return {};
    const QLocale locale(language());
    //: How long this screen has been shown, and how long it may take, in minutes and seconds.
    return ConversationText::tr("%1 of %2 here")
        .arg(clockWords(secondsHere(), locale), clockWords(secondsPlanned(), locale));
}

// Notes ---------------------------------------------------------------------------------------------------

QString Conversation::pageTitle() const { return titleOf(m_page); }

QVariantMap Conversation::answer() const
{
    const auto topic
        = m_setup.store && !m_topic.isEmpty() ? m_setup.store->document(m_topic, language()) : std::nullopt;
    if (!topic || !topic->caveat.known)
        return {};
    return answerNotes(topic->caveat, QLocale(language()));
}

QVariantList Conversation::studies() const
{
    if (!m_setup.store)
        return {};
    QStringList ids;
    if (const std::optional<Address> &place = m_setup.navigator->place(); !m_lookedAt.isEmpty())
        ids << m_lookedAt;
    else if (place && qstrcmp(place->kind().word, "study") == 0)
        ids << place->id();
    else if (place && qstrcmp(place->kind().word, "chart") == 0) {
        if (const auto chart = m_setup.store->chart(place->id(), language()))
            ids = chart->sources;
    }
    const QList<Document> topics = ids.isEmpty() ? QList<Document>() : m_setup.store->topics(language());
    QVariantList list;
    for (const QString &id : ids) {
        if (const std::optional<Source> source = m_setup.store->source(id, language()))
            list << studyNotes(*source, topics, QLocale(language()));
    }
    return list;
}

void Conversation::look(const QString &sourceId)
{
    if (m_lookedAt == sourceId)
        return;
    m_lookedAt = sourceId;
    Q_EMIT notesChanged();
}

QString Conversation::sourceName(const QString &sourceId) const
{
    const auto source = m_setup.store ? m_setup.store->source(sourceId, language()) : std::nullopt;
    return source ? source->shortName() : QString();
}

QVariantList Conversation::allQuestions() const { return questionsWith({}); }

QVariantList Conversation::questionsWith(const QString &words) const
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QVariantList list;
    for (const GuidedStop &stop : m_stops) {
        for (int index = 0; index < stop.questions.size(); ++index) {
            const QString all = stop.questions.at(index).firstWords() + u' '
                + stop.questions.at(index).secondWords() + u' ' + titleOf(stop.id);
            if (std::all_of(wanted.cbegin(), wanted.cend(),
                            [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
                list << questionMap(stop, titleOf(stop.id), index);
        }
    }
    return list;
}

void Conversation::chooseQuestion(const QString &stop, int index)
{
    if (stopOf(stop).id.isEmpty())
        return;
    look({});
    m_wantedStop = stop;
    setOpenQuestion(index);
    if (m_topic == stop)
        m_wantedStop.clear();
    else
        m_setup.navigator->open(stop);
}

void Conversation::setOpenQuestion(int index)
{
    if (index == m_openQuestion)
        return;
    m_openQuestion = index;
    Q_EMIT openQuestionChanged();
}

// The patient's own score ---------------------------------------------------------------------------------

bool Conversation::mayShowScore() const { return m_page == u"function" || m_page == u"heart-failure"; }

int Conversation::score() const { return m_setup.session->ejectionFraction(); }

int Conversation::leastScore() { return Session::leastEjectionFraction; }

int Conversation::mostScore() { return Session::mostEjectionFraction; }

QString Conversation::showScore(const QString &typed)
{
    const QLocale locale(language());
    bool isNumber = false;
    int score = typed.simplified().remove(u'%').trimmed().toInt(&isNumber);
    if (!isNumber)
        score = locale.toInt(typed.simplified().remove(locale.percent()).trimmed(), &isNumber);
    if (!isNumber || score < leastScore() || score > mostScore())
        //: The least and the largest number that can be an ejection fraction.
        return ConversationText::tr("An EF is a whole number from %1 to %2. Type it again.")
            .arg(numberText(leastScore(), locale), numberText(mostScore(), locale));
    if (mayShowScore())
        m_setup.session->setEjectionFraction(score);
    return {};
}

void Conversation::hideScore() { m_setup.session->setEjectionFraction(0); }

// Teach-back ----------------------------------------------------------------------------------------------

QString Conversation::teachBackTitle() const { return titleOf(m_lastTopic); }

bool Conversation::saidAgain() const { return m_heard.value(m_lastTopic).saidAgain; }

QString Conversation::heard() const
{
    switch (m_heard.value(m_lastTopic).teachBack) {
    case EducationGiven::TeachBack::Clear:
        return u"clear"_s;
    case EducationGiven::TeachBack::Partly:
        return u"partly"_s;
    case EducationGiven::TeachBack::NotAsked:
        break;
    }
    return {};
}

void Conversation::hear(EducationGiven::TeachBack teachBack)
{
    if (m_lastTopic.isEmpty())
        return;
    m_heard[m_lastTopic].teachBack = teachBack;
    m_sayingAgain = false;
    touch();
    Q_EMIT teachBackChanged();
    Q_EMIT givenChanged();
}

void Conversation::hearClear() { hear(EducationGiven::TeachBack::Clear); }

void Conversation::hearPartly() { hear(EducationGiven::TeachBack::Partly); }

void Conversation::sayAnotherWay()
{
    if (m_lastTopic.isEmpty())
        return;
    // What was heard before was an answer to other words.
    m_heard[m_lastTopic].teachBack = EducationGiven::TeachBack::NotAsked;
    m_sayingAgain = true;
    touch();
    Q_EMIT teachBackChanged();
    Q_EMIT givenChanged();
}

void Conversation::askAgain()
{
    if (!m_sayingAgain)
        return;
    m_heard[m_lastTopic].saidAgain = true;
    m_sayingAgain = false;
    Q_EMIT teachBackChanged();
    Q_EMIT givenChanged();
}

// What goes home and into the record ----------------------------------------------------------------------

QVariantList Conversation::questions() const
{
    const QStringList saved = m_setup.questions->ids();
    QVariantList list;
    QStringList told;
    const auto add = [&](const QString &id) {
        const QString words = m_questionWords.value(id);
        if (words.isEmpty() || told.contains(id))
            return;
        told << id;
        list << QVariantMap{ { u"id"_s, id }, { u"words"_s, words }, { u"ticked"_s, saved.contains(id) } };
    };
    for (const QVariant &value : m_setup.questions->offered(m_page))
        add(value.value<Question>().id);
    for (const QString &id : saved)
        add(id);
    return list;
}

int Conversation::questionsSaved() const { return int(m_setup.questions->ids().size()); }

void Conversation::tickQuestion(const QString &id, bool ticked) { m_setup.questions->choose(id, ticked); }

bool Conversation::canPrint() const { return m_setup.printing->available(); }

bool Conversation::isPrinting() const { return m_setup.printing->busy(); }

QString Conversation::handoutWords() const
{
    if (m_setup.printing->inTrouble())
        return ConversationText::tr("The page was not printed. Look at the printer, or show the code.");
    if (isPrinting())
        return ConversationText::tr("The page is being printed.");
    return ConversationText::tr("Page to take home: %1.").arg(handoutInWords(m_printed, m_codeShown));
}

QString Conversation::code() const { return m_codeOpen ? m_setup.takeHome->code() : QString(); }

void Conversation::print()
{
    if (!canPrint() || isPrinting())
        return;
    m_setup.printing->print(m_setup.takeHome->pdf());
    Q_EMIT handoutChanged();
}

void Conversation::showCode(bool shown)
{
    if (m_codeOpen == shown)
        return;
    m_codeOpen = shown;
    m_codeShown = m_codeShown || shown;
    touch();
    Q_EMIT handoutChanged();
}

QStringList Conversation::wantedPages() const
{
    QStringList pages;
    for (const GuidedScreen &screen : path().screens)
        pages << documentOf(screen.address);
    if (pages.isEmpty() && m_way != Way::Question) {
        pages << u"heart-failure"_s;
        for (const GuidedStop &stop : m_stops)
            pages << stop.id;
        pages << u"where-things-stand"_s;
    }
    pages.removeDuplicates();
    return pages;
}

QVariantList Conversation::given() const
{
    QStringList pages = wantedPages();
    for (const QString &page : m_order) {
        const bool explained = m_spent.value(page) >= passedBy || page == m_page;
        if (explained && !pages.contains(page))
            pages << page;
    }
    QVariantList rows;
    for (const QString &page : pages) {
        const QString title = titleOf(page);
        if (title.isEmpty())
            continue;
        const qint64 spent = m_spent.value(page);
        const bool now = page == m_page && m_way != Way::None;
        const Heard heard = m_heard.value(page);
        const auto stop = std::find_if(m_stops.cbegin(), m_stops.cend(),
                                       [&](const GuidedStop &candidate) { return candidate.id == page; });
        rows << QVariantMap{
            { u"title"_s, title },
            { u"number"_s, stop == m_stops.cend() ? 0 : int(stop - m_stops.cbegin()) + 1 },
            { u"state"_s,
              now                     ? u"now"_s
                  : spent >= passedBy ? u"done"_s
                                      : u"ahead"_s },
            { u"minutes"_s, spent >= passedBy ? minutesInWords(int(spent / second), language()) : QString() },
            { u"heard"_s, teachBackInWords(heard.teachBack, heard.saidAgain) }
        };
    }
    return rows;
}

void Conversation::setAddition(const QString &addition)
{
    const QString said = addition.left(longestAddition);
    if (said == m_addition)
        return;
    m_addition = said;
    touch();
    Q_EMIT additionChanged();
}

EducationGiven Conversation::education() const
{
    EducationGiven given;
    given.language = language();
    given.seconds = elapsed();
    given.path = pathTitle();
    given.takeaways = path().takeawayWords();
    for (const QString &page : m_order) {
        const Heard heard = m_heard.value(page);
        if (m_spent.value(page) < passedBy && heard.teachBack == EducationGiven::TeachBack::NotAsked)
            continue;
        given.pages << EducationGiven::Page{ titleOf(page), int(m_spent.value(page) / second),
                                             heard.teachBack, heard.saidAgain };
    }
    for (const QString &id : m_setup.questions->ids()) {
        if (const QString words = m_questionWords.value(id); !words.isEmpty())
            given.questions << words;
        else
            ++given.ownQuestions;
    }
    given.handoutPrinted = m_printed;
    given.handoutCodeShown = m_codeShown;
    for (const QVariant &value : m_setup.session->languages()) {
        const auto candidate = value.value<Language>();
        if (candidate.code == m_setup.session->language())
            given.patientLanguage = candidate.name;
    }
    given.contentVersion = m_setup.store ? m_setup.store->meta(u"content_version"_s) : QString();
    given.addition = visibleLine(m_addition, m_addition.size());
    return given;
}

QString Conversation::textForRecord() const { return educationText(education()); }

QString Conversation::fhir(bool withHandout) const
{
    if (!withHandout || !m_setup.store)
        return QString::fromUtf8(educationFhir(education()));
    // As TakeHome makes it, but without what the patient typed.
    HandoutRequest request;
    request.topics = m_setup.session->visited();
    for (const KeptQuestion &question : m_setup.session->questions()) {
        if (!MyQuestions::isOwn(question.id))
            request.questions << KeptQuestion{ question.id, {}, {}, {} };
    }
    request.language = m_setup.session->language();
    ScenePool pool;
    const QByteArray html = handoutHtml(makeHandout(*m_setup.store, request), 1, pool);
    return QString::fromUtf8(
        educationFhir(education(), { html, request.language, QUuid::createUuid(), QUuid::createUuid() }));
}

void Conversation::say(const QString &copied)
{
    m_copied = copied;
    Q_EMIT copiedChanged();
}

void Conversation::copyForRecord()
{
    count();
    QGuiApplication::clipboard()->setText(textForRecord());
    say(ConversationText::tr("Copied. Paste it into the record."));
}

void Conversation::copyFhir(bool withHandout)
{
    count();
    QGuiApplication::clipboard()->setText(fhir(withHandout));
    say(withHandout ? ConversationText::tr("Copied as FHIR, with the page to take home.")
                    : ConversationText::tr("Copied as FHIR."));
}

void Conversation::touch()
{
    if (!m_copied.isEmpty())
        say({});
}

void Conversation::endVisit() { m_setup.session->startOver(); }

void Conversation::forget()
{
    setRunning(false);
    m_way = Way::None;
    m_pathId.clear();
    m_step = -1;
    m_lastTopic.clear();
    m_order.clear();
    m_spent.clear();
    m_heard.clear();
    m_sayingAgain = false;
    m_elapsed = 0;
    m_printed = false;
    m_sent = false;
    m_codeShown = false;
    m_codeOpen = false;
    m_told.clear();
    m_copied.clear();
    setAddition({});
    m_setup.printing->dismiss();
    follow();
    m_here = 0;
    Q_EMIT runningChanged();
    Q_EMIT timeChanged();
    Q_EMIT handoutChanged();
    Q_EMIT additionChanged();
    Q_EMIT copiedChanged();
}

} // namespace Plainheart
