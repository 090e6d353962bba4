// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingsheet.h"

#include "allsentences.h"
#include "clippack.h"
#include "contentstore.h"
#include "replacefile.h"

#include <algorithm>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// https://www.rfc-editor.org/rfc/rfc4180
QString field(const QString &text) { return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"'; }

const QString columns = u"key,text,how to say it\r\n"_s;

/// Whether a file begins with these columns, also as a spreadsheet program saves them again.
bool isSheet(const QByteArray &header)
{
    static const QRegularExpression form(u"^\uFEFF?key[,;\t]text[,;\t]how to say it *\r?\n"_s);
    return form.match(QString::fromUtf8(header).remove(u'"')).hasMatch();
}

QString fillFile(const QString &draft, const QByteArray &bytes)
{
    QFile file(draft);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    return written ? QString() : file.errorString();
}

} // namespace

QList<SheetLine> recordingSheet(const ContentStore &store, const QString &language)
{
    constexpr qsizetype nameLength = 16; // of the hash: enough for a file name that nobody types
    QList<SheetLine> lines;
    QSet<QString> seen;
    for (const SpokenSentence &sentence : allSentences(store, language)) {
        if (seen.contains(sentence.spoken))
            continue;
        seen << sentence.spoken;
        lines << SheetLine{ clipKey(language, sentence.spoken, {}).left(nameLength), sentence.shown,
                            sentence.spoken };
    }
    return lines;
}

Result<qsizetype> writeRecordingSheet(const QString &storePath, const QString &language,
                                      const QString &csvPath)
{
    const auto store = ContentStore::open(storePath);
    if (!store)
        return failure(store.error());
    const QList<Language> known = (*store)->languages();
    if (std::ranges::none_of(known, [&](const Language &other) { return other.code == language; }))
        return failure({ Error::Code::Invalid,
                         u"The store %1 has no language \"%2\"."_s.arg(storePath, language),
                         u"Name one that it has."_s,
                         {} });
    const QList<SheetLine> lines = recordingSheet(**store, language);
    QString table = columns;
    for (const SheetLine &line : lines)
        table += line.key + u',' + field(line.shown) + u','
            + (line.spoken == line.shown ? QString() : field(line.spoken)) + u"\r\n"_s;
    const QByteArray bytes = table.toUtf8();
    const FileKind sheet{ u"file"_s, u"table of sentences"_s, isSheet };
    const Result<void> written
        = replaceFile(csvPath, sheet, [&](const QString &draft) { return fillFile(draft, bytes); });
    if (!written)
        return failure(written.error());
    return lines.size();
}

} // namespace Plainheart::Authoring
