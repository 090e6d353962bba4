// SPDX-License-Identifier: GPL-3.0-or-later
#include "untraced.h"

#include "deckreader.h"

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

QString untracedFile() { return u"untraced.yaml"_s; }

QList<UntracedFigure> readUntraced(const QByteArray &source, const QString &file, Problems &problems)
{
    QList<UntracedFigure> all;
    for (const YamlNode &node : readYamlList(source, file, problems)) {
        UntracedFigure untraced;
        Fields fields(node, u"an exception"_s, problems);
        untraced.file = fields.text(u"file"_s);
        untraced.words = fields.text(u"words"_s).text;
        untraced.figure = fields.text(u"figure"_s).text;
        untraced.reason = fields.text(u"reason"_s).text;
        fields.finish();
        all << untraced;
    }
    return all;
}

} // namespace Plainheart::Authoring
