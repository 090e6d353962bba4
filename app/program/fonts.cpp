// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QDirIterator>
#include <QFontDatabase>

namespace Plainheart {

using namespace Qt::StringLiterals;

QFont loadFonts()
{
    QDirIterator files(u":/plainheart/fonts"_s);
    while (files.hasNext()) {
        const QString file = files.next();
        if (QFontDatabase::addApplicationFont(file) < 0)
            qWarning("The font %s can't be used.", qPrintable(file));
    }

    QFont font;
    font.setFamilies({ u"Atkinson Hyperlegible Next"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s });
    font.setPixelSize(20);
    return font;
}

} // namespace Plainheart
