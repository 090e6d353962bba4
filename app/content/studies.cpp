// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "readfacts.h"
#include "sqltext.h"
#include "storequery.h"
#include "studyfilter.h"
#include "studywords.h"

// The part of the store that is about the list of studies: which ones, in what order, and each as a card.

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

QString json(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace

QList<qint64> ContentStore::studyNumbers(const StudyFilter &filter) const
{
    StoreStatement &rows = run(StoreQuery::StudyNumbers,
                               { { u":document"_s, notNull(filter.document) },
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
        numbers << rows.value("number"_L1).toLongLong();
    return numbers;
}

std::optional<qint64> ContentStore::studyNumber(const QString &id) const
{
    StoreStatement &row = run(StoreQuery::StudyNumber, { { u":id"_s, id } });
    return row.next() ? std::optional(row.value("number"_L1).toLongLong()) : std::nullopt;
}

QList<Study> ContentStore::readStudies(StoreQuery query, const StoreValues &values, const QString &lang) const
{
    const QHash<QString, QString> &words = allWords(lang);
    const QLocale locale(lang);
    QList<Study> list;
    StoreStatement &row = run(query, StoreValues{ { u":lang"_s, lang } } + values);
    while (row.next()) {
        Source source; // it knows what to call itself
        readFacts(source, row, words);
        source.title = row.text("title"_L1);
        source.name = row.text("name"_L1);
        source.authors = row.text("authors"_L1);
        source.journal = row.text("journal"_L1);
        source.plainName = row.text("plain_name"_L1);
        Study study{ source, source.nameAlone(), source.shortName(), row.text("sentence"_L1) };
        study.documents = row.texts("documents"_L1);
        study.who = whoTookPart(study, locale);
        study.how = howItWasDone(study, locale);
        study.doubt = doubtAbout(study);
        list << study;
    }
    return list;
}

Study ContentStore::studyCard(qint64 number, const QString &lang) const
{
    return readStudies(StoreQuery::StudyCard, { { u":number"_s, number } }, lang).value(0);
}

QList<Study> ContentStore::studies(const QString &lang) const
{
    return readStudies(StoreQuery::StudyCards, {}, lang);
}

} // namespace Plainheart
