// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckreader.h"

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// The keys of a row are written one after the other; a mark stays with its letter.
QList<Text> keysOf(const Text &row)
{
    QList<Text> keys;
    for (const char32_t c : row.text.toUcs4()) {
        const QString letter = QString::fromUcs4(&c, 1);
        if (QChar::isSpace(c))
            continue;
        if (QChar::category(c) == QChar::Mark_NonSpacing && !keys.isEmpty())
            keys.last().text += letter;
        else
            keys << Text{ letter, row.place };
    }
    return keys;
}

QList<QList<Text>> rowsOf(const QList<Text> &texts)
{
    QList<QList<Text>> rows;
    for (const Text &row : texts) {
        if (!row.isEmpty())
            rows << keysOf(row);
    }
    return rows;
}

} // namespace

QList<SynonymWords> readSynonyms(const QByteArray &source, const QString &file, Problems &problems)
{
    QList<SynonymWords> groups;
    for (const YamlNode &node : readYamlList(source, file, problems)) {
        SynonymWords group;
        Fields fields(node, u"synonym"_s, problems);
        group.here = fields.text(u"here"_s);
        fields.setWhat(u"synonym \"%1\""_s.arg(group.here.text));
        group.also = fields.texts(u"also"_s);
        fields.finish();
        groups << group;
    }
    return groups;
}

std::optional<KeyboardWords> readKeyboard(const QByteArray &source, const QString &file, Problems &problems)
{
    const YamlNode root = readYamlMap(source, file, problems);
    if (root.kind != YamlNode::Kind::Map)
        return std::nullopt;
    Fields fields(root, u"the file"_s, problems);
    fields.setMarks(Fields::Marks::Quoted);
    KeyboardWords keyboard;
    keyboard.place = root.place;
    keyboard.letters = rowsOf(fields.texts(u"letters"_s));
    keyboard.figures = rowsOf(fields.texts(u"figures"_s));
    fields.finish();
    return keyboard;
}

} // namespace Plainheart::Authoring
