// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

void print(FILE *to, const QString &text) { fputs(text.toUtf8().constData(), to); }

int fail(const QString &sentence)
{
    print(stderr, sentence + u'\n');
    return wrongUsage;
}

int fail(const Error &error)
{
    return fail(error.log.isEmpty() ? error.sentence() : u"%1 (%2)"_s.arg(error.sentence(), error.log));
}

} // namespace Plainheart::Authoring
