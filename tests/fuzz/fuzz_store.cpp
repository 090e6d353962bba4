// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartreader.h"
#include "contentstore.h"
#include "search.h"
#include "studyfilter.h"

#include <cstddef>
#include <cstdint>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Plainheart;

namespace {

/// Reads all that a page could ask for.
void readAll(const ContentStore &store)
{
    const QString en = QStringLiteral("en");
    (void)store.languages();
    QStringList documents{ QStringLiteral("heart-failure"), QStringLiteral("where-things-stand"),
                           QStringLiteral("offer-check"), QStringLiteral("about") };
    for (const Document &topic : store.topics(en))
        documents << topic.id;
    for (const QString &id : documents) {
        (void)store.document(id, en);
        (void)store.sourcesOf(id, en);
        (void)store.chartIds(id);
        (void)store.claimIds(id);
    }
    (void)store.readerPath(QStringLiteral("three-minutes"), en);
    (void)store.lexicon(en);
    (void)store.keyboard(QStringLiteral("letters"), en);
    const Search search(&store);
    for (const char *typed : { "heart", "hart cells", "2 3" })
        (void)search.find({ QString::fromLatin1(typed), en, {} });
    (void)store.terms(en);
    (void)store.questions(en);
    (void)store.offerQuestions(en);
    (void)store.offerResults(en);
    (void)store.studyNumbers({});
    for (const Study &study : store.studies(en))
        (void)store.study(study.id, en);
    for (const StoredChart &chart : store.charts(en))
        (void)readChart({ chart.id, chart.kind, chart.title, chart.question, chart.unit, chart.plain,
                          chart.caution, chart.body, chart.rows, chart.sources });
    (void)store.claims(en);
    (void)store.words(QStringLiteral("result"), en);
}

} // namespace

/// Any bytes as a content store.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_store";
    static char *argv[] = { name, nullptr };
    static const QCoreApplication app(argc, argv);
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("content.sqlite"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char *>(data), qint64(size));
    file.close();
    if (const auto store = ContentStore::open(path))
        readAll(**store);
    return 0;
}
