// SPDX-License-Identifier: GPL-3.0-or-later
#include "caveatwords.h"
#include "contentstore.h"
#include "handoutmaker.h"
#include "madestore.h"
#include "paperpiece.h"
#include "papersheets.h"

#include <cmath>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

template <class Part>
QList<Part> partsOf(const Handout &handout)
{
    QList<Part> parts;
    for (const HandoutBlock &block : handout.blocks) {
        if (const auto *part = std::get_if<Part>(&block))
            parts << *part;
    }
    return parts;
}

/// Every text that the content stands behind, with its citations.
QList<HandoutText> textsOf(const Handout &handout)
{
    QList<HandoutText> texts;
    const auto add = [&](const QList<HandoutParagraph> &paragraphs) {
        for (const HandoutParagraph &paragraph : paragraphs)
            texts << paragraph.text;
    };
    for (const HandoutPassage &passage : partsOf<HandoutPassage>(handout))
        add(passage.paragraphs);
    for (const HandoutNotice &notice : partsOf<HandoutNotice>(handout))
        add(notice.paragraphs);
    for (const HandoutStory &story : partsOf<HandoutStory>(handout)) {
        texts << story.picture.caption << story.sure << plain(story.picture.tag);
        for (const QString &label : story.picture.words) {
            static const QRegularExpression cited(u" ?\\[[\\d,\u00a0]+\\]$"_s);
            texts << plain(QString(label).remove(cited));
        }
        add(story.paragraphs);
        for (const HandoutStep &step : story.steps)
            add(step.paragraphs);
    }
    return texts;
}

QString withoutNumbers(const HandoutText &text)
{
    QString words;
    for (const HandoutRun &run : text)
        words += run.kind == HandoutRun::Kind::Cite ? QString() : run.text;
    return words.simplified();
}

QStringList numbersIn(const QString &text)
{
    static const QRegularExpression number(u"\\d[\\d,.]*\\d|\\d"_s);
    QStringList numbers;
    for (auto matches = number.globalMatch(text); matches.hasNext();)
        numbers << matches.next().captured();
    return numbers;
}

QString wordsOf(const Document &document)
{
    QStringList words{ document.title,  document.question,        document.takeaway,
                       document.action, document.caveat.headline, document.caveat.countedWords };
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks)
            words << block.text;
    }
    words << document.labels.values();
    return words.join(u'\n');
}

PaperPiece piece(double height, bool keepWithNext = false)
{
    PaperPiece made;
    made.height = height;
    made.keepWithNext = keepWithNext;
    return made;
}

} // namespace

/// What a page to take home says: never more than the screen, and each thing with what it rests on.
class tst_Handout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = ContentStore::open(QStringLiteral(PLAINHEART_CONTENT));
        QVERIFY(opened);
        m_store = std::move(*opened);
        for (const Document &topic : m_store->topics(u"en"_s))
            m_topics << topic.id;
        QCOMPARE(m_topics.size(), 6);
    }

    /// All 64 combinations of topics.
    void everyCombinationKeepsTheEvidence_data()
    {
        QTest::addColumn<QStringList>("topics");
        for (int mask = 0; mask < 64; ++mask) {
            QStringList topics;
            for (int i = 0; i < 6; ++i) {
                if (mask >> i & 1)
                    topics << m_topics.at(i);
            }
            QTest::addRow("%d", mask) << topics;
        }
    }
    void everyCombinationKeepsTheEvidence()
    {
        QFETCH(QStringList, topics);
        HandoutRequest request;
        request.topics = topics;
        const Handout handout = makeHandout(*m_store, request);
        QCOMPARE(handout.topics, topics);

        // Each number of a citation has its source, and each source is cited.
        const QList<HandoutSources> lists = partsOf<HandoutSources>(handout);
        QCOMPARE(lists.size(), 1);
        const QList<HandoutSource> sources = lists.constFirst().list;
        QSet<int> cited;
        for (const HandoutText &text : textsOf(handout)) {
            for (const HandoutRun &run : text) {
                for (const int number : run.numbers) {
                    QVERIFY(number >= 1 && number <= sources.size());
                    QCOMPARE(sources.at(number - 1).number, number);
                    cited << number;
                }
            }
        }
        for (const HandoutStory &story : partsOf<HandoutStory>(handout)) {
            static const QRegularExpression inLabel(u"\\[([\\d,\u00a0]+)\\]"_s);
            for (const QString &label : story.picture.words) {
                for (const QString &number : numbersIn(inLabel.match(label).captured(1).replace(u',', u' ')))
                    cited << number.toInt();
            }
        }
        QCOMPARE(cited.size(), sources.size());

        // What a topic's blocks cite on the screen is what is cited here, in each story.
        QString allowed = wordsOf(*m_store->document(u"heart-failure"_s, u"en"_s))
            + wordsOf(*m_store->document(u"where-things-stand"_s, u"en"_s))
            + wordsOf(*m_store->document(u"offer-check"_s, u"en"_s));
        const QList<HandoutStory> stories = partsOf<HandoutStory>(handout);
        QCOMPARE(stories.size(), topics.isEmpty() ? 1 : topics.size());
        for (qsizetype i = 0; i < topics.size(); ++i) {
            const Document topic = *m_store->document(topics.at(i), u"en"_s);
            allowed += wordsOf(topic);
            QCOMPARE(stories.at(i).title, topic.title);
            QCOMPARE(stories.at(i).certainty, topic.caveat.certainty);
            // The steps of its meter are not parted from their numbers at the end of a line.
            const QString sure = plainText(stories.at(i).sure);
            QVERIFY(sure.contains(u"level\u00a01\u00a0of\u00a04"_s)
                    || sure.contains(u"level\u00a02\u00a0of\u00a04"_s));
            QVERIFY(QString(sure)
                        .replace(QChar::Nbsp, u' ')
                        .startsWith(certaintySentence(topic.caveat.certainty)));
            QVERIFY2(!stories.at(i).picture.tag.isEmpty(), qPrintable(topic.id));
            QStringList onScreen;
            for (const Block &block : topic.section(u"studies"_s).blocks) {
                for (const Span &span : block.spans)
                    onScreen << span.sources;
            }
            QStringList onPaper;
            QList<HandoutParagraph> found = stories.at(i).paragraphs;
            for (const HandoutStep &step : stories.at(i).steps) {
                if (step.sign == HandoutStep::Sign::Found)
                    found << step.paragraphs;
            }
            for (const HandoutParagraph &paragraph : found) {
                for (const HandoutRun &run : paragraph.text) {
                    for (const int number : run.numbers)
                        onPaper << sources.at(number - 1).id;
                }
            }
            QVERIFY(!onScreen.isEmpty());
            QCOMPARE(onPaper, onScreen);
        }

        // No figure but those of the content of these topics.
        const QStringList known = numbersIn(allowed);
        for (const HandoutText &text : textsOf(handout)) {
            for (const HandoutRun &run : text) {
                if (run.kind == HandoutRun::Kind::Cite || run.text.contains("step"_L1))
                    continue;
                for (const QString &number : numbersIn(run.text))
                    QVERIFY2(known.contains(number), qPrintable(number + u" in "_s + run.text));
            }
        }

        // The six answers, each with the word of its certainty.
        const HandoutAnswers answers = partsOf<HandoutAnswers>(handout).constFirst();
        QCOMPARE(answers.rows.size(), 6);
        for (const HandoutAnswer &answer : answers.rows) {
            const Caveat caveat = m_store->document(answer.topic, u"en"_s)->caveat;
            QCOMPARE(answer.headline, caveat.headline);
            QCOMPARE(answer.certainty, caveat.certainty);
            QCOMPARE(answer.word, certaintyWord(caveat.certainty));
            QCOMPARE(answer.wasSeen, topics.contains(answer.topic));
        }
    }

    /// Whatever was seen: the same two messages, and the same help with the clinic's number.
    void twoMessagesAndHelpAreThere_data()
    {
        QTest::addColumn<QStringList>("topics");
        QTest::newRow("none") << QStringList();
        for (const QString &topic : std::as_const(m_topics))
            QTest::newRow(qPrintable(topic)) << QStringList{ topic };
        QTest::newRow("all") << m_topics;
    }
    void twoMessagesAndHelpAreThere()
    {
        QFETCH(QStringList, topics);
        HandoutRequest request;
        request.topics = topics;
        request.clinic.emergencyNumber = u"112"_s;
        const Handout handout = makeHandout(*m_store, request);
        const auto said = [&](HandoutNotice::Kind kind) {
            QStringList lines;
            for (const HandoutNotice &notice : partsOf<HandoutNotice>(handout)) {
                if (notice.kind != kind)
                    continue;
                if (!notice.title.isEmpty())
                    lines << notice.title;
                for (const HandoutParagraph &paragraph : notice.paragraphs)
                    lines << withoutNumbers(paragraph.text);
            }
            return lines;
        };
        QCOMPARE(said(HandoutNotice::Kind::Message),
                 (QStringList{
                     u"Stem cells are not part of normal heart care."_s,
                     u"Do not stop or change a heart medicine on your own. Call your care team first."_s }));
        QCOMPARE(said(HandoutNotice::Kind::Help),
                 (QStringList{ u"Get help at once"_s, u"Here, the emergency number is 112."_s,
                               u"Call your emergency number if:"_s, u"you have chest pain"_s, u"you faint"_s,
                               u"you suddenly cannot breathe well, or you cough up pink foam."_s }));
        // Without a number no gap is left.
        request.clinic = {};
        for (const HandoutText &text : textsOf(makeHandout(*m_store, request)))
            QVERIFY(!plainText(text).contains("{{"_L1));
        QStringList headings;
        for (const HandoutHeading &heading : partsOf<HandoutHeading>(handout))
            headings << heading.text;
        QVERIFY(headings.contains(u"What helps today"_s));
        QVERIFY(headings.contains(u"Do not stop your medicines"_s));
    }

    /// What was looked at is remembered: it may have been on another day.
    void itDoesNotSayWhen()
    {
        HandoutRequest request;
        request.topics = { u"fibrosis"_s };
        QCOMPARE(makeHandout(*m_store, request).subtitle, u"What you looked at, in plain words."_s);
    }

    void questionsStandInTheReadersOrderWithTheirNotes()
    {
        HandoutRequest request;
        request.questions = { { u"which-study"_s, {}, u"ask about travel"_s, {} },
                              { u"own-1"_s, u"May I fly?"_s, {}, u"Yes, with care."_s },
                              { u"my-scar"_s, {}, {}, {} },
                              { u"long-gone"_s, {}, {}, {} } };
        const QList<HandoutQuestion> asked = partsOf<HandoutQuestion>(makeHandout(*m_store, request));
        QCOMPARE(asked.size(), 4); // and room for more
        QVERIFY(asked.at(0).text.startsWith("Is there a stem cell study"_L1));
        QCOMPARE(asked.at(0).note, u"ask about travel"_s);
        QCOMPARE(asked.at(1).text, u"May I fly?"_s);
        QCOMPARE(asked.at(1).answer, u"Yes, with care."_s);
        QCOMPARE(asked.at(2).number, 3);
        QCOMPARE(asked.at(3).number, 0);
        QVERIFY(asked.at(3).lines > 0);
    }

    void theCodeHasNumbersOnlyWhereThereIsAnAddress()
    {
        HandoutRequest request;
        request.questions = { { u"my-scar"_s, {}, u"secretnote"_s, {} },
                              { u"own-1"_s, u"secretquestion"_s, {}, {} },
                              { u"cause"_s, {}, {}, {} } };
        const QString words = handoutCode(*m_store, request);
        QVERIFY(words.contains("Do I have a scar"_L1));
        QVERIFY(words.contains("secretquestion"_L1)); // it stays with the reader
        request.takeHomeUrl = u"https://clinic.example/home?ward=3"_s;
        QCOMPARE(handoutCode(*m_store, request), u"https://clinic.example/home?ward=3&q=3.1"_s);
    }

    /// Who has no question, and no printer that prints, takes along what matters most.
    void withoutQuestionsTheCodeHasTheMessagesAndHelp()
    {
        HandoutRequest request;
        request.clinic.emergencyNumber = u"112"_s;
        const Document care = *m_store->document(u"heart-failure"_s, u"en"_s);
        const QStringList lines = handoutCode(*m_store, request).split(u'\n');
        QCOMPARE(lines.constFirst(), m_store->document(u"where-things-stand"_s, u"en"_s)->takeaway);
        QCOMPARE(lines.constLast(), care.action);
        QCOMPARE(
            lines.mid(1, lines.size() - 2),
            (QStringList{ u"Get help at once"_s, u"Here, the emergency number is 112."_s,
                          u"Call your emergency number if:"_s, u"- you have chest pain"_s, u"- you faint"_s,
                          u"- you suddenly cannot breathe well, or you cough up pink foam."_s }));
        const HandoutCode code = makeHandout(*m_store, request).code();
        QCOMPARE(code.text, lines.join(u'\n'));
        QCOMPARE(code.name, u"A code with the main messages and when to get help, for a phone"_s);
        QVERIFY(!code.words.contains("question"_L1));
        request.questions = { { u"my-scar"_s, {}, {}, {} } };
        QCOMPARE(makeHandout(*m_store, request).code().name, u"A code with your questions, for a phone"_s);
    }

    /// Whatever is chosen: a phone can read it, and what has no room is said, on paper or not.
    void aCodeStaysReadable()
    {
        constexpr int most = 440;
        const QString notAll = u"These are not all of your questions."_s;
        HandoutRequest request;
        QVERIFY(handoutCode(*m_store, request).toUtf8().size() <= most);
        for (const Question &question : m_store->questions(u"en"_s)) {
            request.questions << KeptQuestion{ question.id, {}, {}, {} };
            const QString code = handoutCode(*m_store, request);
            QVERIFY(code.toUtf8().size() <= most);
            QVERIFY(!code.contains("paper"_L1)); // nothing may have been printed
            static const QRegularExpression asked(u"^\\d+\\. "_s, QRegularExpression::MultilineOption);
            QCOMPARE(code.count(asked) < request.questions.size(), code.contains(notAll));
            // Screen and paper say how many of them it holds.
            const HandoutCode made = makeHandout(*m_store, request).code();
            const QString some
                = u"%1 of your %2 questions"_s.arg(code.count(asked)).arg(request.questions.size());
            QCOMPARE(made.words.contains(some), code.contains(notAll));
            QCOMPARE(made.name.contains(some), code.contains(notAll));
            QCOMPARE(made.words.contains("keep your questions"_L1), !code.contains(notAll));
        }
        QVERIFY(handoutCode(*m_store, request).contains(notAll));
        // A long one in another script takes no other's place.
        request.questions
            = { { u"own-1"_s, QString(200, QChar(0x0939)), {}, {} }, { u"my-scar"_s, {}, {}, {} } };
        QCOMPARE(handoutCode(*m_store, request).count("Do I have a scar"_L1), 1);
        QVERIFY(handoutCode(*m_store, request).contains(notAll));
    }

    /// The paper says it as the screen does.
    void thePaperSaysWhatTheCodeLacks()
    {
        const QString lacks = u"Questions in your own words are not in it."_s;
        HandoutRequest request;
        request.takeHomeUrl = u"https://clinic.example/home"_s;
        request.questions = { { u"my-scar"_s, {}, {}, {} } };
        QVERIFY(!makeHandout(*m_store, request).code().words.contains(lacks));
        request.questions << KeptQuestion{ u"own-1"_s, u"May I fly?"_s, {}, {} };
        QVERIFY(makeHandout(*m_store, request).code().words.contains(lacks));
        request.takeHomeUrl.clear();
        QVERIFY(!makeHandout(*m_store, request).code().words.contains(lacks));
    }

    void whatIsUnknownIsNamed()
    {
        QVERIFY(!whatIsUnknown(*m_store, { u"fibrosis"_s }, { u"my-scar"_s }, u"en"_s));
        QVERIFY(whatIsUnknown(*m_store, { u"fibrosiss"_s }, {}, u"en"_s)->what.contains("\"fibrosiss\""_L1));
        QVERIFY(whatIsUnknown(*m_store, {}, { u"scar"_s }, u"en"_s)->what.contains("\"scar\""_L1));
    }

    /// A store that lacks most pages, in a language from right to left.
    void aSmallStoreGivesAPageFromRightToLeft()
    {
        const QTemporaryDir folder;
        const auto store = PlainheartTest::madeStore(folder);
        HandoutRequest request;
        request.language = u"ar"_s;
        request.topics = { u"fibrosis"_s };
        const Handout handout = makeHandout(*store, request);
        QVERIFY(handout.rightToLeft);
        ScenePool pool;
        QVERIFY(PaperSheets(handout, {}, pool).pageCount() >= 1);
    }

    void aHeadingIsNeverAloneAtTheFoot()
    {
        PaperStack stack;
        for (int i = 0; i < 9; ++i)
            stack << piece(10);
        stack << piece(10, true) << piece(10, true) << piece(10); // two headings and a line
        const auto pages = paginate(stack, 110);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages.at(0).size(), 9);
        QCOMPARE(pages.at(1).size(), 3);
    }
    void nothingIsLostWhereARunIsHigherThanAPage()
    {
        PaperStack stack;
        for (int i = 0; i < 30; ++i)
            stack << piece(10, true);
        qsizetype count = 0;
        const auto pages = paginate(stack, 100);
        for (const auto &page : pages) {
            count += page.size();
            for (const PlacedPiece &placed : page)
                QVERIFY(placed.y + placed.piece.height <= 100);
        }
        QCOMPARE(count, 30);
    }

    /// Lines to write on take what is left of a page that ends there, and what stands at its foot stays
    /// there.
    void linesToWriteOnFillThePage()
    {
        PaperPiece lines = piece(20, true);
        lines.grown = [](double room) { return piece(20 + std::floor(room / 15) * 15); };
        PaperPiece foot = piece(25);
        foot.atFoot = true;
        PaperPiece next = piece(10);
        next.startsPage = true;
        const auto pages = paginate({ piece(10), lines, foot, next }, 100);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages.at(0).at(1).piece.height, 65.0); // of 45 that were left, three lines of 15
        QCOMPARE(pages.at(0).at(2).y, 75.0);
        // Where the foot has no room any more, the lines go with it to the next page.
        const auto longer = paginate({ piece(70), lines, foot }, 100);
        QCOMPARE(longer.at(0).size(), 1);
        QCOMPARE(longer.at(1).at(0).piece.height, 65.0);
    }

    void paperFollowsTheCountry()
    {
        QVERIFY(paperOfCountry(u"en_US"_s) == Paper::Letter);
        QVERIFY(paperOfCountry(u"fr_CA"_s) == Paper::Letter);
        QVERIFY(paperOfCountry(u"en_GB"_s) == Paper::A4);
        QVERIFY(paperOfCountry(u"C"_s) == Paper::A4);
    }

private:
    std::unique_ptr<ContentStore> m_store;
    QStringList m_topics;
};

QTEST_MAIN(tst_Handout)
#include "tst_handout.moc"
