// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "library.h"
#include "madestore.h"
#include "reading.h"
#include "session.h"

#include <QTest>
#include <QSignalSpy>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

Span text(const QString &words) { return { Span::Kind::Text, words, {}, {} }; }

Span term(const QString &id, const QString &words) { return { Span::Kind::Term, words, id, {} }; }

Block block(const Spans &spans) { return { Block::Kind::Paragraph, spans, plainText(spans) }; }

/// The ids of the glossary words that are still marked, section by section.
QStringList marked(const Document &document)
{
    QStringList ids;
    for (const Section &section : document.sections) {
        for (const Block &part : section.blocks) {
            for (const Span &span : part.spans) {
                if (span.kind == Span::Kind::Term)
                    ids << section.id + u'/' + span.target;
            }
        }
    }
    return ids;
}

} // namespace

/// The content as pages get it.
class tst_Library : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<ContentStore> m_store;

    [[nodiscard]] SessionConfig config() const
    {
        SessionConfig config;
        config.calendar = [] { return QDate(2026, 11, 21); };
        config.languages = m_store->languages();
        return config;
    }

private Q_SLOTS:
    void initTestCase() { m_store = PlainheartTest::madeStore(m_folder); }

    void firstUseOfAWordOnAPage()
    {
        Document document;
        document.sections = {
            { u"a"_s,
              u"A"_s,
              { block({ term(u"scar"_s, u"scar"_s), text(u" and "_s), term(u"cell"_s, u"cell"_s) }),
                block({ term(u"scar"_s, u"scars"_s) }) } },
            { u"b"_s, u"B"_s, { block({ term(u"cell"_s, u"cells"_s), term(u"heart"_s, u"heart"_s) }) } },
        };
        const Document shown = markFirstUses(document);
        QCOMPARE(marked(shown), (QStringList{ u"a/scar"_s, u"a/cell"_s, u"b/heart"_s }));
        // The words stay, only the mark goes.
        QCOMPARE(shown.sections.at(0).blocks.at(1).spans, Spans{ text(u"scars"_s) });
    }

    void moreDetailIsAPageOfItsOwn()
    {
        Document topic;
        topic.isTopic = true;
        topic.sections = {
            { u"hope"_s, {}, { block({ term(u"scar"_s, u"scar"_s) }) } },
            { u"studies"_s, {}, { block({ term(u"scar"_s, u"scar"_s) }) } },
            { u"detail"_s, {}, { block({ term(u"scar"_s, u"scar"_s), term(u"scar"_s, u"scar"_s) }) } },
        };
        QCOMPARE(marked(markFirstUses(topic)), (QStringList{ u"hope/scar"_s, u"detail/scar"_s }));
    }

    void clinicIsFilledInOrLeftOut()
    {
        Document page;
        page.sections = {
            { u"about"_s, {}, { block({ text(u"Words."_s) }) } },
            { u"contact"_s,
              {},
              { block({ text(u"Clinic: {{clinic_name}}"_s) }),
                block({ text(u"Contact: {{clinic_contact}}"_s) }) } },
        };
        const Document both = fillClinic(page, { u"The Oaks"_s, u"555"_s, {} });
        QCOMPARE(both.sections.at(1).blocks.at(0).spans.at(0).text, u"Clinic: The Oaks"_s);
        QCOMPARE(both.sections.at(1).blocks.at(1).text, u"Contact: 555"_s);

        const Document one = fillClinic(page, { {}, u"555"_s, {} });
        QCOMPARE(one.sections.at(1).blocks.size(), 1);
        QCOMPARE(one.sections.at(1).blocks.at(0).text, u"Contact: 555"_s);

        page.sections[0].blocks << block({ text(u"Call {{emergency_number}}."_s) });
        QCOMPARE(fillClinic(page, { {}, {}, u"112"_s }).sections.at(0).blocks.at(1).text, u"Call 112."_s);
        const Document none = fillClinic(page, {});
        QCOMPARE(none.sections.at(0).blocks.size(), 1);
        QCOMPARE(none.sections.size(), 1);
        QCOMPARE(none.sections.at(0).id, u"about"_s);
    }

    void listsInTheSessionsLanguage()
    {
        Session session(config());
        const Library library(m_store.get(), &session);
        QCOMPARE(library.topics().size(), 2);
        QCOMPARE(library.topics().at(1).value<Document>().title, u"Scar tissue"_s);
        QCOMPARE(library.title(u"fibrosis"_s), u"Scar tissue"_s);
        QCOMPARE(library.terms().size(), 2);
        QCOMPARE(library.term(u"fibrosis"_s).say, u"fy-BROH-sis"_s);
        QCOMPARE(library.questions().size(), 2);
        QCOMPARE(library.offerQuestions().size(), 2);
        QCOMPARE(library.offerResults().size(), 3);
        QCOMPARE(library.sourcesOf(u"fibrosis"_s).size(), 3);
        QCOMPARE(library.source(u"small2001"_s).people, 30);
        QCOMPARE(library.contentVersion(), u"2026.11"_s);

        QSignalSpy changed(&library, &Library::changed);
        session.setLanguage(u"ar"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(library.topics().at(1).value<Document>().title, u"Scar tissue-ar"_s);
        QCOMPARE(library.title(u"fibrosis"_s), u"Scar tissue-ar"_s);

        // Studies, charts and claims follow the language, too.
        QCOMPARE(library.study(u"small2001"_s).resultWords, u"No clear difference-ar"_s);
        QCOMPARE(library.chart(u"gains"_s).title, u"Gains-ar"_s);
        QCOMPARE(library.charts(u"fibrosis"_s).size(), 2);
        QCOMPARE(library.claims(u"fibrosis"_s).constFirst().value<Claim>().text, u"It helps-ar."_s);
        QCOMPARE(library.words(u"result"_s).size(), 2);
    }

    void unknownIds()
    {
        Session session(config());
        const Library library(m_store.get(), &session);
        QCOMPARE(library.document(u"nothing"_s).id, QString());
        QCOMPARE(library.term(u"nothing"_s).id, QString());
        QCOMPARE(library.source(u"nothing"_s).id, QString());
        QCOMPARE(library.study(u"nothing"_s).id, QString());
        QCOMPARE(library.chart(u"nothing"_s).id, QString());
        QVERIFY(library.charts(u"nothing"_s).isEmpty());
        QVERIFY(library.claims(u"nothing"_s).isEmpty());
        QVERIFY(library.words(u"nothing"_s).isEmpty());
        QVERIFY(library.sourcesOf(u"nothing"_s).isEmpty());
    }

    void withoutAStore()
    {
        Session session(config());
        const Library library(nullptr, &session);
        QVERIFY(library.topics().isEmpty());
        QCOMPARE(library.document(u"fibrosis"_s).id, QString());
        QVERIFY(!library.document(u"fibrosis"_s).caveat.known);
        QVERIFY(library.terms().isEmpty());
        QCOMPARE(library.contentVersion(), QString());
        QCOMPARE(library.contentYear(), 0);
        QCOMPARE(library.study(u"small2001"_s).id, QString());
        QVERIFY(library.charts().isEmpty());
        QCOMPARE(library.chart(u"gains"_s).id, QString());
        QVERIFY(library.claims().isEmpty());
        QVERIFY(library.words(u"result"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Library)
#include "tst_library.moc"
