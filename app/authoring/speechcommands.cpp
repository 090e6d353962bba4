// SPDX-License-Identifier: GPL-3.0-or-later
#include "speechcommands.h"

#include "console.h"
#include "contentstore.h"
#include "narration.h"
#include "recordings.h"

#include <QDir>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

int narrateStore(const QString &store, const QString &pack)
{
    const auto tell = [](const QString &line) { print(stderr, line + u'\n'); };
    const Result<Narrated> done = narrate(store, pack, tell);
    if (!done)
        return fail(done.error());
    print(stdout,
          u"%1 sentences in %2, %3 of them rendered now\n"_s.arg(done->sentences)
              .arg(pack)
              .arg(done->rendered));
    return 0;
}

int writeScript(const QString &store, const QString &csv, const QString &language)
{
    const Result<qsizetype> written = writeRecordingSheet(store, language, csv);
    if (!written)
        return fail(written.error());
    print(stdout, u"%1 sentences in %2\n"_s.arg(*written).arg(csv));
    return 0;
}

int checkVoice(const QString &storePath, const QString &folder, const QString &pack)
{
    if (!QDir(folder).exists())
        return fail(u"There is no folder %1."_s.arg(folder));
    const auto store = ContentStore::open(storePath);
    if (!store)
        return fail(store.error());
    Problems problems;
    const RecordedVoice voice = readVoice(folder, problems);
    if (!problems.isEmpty()) {
        print(stderr, problems.report(folder));
        return contentErrors;
    }
    const QList<SheetLine> sheet = recordingSheet(**store, voice.language);
    const RecordingReport report = checkRecordings(folder, sheet);
    for (const RecordingFault &fault : report.faults) {
        print(stderr, u"%1: %2\n"_s.arg(QDir(folder).filePath(fault.file), fault.what));
        if (!fault.text.isEmpty())
            print(stderr, u"  record again: %1\n"_s.arg(fault.text));
    }
    print(stdout,
          u"%1 recordings are good, %2 are not; %3 sentences have none\n"_s.arg(report.good)
              .arg(report.faults.size())
              .arg(report.missing));
    if (!report.faults.isEmpty())
        return contentErrors;
    if (pack.isEmpty())
        return 0;
    const Result<void> written = packRecordings(folder, sheet, voice, pack);
    return written ? 0 : fail(written.error());
}

} // namespace Plainheart::Authoring
