// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerchoices.h"

#include <cmath>
#include <QRegularExpression>
#include <QUrl>

namespace Plainheart {

using namespace Qt::StringLiterals;

QStringList themes() { return { u"light"_s, u"dark"_s, u"high-contrast"_s }; }

QStringList levels() { return { u"plain"_s, u"detail"_s }; }

QList<double> textSizes() { return { 1, 1.25, largeText, 2 }; }

QList<int> textSizesInPercent()
{
    QList<int> sizes;
    for (const double size : textSizes())
        sizes << int(std::lround(size * 100));
    return sizes;
}

bool isLanguageTag(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"_s);
    return form.match(text).hasMatch();
}

bool isTakeHomeUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace Plainheart
