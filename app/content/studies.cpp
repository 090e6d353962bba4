// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "storequery.h"
#include "studyfilter.h"

// The part of the store that is about the list of studies: which ones, in what order, and each as a card.

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

// Trials of medicines are often a hundred times as large: what was not about cells comes last.
const QString &listOrder()
{
    static const QString order = u" ORDER BY s.cells = '[\"none\"]', s.people DESC NULLS LAST, s.id"_s;
    return order;
}

QString json(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace

QList<qint64> ContentStore::studyNumbers(const StudyFilter &filter) const
{
    // One text for every filter, so that it is prepared once.
    static const QString sql
        = u"SELECT s.rowid FROM source s WHERE "
          "(:document = '' OR s.id IN (SELECT source FROM document_source WHERE document = :document)) "
          "AND (:populations = '[]' OR s.population = 'mixed' "
          "OR s.population IN (SELECT value FROM json_each(:populations))) "
          "AND (:cells = '[]' OR EXISTS (SELECT 1 FROM json_each(s.cells) c "
          "WHERE c.value IN (SELECT value FROM json_each(:cells)))) "
          "AND (:results = '[]' OR s.result IN (SELECT value FROM json_each(:results))) "
          "AND (:people <= 0 OR s.people >= :people) AND (:year <= 0 OR s.year >= :year) "
          "AND (NOT :blinded OR s.blinded = 'yes') "
          "AND (NOT :studies OR s.design NOT IN (SELECT value FROM json_each(:others)))"_s
        + listOrder();
    // An empty text that is not null: null would equal nothing.
    const QString document = filter.document.isEmpty() ? u""_s : filter.document;
    QSqlQuery &rows = run(sql,
                          { { u":document"_s, document },
                            { u":populations"_s, json(filter.populations) },
                            { u":cells"_s, json(filter.cells) },
                            { u":results"_s, json(filter.results) },
                            { u":people"_s, filter.minPeople },
                            { u":year"_s, filter.sinceYear },
                            { u":blinded"_s, filter.blinded },
                            { u":studies"_s, filter.studiesOnly },
                            { u":others"_s, json(designsOfNoStudy()) } });
    QList<qint64> numbers;
    while (rows.next())
        numbers << rows.value(0).toLongLong();
    return numbers;
}

std::optional<qint64> ContentStore::studyNumber(const QString &id) const
{
    QSqlQuery &row = run(u"SELECT rowid FROM source WHERE id = :id"_s, { { u":id"_s, id } });
    return row.next() ? std::optional(row.value(0).toLongLong()) : std::nullopt;
}

QList<Study> ContentStore::studiesWhere(const QString &condition, const Values &values,
                                        const QString &lang) const
{
    static const QString head
        = u"SELECT s.id, s.kind, s.status, s.title, s.name, s.authors, s.journal, s.year, s.people, "
          "s.trials, t.people_text, s.population, s.design, s.blinded, s.cells, s.result, s.read_confidence, "
          "(SELECT p.plain FROM finding f JOIN finding_text p ON p.source = f.source AND p.finding = f.id AND"_s
        + inLanguage("finding_text"_L1, "p"_L1, "x.source = f.source AND x.finding = f.id"_L1)
        + u"WHERE f.source = s.id ORDER BY f.main DESC, f.position LIMIT 1), "
          "(SELECT json_group_array(id) FROM (SELECT d.id FROM document_source c JOIN document d "
          "ON d.id = c.document WHERE c.source = s.id ORDER BY d.kind = 'page', d.position, d.id)), "
          "t.plain_name "
          "FROM source s LEFT JOIN source_text t ON t.source = s.id AND"_s
        + inLanguage("source_text"_L1, "t"_L1, "x.source = s.id"_L1);

    const QHash<QString, QString> &words = allWords(lang);
    QList<Study> list;
    QSqlQuery &row = run(head + condition, Values{ { u":lang"_s, lang } } + values);
    while (row.next()) {
        Source source; // it knows what to call itself
        source.title = row.value(3).toString();
        source.name = row.value(4).toString();
        source.authors = row.value(5).toString();
        source.journal = row.value(6).toString();
        source.year = row.value(7).toInt();
        source.designWords = wordsFor(words, u"design"_s, row.value(12).toString());
        source.plainName = row.value(19).toString();
        Study study;
        study.name = source.nameAlone();
        study.shortName = source.shortName();
        study.id = row.value(0).toString();
        study.kind = row.value(1).toString();
        study.status = row.value(2).toString();
        study.year = source.year;
        study.people = row.value(8).toInt();
        study.peopleKnown = !row.value(8).isNull();
        study.trials = row.value(9).toInt();
        study.peopleText = row.value(10).toString();
        study.population = row.value(11).toString();
        study.populationWords = wordsFor(words, u"population"_s, study.population);
        study.design = row.value(12).toString();
        study.designWords = source.designWords;
        study.blinded = row.value(13).toString();
        study.blindedWords = wordsFor(words, u"blinded"_s, study.blinded);
        study.cells = strings(row.value(14).toString());
        study.cellsWords = wordsFor(words, u"cells"_s, study.cells);
        study.result = row.value(15).toString();
        study.resultWords = wordsFor(words, u"result"_s, study.result);
        study.readConfidence = row.value(16).toString();
        study.sentence = row.value(17).toString();
        study.documents = strings(row.value(18).toString());
        list << study;
    }
    return list;
}

Study ContentStore::studyCard(qint64 number, const QString &lang) const
{
    return studiesWhere(u"WHERE s.rowid = :number"_s, { { u":number"_s, number } }, lang).value(0);
}

QList<Study> ContentStore::studies(const QString &lang) const { return studiesWhere(listOrder(), {}, lang); }

} // namespace Plainheart
