// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout.h"

namespace Plainheart {

QString plainText(const HandoutText &text)
{
    QString plain;
    for (const HandoutRun &run : text)
        plain += run.text;
    return plain;
}

HandoutCode Handout::code() const
{
    for (const HandoutBlock &block : blocks) {
        if (const auto *code = std::get_if<HandoutCode>(&block))
            return *code;
    }
    return {};
}

} // namespace Plainheart
