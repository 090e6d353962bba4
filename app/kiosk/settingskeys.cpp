// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingskeys.h"

#include "readerchoices.h"

#include <algorithm>
#include <QCoreApplication>
#include <QRegularExpression>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct SettingsKeysText {
    Q_DECLARE_TR_FUNCTIONS(KioskSettings)
};

using Type = SettingsKey::Type;
using Refusal = std::optional<QString>;
constexpr bool forStaff = true;
constexpr bool forAdministrator = false;

/// Longer words would not fit on the screen.
constexpr int longest = 120;

/// Words on one line, without signs that nobody sees.
bool isLine(const QString &text)
{
    return text.size() <= longest && text.trimmed() == text
        && std::all_of(text.begin(), text.end(),
                       [](QChar sign) { return sign.isPrint() && sign.category() != QChar::Other_Format; });
}

Refusal line(QString &to, const QVariant &value)
{
    if (!isLine(value.toString()))
        return SettingsKeysText::tr("words on one line, no more than %1 letters").arg(longest);
    to = value.toString();
    return {};
}

Refusal matching(QString &to, const QVariant &value, const QRegularExpression &form, const QString &expected)
{
    const QString text = value.toString();
    if (!text.isEmpty() && !form.match(text).hasMatch())
        return expected;
    to = text;
    return {};
}

Refusal oneOf(QString &to, const QVariant &value, const QStringList &allowed)
{
    if (!allowed.contains(value.toString()))
        //: What may be written, as "light", "dark"
        return SettingsKeysText::tr("one of %1").arg(u'"' + allowed.join(u"\", \""_s) + u'"');
    to = value.toString();
    return {};
}

Refusal within(int &to, const QVariant &value, int least, int most)
{
    const qlonglong number = value.toLongLong();
    if (number < least || number > most)
        return SettingsKeysText::tr("a number from %1 to %2").arg(least).arg(most);
    to = int(number);
    return {};
}

Refusal time(QTime &to, const QVariant &value)
{
    const QString text = value.toString();
    const QTime read = QTime::fromString(text, u"HH:mm"_s);
    if (!text.isEmpty() && !read.isValid())
        return SettingsKeysText::tr("a time of day as \"19:30\", or \"\" for none");
    to = read;
    return {};
}

QString timeText(QTime time) { return time.isValid() ? time.toString(u"HH:mm"_s) : QString(); }

Refusal language(QString &to, const QVariant &value)
{
    const QString tag = value.toString();
    if (!tag.isEmpty() && !isLanguageTag(tag))
        return SettingsKeysText::tr("the tag of a language, as \"en\" or \"pt-BR\"");
    to = tag;
    return {};
}

Refusal languageList(QStringList &to, const QVariant &value)
{
    const QStringList tags = value.toStringList();
    constexpr int most = 40;
    if (tags.size() > most || !std::all_of(tags.begin(), tags.end(), isLanguageTag))
        return SettingsKeysText::tr("tags of languages, as [\"en\", \"es\"], or [] for all");
    to = tags;
    to.removeDuplicates();
    return {};
}

Refusal number(QString &to, const QVariant &value)
{
    static const QRegularExpression form(u"^[+]?[0-9][0-9 ()/-]{1,19}$"_s);
    return matching(to, value, form, SettingsKeysText::tr("a phone number, as \"112\""));
}

Refusal address(QString &to, const QVariant &value)
{
    const QString text = value.toString();
    if (!text.isEmpty() && (text.size() > longest || !isTakeHomeUrl(text)))
        return SettingsKeysText::tr("an address that begins with \"https://\", no more than %1 letters")
            .arg(longest);
    to = text;
    return {};
}

Refusal printerName(QString &to, const QVariant &value)
{
    static const QRegularExpression form(u"^[^\\s/#'\"\\\\\\x00-\\x20\\x7f]{1,127}$"_s); // what CUPS allows
    return matching(to, value, form,
                    SettingsKeysText::tr("the name of a printer, as \"lpstat -e\" shows it"));
}

Refusal textSize(int &to, const QVariant &value)
{
    if (!textSizesInPercent().contains(value.toLongLong()))
        return SettingsKeysText::tr("100, 125, 150 or 200");
    to = value.toInt();
    return {};
}

Refusal yesNo(bool &to, const QVariant &value)
{
    to = value.toBool();
    return {};
}

using S = KioskSettings;
using V = QVariant;

QList<SettingsKey> makeKeys()
{
    return {
        { u"clinic"_s, u"name"_s, Type::Text, forStaff, [](const S &s) { return V(s.clinicName); },
          [](S &s, const V &v) { return line(s.clinicName, v); } },
        { u"clinic"_s, u"contact"_s, Type::Text, forStaff, [](const S &s) { return V(s.clinicContact); },
          [](S &s, const V &v) { return line(s.clinicContact, v); } },
        { u"clinic"_s, u"emergency_number"_s, Type::Text, forStaff,
          [](const S &s) { return V(s.emergencyNumber); },
          [](S &s, const V &v) { return number(s.emergencyNumber, v); } },
        { u"clinic"_s, u"take_home_url"_s, Type::Text, forAdministrator,
          [](const S &s) { return V(s.takeHomeUrl); },
          [](S &s, const V &v) { return address(s.takeHomeUrl, v); } },

        { u"languages"_s, u"first"_s, Type::Text, forStaff, [](const S &s) { return V(s.firstLanguage); },
          [](S &s, const V &v) { return language(s.firstLanguage, v); } },
        { u"languages"_s, u"offered"_s, Type::Texts, forStaff, [](const S &s) { return V(s.languages); },
          [](S &s, const V &v) { return languageList(s.languages, v); } },

        { u"reader"_s, u"text_size"_s, Type::Number, forStaff,
          [](const S &s) { return V(qlonglong(s.textSize)); },
          [](S &s, const V &v) { return textSize(s.textSize, v); } },
        { u"reader"_s, u"theme"_s, Type::Text, forStaff, [](const S &s) { return V(s.theme); },
          [](S &s, const V &v) { return oneOf(s.theme, v, themes()); } },
        { u"reader"_s, u"reduced_motion"_s, Type::YesNo, forStaff,
          [](const S &s) { return V(s.reducedMotion); },
          [](S &s, const V &v) { return yesNo(s.reducedMotion, v); } },

        // No shorter than WCAG 2.2.1 allows, no longer than a stranger's words may stand open.
        { u"idle"_s, u"ask_after"_s, Type::Number, forStaff,
          [](const S &s) { return V(qlonglong(s.idleAfter)); },
          [](S &s, const V &v) { return within(s.idleAfter, v, 30, 600); } },
        { u"idle"_s, u"ask_after_large_text"_s, Type::Number, forStaff,
          [](const S &s) { return V(qlonglong(s.idleAfterLargeText)); },
          [](S &s, const V &v) { return within(s.idleAfterLargeText, v, 30, 900); } },
        { u"idle"_s, u"ask_for"_s, Type::Number, forStaff,
          [](const S &s) { return V(qlonglong(s.stillThereFor)); },
          [](S &s, const V &v) { return within(s.stillThereFor, v, 20, 120); } },

        { u"sound"_s, u"volume_limit"_s, Type::Number, forStaff,
          [](const S &s) { return V(qlonglong(s.volumeLimit)); },
          [](S &s, const V &v) { return within(s.volumeLimit, v, 0, 100); } },
        { u"sound"_s, u"read_aloud"_s, Type::YesNo, forStaff, [](const S &s) { return V(s.readAloud); },
          [](S &s, const V &v) { return yesNo(s.readAloud, v); } },

        { u"print"_s, u"printer"_s, Type::Text, forStaff, [](const S &s) { return V(s.printer); },
          [](S &s, const V &v) { return printerName(s.printer, v); } },

        { u"screen"_s, u"sleep"_s, Type::Text, forStaff, [](const S &s) { return V(timeText(s.sleepAt)); },
          [](S &s, const V &v) { return time(s.sleepAt, v); } },
        { u"screen"_s, u"wake"_s, Type::Text, forStaff, [](const S &s) { return V(timeText(s.wakeAt)); },
          [](S &s, const V &v) { return time(s.wakeAt, v); } },

        { u"counts"_s, u"count"_s, Type::YesNo, forStaff, [](const S &s) { return V(s.counts); },
          [](S &s, const V &v) { return yesNo(s.counts, v); } },
        { u"counts"_s, u"prometheus"_s, Type::YesNo, forAdministrator,
          [](const S &s) { return V(s.prometheus); },
          [](S &s, const V &v) { return yesNo(s.prometheus, v); } },
    };
}

} // namespace

const QList<SettingsKey> &settingsKeys()
{
    static const QList<SettingsKey> keys = makeKeys();
    return keys;
}

} // namespace Plainheart
