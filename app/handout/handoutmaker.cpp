// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoutmaker.h"

#include "caveatwords.h"
#include "citednumbers.h"
#include "contentstore.h"
#include "handoutwords.h"
#include "numbers.h"
#include "reading.h"
#include "sceneart.h"

#include <algorithm>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// Bytes. Codes with more are too fine for a phone that reads them from a screen.
constexpr qsizetype mostInCode = 440;

qsizetype bytesOf(const QString &text) { return text.toUtf8().size(); }

HandoutText strong(const QString &words) { return { { words, HandoutRun::Kind::Strong, {} } }; }

/// Where a question stands among those of the content; -1: it is not there, as one in the reader's own words.
qsizetype placeOf(const KeptQuestion &kept, const QList<Question> &known)
{
    const auto at = std::find_if(known.begin(), known.end(),
                                 [&](const Question &question) { return question.id == kept.id; });
    return at == known.end() ? -1 : at - known.begin();
}

/// The reader's own words, or those of the content; empty where it has none.
QString wordsOf(const KeptQuestion &kept, const QList<Question> &known)
{
    const qsizetype place = placeOf(kept, known);
    return kept.words.isEmpty() && place >= 0 ? known.at(place).text : kept.words;
}

/// Questions as lines of a code.
struct QuestionsInCode {
    QString text;
    int held = 0; ///< as many as it has room for
};

QuestionsInCode codeOfQuestions(const QStringList &questions)
{
    QString text = HandoutWords::tr("My questions") + u'\n';
    const QString notAll = HandoutWords::tr("These are not all of your questions.");
    bool all = true;
    int held = 0;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QString longer = text + u"%1. %2\n"_s.arg(i + 1).arg(questions.at(i));
        const bool last = all && i + 1 == questions.size();
        if (bytesOf(longer) + (last ? 0 : bytesOf(notAll)) <= mostInCode) {
            text = longer;
            ++held;
        } else {
            all = false;
        }
    }
    return { all ? text.trimmed() : text + notAll, held };
}

/// What the reader asks, in the reader's order.
QStringList askedIn(const HandoutRequest &request, const QList<Question> &known)
{
    QStringList lines;
    for (const KeptQuestion &kept : request.questions) {
        const QString words = wordsOf(kept, known);
        if (!words.isEmpty())
            lines << words;
    }
    return lines;
}

/// The lines of a section without their citations: a code has no room for the list of sources.
QString linesOf(const Section &section)
{
    QStringList lines{ section.title };
    for (const HandoutParagraph &paragraph : CitedNumbers().paragraphs(section)) {
        QString words;
        for (const HandoutRun &run : paragraph.text) {
            if (run.kind != HandoutRun::Kind::Cite)
                words += run.text;
        }
        lines << (paragraph.isItem ? u"- "_s : QString()) + words.simplified();
    }
    return lines.join(u'\n');
}

/// For a reader without questions: where things stand, what to go on with, and when to get help. What has no
/// room as a whole is left out.
QString codeOfMessages(const ContentStore &store, const HandoutRequest &request)
{
    const Document now = store.document(u"where-things-stand"_s, request.language).value_or(Document());
    const Document care = fillClinic(
        store.document(u"heart-failure"_s, request.language).value_or(Document()), request.clinic);
    const Section help = care.section(u"get-help-at-once"_s);
    QString text;
    for (const QString &part : { now.takeaway, help.id.isEmpty() ? QString() : linesOf(help), care.action }) {
        const QString longer = text.isEmpty() ? part : text + u'\n' + part;
        if (!part.isEmpty() && bytesOf(longer) <= mostInCode)
            text = longer;
    }
    return text;
}

/// The reader's own words among the questions, which an address does not hold.
bool hasOwnWords(const HandoutRequest &request, const QList<Question> &known)
{
    return std::any_of(request.questions.begin(), request.questions.end(), [&](const KeptQuestion &kept) {
        return placeOf(kept, known) < 0 && !kept.words.isEmpty();
    });
}

/// The code, with what it is said to hold.
HandoutCode codeOf(const ContentStore &store, const HandoutRequest &request)
{
    const QList<Question> known = store.questions(request.language);
    HandoutCode code{ handoutCode(store, request), {}, {} };
    if (!request.takeHomeUrl.isEmpty()) {
        code.name = HandoutWords::tr("A code for a phone, with the address of a page of your clinic");
        code.words = HandoutWords::tr("Point your phone’s camera here to see this on your phone.");
        if (hasOwnWords(request, known))
            code.words += u' ' + HandoutWords::tr("Questions in your own words are not in it.");
        return code;
    }
    const QStringList lines = askedIn(request, known);
    const bool asks = !lines.isEmpty();
    if (const int held = codeOfQuestions(lines).held; asks && held < lines.size()) {
        const QLocale locale(request.language);
        const QString some = numberText(held, locale);
        const QString all = numberText(int(lines.size()), locale);
        //: %1: how many questions the code has room for; %2: how many there are, always more than one.
        code.name = HandoutWords::tr("A code with %1 of your %2 questions, for a phone").arg(some, all);
        //: %1: how many questions the code has room for; %2: how many there are, always more than one.
        code.words
            = HandoutWords::tr(
                  "Point your phone’s camera here to keep %1 of your %2 questions on your phone. It has "
                  "no room for more.")
                  .arg(some, all);
        return code;
    }
    code.name = asks ? HandoutWords::tr("A code with your questions, for a phone")
                     : HandoutWords::tr("A code with the main messages and when to get help, for a phone");
    code.words = asks
        ? HandoutWords::tr("Point your phone’s camera here to keep your questions on your phone.")
        : HandoutWords::tr(
            "Point your phone’s camera here to keep the main messages, and when to get help, on your phone.");
    return code;
}

/// What the pages say, read once for one handout.
class Maker
{
public:
    Maker(const ContentStore &store, const HandoutRequest &request);

    Handout make();

private:
    void addOverview();
    void addQuestions();
    void addAnswers();
    void addTopics();
    void addCare();
    void addSources();
    void setFooter();

    HandoutPicture picture(const Document &topic);
    HandoutStory story(const Document &topic, bool withSteps);
    HandoutStory heart();
    HandoutAnswers answers() const;
    HandoutNotice message();
    [[nodiscard]] QString careTeam() const;
    [[nodiscard]] bool wasSeen(const QString &topic) const { return m_request.topics.contains(topic); }
    /// A section of a page as a part of this one; nothing if it is not there.
    void addSection(const Document &page, const QString &section);
    void review(const QDate &day);

    const ContentStore &m_store;
    const HandoutRequest &m_request;
    QLocale m_locale;
    QList<Document> m_topics; ///< all of them
    QList<Document> m_seen;
    Document m_care; ///< heart-failure
    Document m_now; ///< where-things-stand
    Document m_offer; ///< offer-check
    CitedNumbers m_cited;
    Handout m_handout;
};

Maker::Maker(const ContentStore &store, const HandoutRequest &request)
    : m_store(store)
    , m_request(request)
    , m_locale(request.language)
    , m_topics(store.topics(request.language))
{
    const auto page = [&](const QString &id) {
        return fillClinic(store.document(id, request.language).value_or(Document()), request.clinic);
    };
    m_care = page(u"heart-failure"_s);
    m_now = page(u"where-things-stand"_s);
    m_offer = page(u"offer-check"_s);
    for (const Document &topic : m_topics) {
        if (wasSeen(topic.id))
            m_seen << topic;
    }
}

Handout Maker::make()
{
    m_handout.language = m_request.language;
    m_handout.rightToLeft = m_locale.textDirection() == Qt::RightToLeft;
    m_handout.contentVersion = m_store.meta(u"content_version"_s);
    m_handout.title = HandoutWords::tr("Stem cells and heart failure");
    m_handout.subtitle = m_seen.isEmpty() ? HandoutWords::tr("The short answers, in plain words.")
                                          : HandoutWords::tr("What you looked at, in plain words.");
    for (const Document &topic : std::as_const(m_seen))
        m_handout.topics << topic.id;
    addOverview();
    addQuestions();
    addTopics();
    addCare();
    addSources();
    setFooter();
    return m_handout;
}

/// The one topic that was seen, and what holds whatever was seen.
void Maker::addOverview()
{
    QList<HandoutBlock> &blocks = m_handout.blocks;
    if (m_seen.size() == 1)
        blocks << story(m_seen.constFirst(), true);
    blocks << message();
    if (m_seen.size() != 1)
        addAnswers();
    const Section help = m_care.section(u"get-help-at-once"_s);
    if (!help.id.isEmpty())
        blocks << HandoutNotice{ HandoutNotice::Kind::Help, help.title, m_cited.paragraphs(help) };
}

/// Two messages, and no more: what stands now, and what to go on with.
HandoutNotice Maker::message()
{
    HandoutNotice notice{ HandoutNotice::Kind::Message, {}, {} };
    const Section picture = m_now.section(u"the-big-picture"_s);
    if (!picture.blocks.isEmpty()) {
        // The first sentence, with what it rests on.
        Spans first = picture.blocks.constFirst().spans;
        const auto cite = std::find_if(first.begin(), first.end(),
                                       [](const Span &span) { return span.kind == Span::Kind::Cite; });
        if (cite != first.end()) {
            first.erase(cite + 1, first.end());
            first << Span{ Span::Kind::Text, u"."_s, {}, {} };
            HandoutText text = m_cited.text(first);
            for (HandoutRun &run : text) {
                if (run.kind == HandoutRun::Kind::Text)
                    run.kind = HandoutRun::Kind::Strong;
            }
            notice.paragraphs << HandoutParagraph{ text, false };
        }
    }
    if (!m_care.action.isEmpty())
        notice.paragraphs << HandoutParagraph{ plain(m_care.action), false };
    if (const QString team = careTeam(); !team.isEmpty())
        notice.paragraphs << HandoutParagraph{ plain(team), false };
    review(m_now.reviewed);
    review(m_care.reviewed);
    return notice;
}

/// Whom to call: who can't, because no number is there, asks nobody.
QString Maker::careTeam() const
{
    const Clinic &clinic = m_request.clinic;
    if (clinic.name.isEmpty() && clinic.contact.isEmpty())
        return {};
    if (clinic.contact.isEmpty())
        //: The name of the clinic.
        return HandoutWords::tr("Your clinic: %1").arg(clinic.name);
    if (clinic.name.isEmpty())
        //: How to reach the clinic, as a phone number.
        return HandoutWords::tr("To reach your clinic: %1").arg(clinic.contact);
    //: The name of the clinic, and how to reach it, as a phone number.
    return HandoutWords::tr("Your clinic: %1, %2").arg(clinic.name, clinic.contact);
}

HandoutAnswers Maker::answers() const
{
    HandoutAnswers table;
    //: Headings of a table: the topic, the answer, and how sure anyone can be.
    table.headings = { HandoutWords::tr("Topic"), HandoutWords::tr("Short answer"),
                       HandoutWords::tr("How sure are we?") };
    for (const Document &topic : m_topics) {
        const Certainty certainty = topic.caveat.known ? topic.caveat.certainty : Certainty::VeryLow;
        table.rows << HandoutAnswer{
            topic.id,         topic.title, topic.caveat.shownHeadline(), certainty, certaintyWord(certainty),
            wasSeen(topic.id)
        };
    }
    // Where all were looked at, or none, there is nothing to tell apart.
    if (!m_seen.isEmpty() && m_seen.size() < m_topics.size())
        table.seenWords = HandoutWords::tr("You looked at this topic.");
    return table;
}

HandoutPicture Maker::picture(const Document &topic)
{
    HandoutPicture picture;
    const auto description = loadScene(topic.scene);
    if (!description)
        return picture;
    picture.scene = topic.scene;
    picture.name = topic.label(u"picture"_s);
    picture.description = topic.label(u"picture-words"_s);
    // What studies found, if the picture shows it; else where its story ends.
    const QList<SceneStop> stops = description->namedStops();
    if (stops.isEmpty())
        return picture;
    const auto seen = std::find_if(stops.begin(), stops.end(), [](const SceneStop &stop) {
        return stop.truth == Truth::Seen && !stop.labels.isEmpty();
    });
    const SceneStop &stop = seen != stops.end() ? *seen : stops.last();
    picture.control = stop.control;
    picture.truth = stop.truth;
    if (stop.truth != Truth::None) {
        const QString own = topic.label(u"badge-"_s + QString(stop.label).remove(u"control-"_s));
        picture.tag = own.isEmpty() ? topic.label(u"badge"_s) : own;
    }
    if (picture.tag.isEmpty())
        //: On a picture on paper that shows neither a hope nor a measurement.
        picture.tag = HandoutWords::tr("How it works.");
    picture.words = topic.labels;
    for (auto sources = topic.labelSources.cbegin(); sources != topic.labelSources.cend(); ++sources) {
        // Only what can be shown here gets a number.
        if (stop.labels.contains(sources.key()))
            picture.words[sources.key()] += u' ' + m_cited.cite(sources.value()).text;
    }
    if (stop.truth == Truth::Seen && !topic.label(u"finding"_s).isEmpty())
        picture.caption = plain(topic.label(u"finding"_s) + u'\u00a0')
            << m_cited.cite(topic.labelSources.value(u"finding"_s));
    return picture;
}

HandoutStory Maker::story(const Document &topic, bool withSteps)
{
    review(topic.reviewed);
    HandoutStory story;
    story.title = topic.title;
    story.question = topic.question;
    story.picture = picture(topic);
    using Sign = HandoutStep::Sign;
    // How it works in the lab stays on the screen: what is hoped and what was found fill a page.
    for (const auto &[id, sign] :
         { std::pair(u"hope"_s, Sign::Hope), std::pair(u"studies"_s, Sign::Found) }) {
        const Section section = topic.section(id);
        if (section.id.isEmpty() || (!withSteps && sign != Sign::Found))
            continue;
        story.steps << HandoutStep{ sign, section.title, m_cited.paragraphs(section) };
    }
    story.certainty = topic.caveat.known ? topic.caveat.certainty : Certainty::VeryLow;
    // A number is not parted from what it counts.
    static const QRegularExpression besideNumber(u"(?<=\\d) | (?=\\d)"_s);
    story.sure = strong(certaintySentence(story.certainty).replace(besideNumber, u"\u00a0"_s));
    if (!topic.caveat.countedWords.isEmpty())
        story.sure << HandoutRun{ u' ' + topic.caveat.countedWords + u'.', HandoutRun::Kind::Text, {} };
    return story;
}

/// The heart with its parts named, for a reader who has opened no topic yet.
HandoutStory Maker::heart()
{
    HandoutStory story;
    const Section what = m_care.sections.value(0);
    story.title = m_care.title;
    story.question = m_care.takeaway;
    story.paragraphs = m_cited.paragraphs(what);
    story.picture.scene = u"heart-cutaway"_s;
    story.picture.name = m_care.title;
    story.picture.description = m_care.takeaway;
    story.picture.words = m_care.labels;
    return story;
}

void Maker::addAnswers()
{
    const HandoutAnswers table = answers();
    if (table.rows.isEmpty())
        return;
    m_handout.blocks << HandoutHeading{ 2, HandoutWords::tr("Short answers: how sure are we?") };
    m_handout.blocks << table;
}

void Maker::addQuestions()
{
    QList<HandoutBlock> &blocks = m_handout.blocks;
    blocks << HandoutPageStart();
    blocks << HandoutHeading{ 2, HandoutWords::tr("My questions") };
    blocks << HandoutPassage{
        { { plain(HandoutWords::tr("Bring this page to your visit. Write down what you hear.")), false } }
    };
    const QList<Question> known = m_store.questions(m_request.language);
    int number = 0;
    for (const KeptQuestion &kept : m_request.questions) {
        const QString text = wordsOf(kept, known);
        if (!text.isEmpty())
            blocks << HandoutQuestion{ ++number, text, kept.note, kept.answer,
                                       kept.answer.isEmpty() ? 2 : 1 };
    }
    // Lines for what comes to mind on the way, as many as the page has room for.
    constexpr int most = 8;
    constexpr int least = 3;
    blocks << HandoutQuestion{ 0,
                               number == 0 ? HandoutWords::tr("What I want to ask")
                                           : HandoutWords::tr("What else I want to ask"),
                               {},
                               {},
                               std::max(least, most - (number > 0 ? number + 1 : 0)) };
    if (!m_offer.id.isEmpty()) {
        review(m_offer.reviewed);
        blocks << HandoutNotice{ HandoutNotice::Kind::Offer,
                                 m_offer.title,
                                 { { plain(m_offer.takeaway), false }, { plain(m_offer.action), false } } };
    }
    if (const HandoutCode code = codeOf(m_store, m_request); !code.text.isEmpty())
        blocks << code;
}

void Maker::addTopics()
{
    if (m_seen.size() == 1)
        return; // it is on the first page
    m_handout.blocks << HandoutPageStart();
    if (m_seen.isEmpty() && !m_care.id.isEmpty())
        m_handout.blocks << heart();
    if (m_seen.isEmpty())
        return;
    m_handout.blocks << HandoutHeading{ 2, HandoutWords::tr("What studies in people found") };
    for (const Document &topic : std::as_const(m_seen)) {
        HandoutStory told = story(topic, false);
        for (const HandoutStep &step : std::as_const(told.steps))
            told.paragraphs << step.paragraphs;
        told.steps.clear();
        m_handout.blocks << told;
    }
}

void Maker::addSection(const Document &page, const QString &id)
{
    const Section section = page.section(id);
    if (section.id.isEmpty())
        return;
    m_handout.blocks << HandoutHeading{ 2, section.title };
    m_handout.blocks << HandoutPassage{ m_cited.paragraphs(section) };
}

void Maker::addCare()
{
    if (!m_seen.isEmpty())
        m_handout.blocks << HandoutPageStart();
    if (m_seen.size() == 1)
        addAnswers(); // the first page is taken by the topic
    addSection(m_care, u"what-helps-today"_s);
    addSection(m_care, u"do-not-stop-your-medicines"_s);
}

void Maker::addSources()
{
    HandoutSources sources;
    for (const QString &id : m_cited.sources()) {
        const Source source = m_store.source(id, m_request.language).value_or(Source());
        HandoutSource entry;
        entry.id = id;
        entry.number = int(sources.list.size()) + 1;
        entry.name = source.shortName();
        if (!entry.name.endsWith(u'.'))
            entry.name += u'.';
        entry.citation = source.citation();
        entry.doi = source.doi;
        if (source.status == "retracted"_L1 || source.status == "concern"_L1)
            entry.warning = source.doubt.isEmpty() ? source.statusNote : source.doubt;
        sources.list << entry;
    }
    if (sources.list.isEmpty())
        return;
    m_handout.blocks << HandoutHeading{ 2, HandoutWords::tr("Where this comes from") };
    m_handout.blocks << sources;
}

/// A page is as old as the oldest part of it.
void Maker::review(const QDate &day)
{
    if (day.isValid() && (!m_handout.reviewed.isValid() || day < m_handout.reviewed))
        m_handout.reviewed = day;
}

void Maker::setFooter()
{
    QStringList parts;
    if (!m_handout.contentVersion.isEmpty())
        parts << HandoutWords::tr("Version %1.").arg(m_handout.contentVersion);
    if (m_handout.reviewed.isValid())
        parts << lastChecked(m_handout.reviewed, m_locale) + u'.';
    parts << HandoutWords::tr("This page is for learning. It does not replace your care team.");
    m_handout.footer = parts.join(u' ');
}

} // namespace

Handout makeHandout(const ContentStore &store, const HandoutRequest &request)
{
    return Maker(store, request).make();
}

std::optional<Error> whatIsUnknown(const ContentStore &store, const QStringList &topics,
                                   const QStringList &questions, const QString &language)
{
    QStringList known;
    for (const Document &topic : store.topics(language))
        known << topic.id;
    for (const QString &topic : topics) {
        if (!known.contains(topic)) {
            //: What was asked for, and the topics that there are.
            return Error{
                Error::Code::Invalid,
                HandoutWords::tr("There is no topic \"%1\". There are %2.").arg(topic, known.join(u", "_s)),
                {},
                {}
            };
        }
    }
    const QList<Question> asked = store.questions(language);
    for (const QString &question : questions) {
        const auto same = [&](const Question &candidate) { return candidate.id == question; };
        if (std::none_of(asked.begin(), asked.end(), same)) {
            QStringList ids;
            for (const Question &candidate : asked)
                ids << candidate.id;
            //: What was asked for, and the questions that there are.
            return Error{ Error::Code::Invalid,
                          HandoutWords::tr("There is no question \"%1\". There are %2.")
                              .arg(question, ids.join(u", "_s)),
                          {},
                          {} };
        }
    }
    return std::nullopt;
}

QString handoutCode(const ContentStore &store, const HandoutRequest &request)
{
    const QList<Question> known = store.questions(request.language);
    QStringList numbers;
    for (const KeptQuestion &kept : request.questions) {
        if (const qsizetype place = placeOf(kept, known); place >= 0)
            numbers << QString::number(place + 1);
    }
    const QStringList lines = askedIn(request, known);
    if (!request.takeHomeUrl.isEmpty()) {
        QUrl url(request.takeHomeUrl);
        QUrlQuery query(url);
        if (!numbers.isEmpty())
            query.addQueryItem(u"q"_s, numbers.join(u'.'));
        url.setQuery(query);
        return url.toString(QUrl::FullyEncoded);
    }
    return lines.isEmpty() ? codeOfMessages(store, request) : codeOfQuestions(lines).text;
}

} // namespace Plainheart
