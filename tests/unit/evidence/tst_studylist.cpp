// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "library.h"
#include "session.h"
#include "studylist.h"
#include "teststore.h"

#include <QAbstractItemModelTester>
#include <QLoggingCategory>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>
#include <QSignalSpy>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

int queries = 0;
QtMessageHandler before = nullptr;

void countQueries(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.startsWith("run: "_L1))
        ++queries;
    else
        before(type, context, message);
}

/// How many queries of the store something takes.
template <class Call>
int queriesOf(Call call)
{
    queries = 0;
    QLoggingCategory::setFilterRules(u"plainheart.content.debug=true"_s);
    before = qInstallMessageHandler(countQueries);
    call();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    return queries;
}

QStringList idsOf(const StudyList &list)
{
    QStringList ids;
    for (int row = 0; row < list.count(); ++row)
        ids << list.idAt(row);
    return ids;
}

Study studyAt(const StudyList &list, int row)
{
    return list.data(list.index(row), StudyList::StudyRole).value<Study>();
}

} // namespace

/// The studies as the model of a list.
class TestStudyList : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ContentStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Library> m_library;

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"store.sqlite"_s);
        PlainheartTest::makeStore(
            path,
            { u"INSERT INTO source (id, kind, status, title, year, people, population, design, blinded, "
              "cells, paid_by, result, read_confidence, file, line) VALUES"
              " ('both2004', 'rct', 'current', 'Both', NULL, 60, 'mixed', 'comparison-trial', 'partly', "
              "'[\"marrow\",\"heart\"]', 'unknown', 'small-gain', 'abstract', 'f', 4),"
              " ('mice2015', 'preclinical', 'current', 'Mice', 2015, NULL, 'animal', 'animal-study', "
              "'unknown', '[\"heart\"]', 'unknown', 'animals-only', 'abstract', 'f', 5),"
              " ('drug2016', 'rct', 'current', 'Drug', 2016, 9000, 'heart-failure', 'dummy-trial', 'yes', "
              "'[\"none\"]', 'maker', 'gain-without-cells', 'abstract', 'f', 6)"_s });
        auto store = ContentStore::open(path);
        QVERIFY(store.has_value());
        m_store = std::move(*store);
    }
    void init()
    {
        SessionConfig config;
        config.languages = m_store->languages();
        m_session = std::make_unique<Session>(config);
        m_library = std::make_unique<Library>(m_store.get(), m_session.get());
    }

    void studiesOfCellsFirstTheLargestAtTheTop()
    {
        StudyList list(m_library.get());
        const QAbstractItemModelTester tester(&list);
        QCOMPARE(idsOf(list),
                 QStringList({ u"large2002"_s, u"both2004"_s, u"small2001"_s, u"mice2015"_s, u"drug2016"_s,
                               u"unknown2003"_s }));
        QCOMPARE(list.rowCount(), list.count());
        QCOMPARE(list.rowCount(list.index(0)), 0);
    }

    void aRowIsAStudy()
    {
        const StudyList list(m_library.get());
        QCOMPARE(list.roleNames(), (QHash<int, QByteArray>{ { StudyList::StudyRole, "study" } }));
        const Study large = studyAt(list, 0);
        QCOMPARE(large.id, u"large2002"_s);
        QCOMPARE(large.shortName, u"Large A (2002)"_s);
        QCOMPARE(large.people, 400);
        QVERIFY(large.peopleKnown);
        QVERIFY(large.isInDoubt());
        QCOMPARE(large.resultWords, u"Withdrawn"_s);
        QCOMPARE(large.sentence, u"No clear difference."_s);
        QCOMPARE(large.cells, QStringList({ u"heart"_s, u"muscle"_s }));
        QCOMPARE(large.documents, QStringList{ u"fibrosis"_s });
        const Study mice = studyAt(list, 3);
        QVERIFY(!mice.peopleKnown);
        QVERIFY(mice.sentence.isEmpty() && mice.documents.isEmpty());
        QVERIFY(!list.data(list.index(0), Qt::DisplayRole).isValid());
    }

    void filters_data()
    {
        QTest::addColumn<QVariantMap>("filter");
        QTest::addColumn<QStringList>("shown");
        const QString large = u"large2002"_s;
        const QString both = u"both2004"_s;
        const QString small = u"small2001"_s;
        const QString mice = u"mice2015"_s;
        const QString drug = u"drug2016"_s;
        const QString review = u"unknown2003"_s;
        const auto row = [](const char *name, const QVariantMap &filter, const QStringList &shown) {
            QTest::newRow(name) << filter << shown;
        };
        row("what is empty asks for nothing",
            { { u"document"_s, QString() }, { u"cells"_s, QStringList() }, { u"blinded"_s, false } },
            { large, both, small, mice, drug, review });
        row("cited by a topic", { { u"document"_s, u"fibrosis"_s } }, { large, small, review });
        row("a group of people, and studies of several", { { u"populations"_s, QStringList{ u"animal"_s } } },
            { both, mice });
        row("one of two groups",
            { { u"populations"_s, QStringList{ u"heart-failure"_s, u"heart-attack"_s } } },
            { large, both, small, drug });
        row("one of its kinds of cells", { { u"cells"_s, QStringList{ u"heart"_s } } },
            { large, both, mice });
        row("one of two kinds of cells", { { u"cells"_s, QStringList{ u"marrow"_s, u"muscle"_s } } },
            { large, both, small });
        row("a result", { { u"results"_s, QStringList{ u"small-gain"_s, u"withdrawn"_s } } },
            { large, both });
        row("so many people, where known", { { u"minPeople"_s, 60 } }, { large, both, drug });
        row("since a year, where known", { { u"sinceYear"_s, 2015 } }, { mice, drug });
        row("wholly blinded", { { u"blinded"_s, true } }, { small, drug });
        row("studies only", { { u"studiesOnly"_s, true } }, { large, both, small, mice, drug });
        row("every condition",
            { { u"blinded"_s, true },
              { u"minPeople"_s, 100 },
              { u"populations"_s, QStringList{ u"heart-failure"_s } } },
            { drug });
        row("a quote is only a letter", { { u"document"_s, u"' OR 1 --"_s } }, {});
        row("nothing fits", { { u"document"_s, u"fibrosis"_s }, { u"sinceYear"_s, 2015 } }, {});
    }
    void filters()
    {
        QFETCH(QVariantMap, filter);
        QFETCH(QStringList, shown);
        StudyList list(m_library.get());
        const QAbstractItemModelTester tester(&list);
        list.setFilter(filter);
        QCOMPARE(list.filter(), filter);
        QCOMPARE(list.count(), shown.size());
        QCOMPARE(idsOf(list), shown);
        for (int row = 0; row < list.count(); ++row)
            QCOMPARE(list.rowOf(shown.at(row)), row);
        if (!shown.contains(u"unknown2003"_s))
            QCOMPARE(list.rowOf(u"unknown2003"_s), -1);
        QCOMPARE(list.rowOf(u"nothing"_s), -1);
        QCOMPARE(list.idAt(list.count()), QString());
        QCOMPARE(list.idAt(-1), QString());
    }

    void aFilterTellsWhatChanges()
    {
        StudyList list(m_library.get());
        QSignalSpy reset(&list, &StudyList::modelReset);
        QSignalSpy counted(&list, &StudyList::countChanged);
        QSignalSpy filtered(&list, &StudyList::filterChanged);
        list.setFilter({ { u"blinded"_s, true } });
        QCOMPARE(reset.count(), 1);
        QCOMPARE(counted.count(), 1);
        QCOMPARE(filtered.count(), 1);
        list.setFilter({ { u"blinded"_s, true } });
        QCOMPARE(reset.count(), 1);
        list.setFilter({ { u"sinceYear"_s, 2015 } }); // as many, but others
        QCOMPARE(reset.count(), 2);
        QCOMPARE(counted.count(), 1);
        QCOMPARE(filtered.count(), 2);
    }

    /// Who is told of a filter or of another first study finds the list as it now is.
    void whoIsToldFindsTheRowsOfTheFilter()
    {
        StudyList list(m_library.get());
        QStringList first;
        connect(&list, &StudyList::filterChanged, this, [&] { first << list.idAt(0) << list.firstId(); });
        connect(&list, &StudyList::firstIdChanged, this, [&] { first << list.firstId(); });
        QCOMPARE(list.firstId(), u"large2002"_s);
        list.setFilter({ { u"blinded"_s, true } });
        QCOMPARE(first, QStringList({ u"small2001"_s, u"small2001"_s, u"small2001"_s }));
        list.setFilter({ { u"document"_s, u"nothing"_s } });
        QCOMPARE(first.mid(3), QStringList({ QString(), QString(), QString() }));
    }

    /// Which studies there are takes one query, however many there are; each takes one when it is looked at.
    void aStudyIsReadWhenItIsLookedAt()
    {
        (void)m_library->studyCard(1); // the words of the language are read once
        std::unique_ptr<StudyList> list;
        QCOMPARE(queriesOf([&] { list = std::make_unique<StudyList>(m_library.get()); }), 1);
        QCOMPARE(queriesOf([&] { list->setFilter({ { u"minPeople"_s, 1 } }); }), 1);
        QCOMPARE(queriesOf([&] { (void)list->rowCount(); }), 0);
        QCOMPARE(queriesOf([&] { QCOMPARE(studyAt(*list, 1).id, u"both2004"_s); }), 1);
        QCOMPARE(queriesOf([&] { QCOMPARE(list->rowOf(u"small2001"_s), 2); }), 1);
    }

    /// The same studies in other words, in the same places.
    void anotherLanguage()
    {
        StudyList list(m_library.get());
        const QAbstractItemModelTester tester(&list);
        QSignalSpy reset(&list, &StudyList::modelReset);
        QSignalSpy changed(&list, &StudyList::dataChanged);
        QCOMPARE(studyAt(list, 2).resultWords, u"No clear difference"_s);
        m_session->setLanguage(u"ar"_s);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.constFirst().at(0).value<QModelIndex>().row(), 0);
        QCOMPARE(changed.constFirst().at(1).value<QModelIndex>().row(), list.count() - 1);
        QCOMPARE(studyAt(list, 2).resultWords, u"No clear difference-ar"_s);
        QCOMPARE(studyAt(list, 0).sentence, u"No clear difference-ar."_s);
        QCOMPARE(studyAt(list, 0).resultWords, u"Withdrawn"_s); // not translated

        list.setFilter({ { u"document"_s, u"nothing"_s } });
        m_session->setLanguage(u"en"_s); // no row to change
        QCOMPARE(changed.count(), 1);
    }

    void withoutAStore()
    {
        Library library(nullptr, m_session.get());
        StudyList list(&library);
        list.setFilter({ { u"blinded"_s, true } });
        QCOMPARE(list.count(), 0);
        QCOMPARE(list.rowOf(u"small2001"_s), -1);
        QCOMPARE(list.idAt(0), QString());
        m_session->setLanguage(u"ar"_s);
        QCOMPARE(list.count(), 0);
    }

    void inQml()
    {
        QQmlEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        m_session->attach(&engine);
        m_library->attach(&engine);
        QQmlComponent component(&engine);
        component.setData("import Plainheart.Evidence\nStudyList { filter: ({ cells: [\"heart\"] }) }",
                          QUrl(u"qrc:/test.qml"_s));
        const std::unique_ptr<QObject> object(component.create());
        const auto *list = qobject_cast<StudyList *>(object.get());
        QVERIFY2(list, qPrintable(component.errorString()));
        QCOMPARE(idsOf(*list), QStringList({ u"large2002"_s, u"both2004"_s, u"mice2015"_s }));
    }
};

QTEST_GUILESS_MAIN(TestStudyList)
#include "tst_studylist.moc"
