// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside.h"

#include "address.h"
#include "readerchoices.h"

#include <algorithm>
#include <array>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "plainheart:"_L1;

/// The letters that addresses are made of. Nothing else comes near a page, a file or a database.
bool isPlain(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*){0,3}$"_s);
    return form.match(text).hasMatch();
}

QString pageOf(const QString &text)
{
    const auto address = isPlain(text) ? Address::parse(text) : std::nullopt;
    return (address ? *address : Address::home()).text();
}

/// A tag of a language, as BCP 47 has it; empty if it is none.
QString languageOf(const QString &text)
{
    const QString tag = QString(text).replace(u'_', u'-'); // as systems write it
    return isLanguageTag(tag) ? tag : QString();
}

/// SNOMED CT: heart failure and the kinds of it that a problem list has. Each code and name was found in the
/// published code lists that docs/infobutton.md names.
constexpr std::array heartFailure{
    "84114007"_L1, // Heart failure
    "42343007"_L1, // Congestive heart failure
    "48447003"_L1, // Chronic heart failure
    "88805009"_L1, // Chronic congestive heart failure
    "56675007"_L1, // Acute heart failure
    "10633002"_L1, // Acute congestive heart failure
    "85232009"_L1, // Left heart failure
    "128404006"_L1, // Right heart failure
    "367363000"_L1, // Right ventricular failure
    "92506005"_L1, // Biventricular congestive heart failure
    "417996009"_L1, // Systolic heart failure
    "418304008"_L1, // Diastolic heart failure
    "703272007"_L1, // Heart failure with reduced ejection fraction
    "788950000"_L1, // Heart failure with mid range ejection fraction
    "446221000"_L1, // Heart failure with preserved ejection fraction
    "195111005"_L1, // Decompensated cardiac failure
    "314206003"_L1, // Refractory heart failure
};

constexpr auto snomed = "2.16.840.1.113883.6.96"_L1;
constexpr std::array icd10{ "2.16.840.1.113883.6.90"_L1, "2.16.840.1.113883.6.3"_L1 }; // CM, and WHO's

bool isHeartFailure(const QString &code, const QString &system)
{
    if (system == snomed)
        return std::find(heartFailure.cbegin(), heartFailure.cend(), code) != heartFailure.cend();
    if (std::find(icd10.cbegin(), icd10.cend(), system) == icd10.cend())
        return false;
    // I50 and all below it; I11.0, I13.0 and I13.2 are heart failure from high blood pressure. Some systems
    // leave the point out.
    static const QRegularExpression form(u"^(I50(\\.?[0-9]{1,3})?|I11\\.?0|I13\\.?[02])$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(code).hasMatch();
}

/// The values of a URL's parameters that are looked at; the others are never decoded. A value that is badly
/// encoded is none.
QHash<QString, QString> valuesOf(const QString &parameters)
{
    static const QStringList wanted{ u"mainSearchCriteria.v.c"_s, u"mainSearchCriteria.v.cs"_s,
                                     u"informationRecipient"_s, u"informationRecipient.languageCode.c"_s };
    static const QRegularExpression encoded(u"^([A-Za-z0-9._-]|%[0-9A-Fa-f]{2})*$"_s);
    QHash<QString, QString> values;
    const auto parts = QStringView(parameters).split(u'&');
    for (const QStringView part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0)
            continue;
        const QString name = part.left(equals).toString();
        const QString value = part.mid(equals + 1).toString();
        // The first counts: a record sends the main code before others.
        if (wanted.contains(name) && !values.contains(name) && encoded.match(value).hasMatch())
            values.insert(name, QString::fromUtf8(QByteArray::fromPercentEncoding(value.toLatin1())));
    }
    return values;
}

} // namespace

bool isLink(const QString &text) { return text.startsWith(scheme, Qt::CaseInsensitive); }

Wish fromLink(const QString &link)
{
    Wish wish{ Address::home().text(), {}, {} };
    if (link.toUtf8().size() > longestWish)
        return wish;
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty() || url.port() >= 0)
        return wish;
    // plainheart:fibrosis/2 and plainheart://fibrosis/2 mean the same.
    QString text = url.host(QUrl::FullyEncoded) + url.path(QUrl::FullyEncoded);
    while (text.startsWith(u'/'))
        text.remove(0, 1);
    while (text.endsWith(u'/'))
        text.chop(1);
    wish.page = pageOf(text);
    return wish;
}

Wish fromInfobutton(const QString &parameters)
{
    Wish wish{ Address::home().text(), {}, {}, true };
    if (parameters.toUtf8().size() > longestWish)
        return wish;
    // Some send the whole address of their knowledge base.
    const auto values = valuesOf(parameters.mid(parameters.indexOf(u'?') + 1));
    if (isHeartFailure(values.value(u"mainSearchCriteria.v.c"_s).trimmed(),
                       values.value(u"mainSearchCriteria.v.cs"_s)))
        wish.page = u"heart-failure"_s;
    wish.language = languageOf(values.value(u"informationRecipient.languageCode.c"_s));
    const QString reader = values.value(u"informationRecipient"_s);
    if (reader == "PAT"_L1)
        wish.mode = Mode::Study;
    else if (reader == "PROV"_L1)
        wish.mode = Mode::Guided;
    return wish;
}

QByteArray packed(const Wish &wish)
{
    const QString visit = wish.visit ? u"visit"_s : QString();
    return (wish.page + u'\n' + wish.language + u'\n' + visit + u'\n').toUtf8();
}

std::optional<Wish> unpacked(const QByteArray &bytes)
{
    if (bytes.size() > longestWish)
        return std::nullopt;
    const QList<QByteArray> lines = bytes.split('\n');
    if (lines.size() != 4 || !lines.at(3).isEmpty())
        return std::nullopt;
    Wish wish;
    const QString page = QString::fromUtf8(lines.at(0));
    if (!page.isEmpty())
        wish.page = pageOf(page);
    wish.language = languageOf(QString::fromUtf8(lines.at(1)));
    wish.visit = lines.at(2) == "visit";
    return wish;
}

} // namespace Plainheart
