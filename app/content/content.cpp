// SPDX-License-Identifier: GPL-3.0-or-later
#include "content.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <utility>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Span::Kind, QLatin1StringView>, 5> spanKinds{ {
    { Span::Kind::Text, "text"_L1 },
    { Span::Kind::Strong, "strong"_L1 },
    { Span::Kind::Term, "term"_L1 },
    { Span::Kind::Link, "link"_L1 },
    { Span::Kind::Cite, "cite"_L1 },
} };

Span::Kind kindFromKey(const QString &key)
{
    for (const auto &[kind, name] : spanKinds) {
        if (key == name)
            return kind;
    }
    return Span::Kind::Text;
}

QLatin1StringView keyOfKind(Span::Kind kind)
{
    for (const auto &[candidate, name] : spanKinds) {
        if (candidate == kind)
            return name;
    }
    return "text"_L1;
}

bool isPunctuation(QChar c) { return u".,;:?!)"_s.contains(c); }

template <class T>
QVariantList variants(const QList<T> &values)
{
    QVariantList list;
    list.reserve(values.size());
    for (const T &value : values)
        list << QVariant::fromValue(value);
    return list;
}

/// A number with so many decimals.
QString number(double value, int decimals)
{
    // Printed decimals are rounded as by hand: 0.845 is 0.85, although the nearest double is a little less.
    const double step = std::pow(10, decimals);
    const double rounded = std::round(value * step + std::copysign(1e-6, value)) / step;
    // A true minus sign: a hyphen may be lost at the end of a line, and is read aloud as a dash.
    return QString::number(rounded, 'f', decimals).replace(u'-', QChar(0x2212));
}

/// How many decimals a number needs; two at most, because more say nothing to a reader.
int decimalsOf(double value)
{
    const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const auto point = text.indexOf(u'.');
    return point < 0 ? 0 : std::min(2, int(text.size() - point - 1));
}

/// "mean difference (metres)" as the words before the number and the unit after it.
std::pair<QString, QString> wordsAndUnit(const QString &measure)
{
    const auto open = measure.indexOf(" ("_L1);
    if (open < 0 || !measure.endsWith(u')'))
        return { measure, QString() };
    return { measure.left(open), u' ' + measure.mid(open + 2).chopped(1) };
}

/// "risk ratio 0.80 (95 % interval 0.43 to 1.49)"; empty if it would not explain itself.
QString effectInWords(const Finding &finding)
{
    // Without its limits a number looks surer than it is.
    if (finding.effect.isEmpty() || finding.measure.isEmpty() || !finding.value || !finding.ciLow
        || !finding.ciHigh)
        return {};

    // A value and its limits are printed with the same number of decimals: 0.80, 0.43 and 1.49.
    const int decimals
        = std::max({ decimalsOf(*finding.value), decimalsOf(*finding.ciLow), decimalsOf(*finding.ciHigh) });
    const auto [words, unit] = wordsAndUnit(finding.measure);
    //: An effect with the limits of its 95 % confidence interval: "risk ratio 0.80 (95 % interval 0.43
    //: to 1.49)". %2 is the number with its unit.
    return QCoreApplication::translate("Finding", "%1 %2 (95 % interval %3 to %4)")
        .arg(words, number(*finding.value, decimals) + unit, number(*finding.ciLow, decimals),
             number(*finding.ciHigh, decimals));
}

bool inDoubt(const QString &status) { return status == "retracted"_L1 || status == "concern"_L1; }

bool studied(const QString &design) { return !design.isEmpty() && !designsOfNoStudy().contains(design); }

} // namespace

const QStringList &designsOfNoStudy()
{
    static const QStringList designs{ u"expert-review"_s, u"trial-plan"_s,  u"advice"_s,
                                      u"notice"_s,        u"news-report"_s, u"withdrawal-report"_s };
    return designs;
}

QString plainText(const Spans &spans)
{
    QString text;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const Span &span = spans.at(i);
        if (span.kind != Span::Kind::Cite) {
            text += span.text;
            continue;
        }
        // "... too [@source]." is written with a space before the mark; without the mark it would be left
        // behind.
        const bool last = i + 1 == spans.size();
        const QString next = last ? QString() : spans.at(i + 1).text;
        if (last || next.isEmpty() || next.front().isSpace() || isPunctuation(next.front())) {
            while (!text.isEmpty() && text.back().isSpace())
                text.chop(1);
        }
    }
    return text;
}

Spans spansFromJson(const QString &json)
{
    Spans spans;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    spans.reserve(array.size());
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        Span span;
        span.kind = kindFromKey(object.value("t"_L1).toString());
        span.text = object.value("s"_L1).toString();
        if (span.kind == Span::Kind::Term)
            span.target = object.value("id"_L1).toString();
        if (span.kind == Span::Kind::Link)
            span.target = object.value("to"_L1).toString();
        if (span.kind == Span::Kind::Cite) {
            span.text.clear();
            for (const auto &id : object.value("ids"_L1).toArray())
                span.sources << id.toString();
        }
        spans << span;
    }
    return spans;
}

QString spansToJson(const Spans &spans)
{
    QJsonArray array;
    for (const Span &span : spans) {
        QJsonObject object{ { "t"_L1, keyOfKind(span.kind) } };
        if (span.kind != Span::Kind::Cite)
            object.insert("s"_L1, span.text);
        if (span.kind == Span::Kind::Term)
            object.insert("id"_L1, span.target);
        if (span.kind == Span::Kind::Link)
            object.insert("to"_L1, span.target);
        if (span.kind == Span::Kind::Cite)
            object.insert("ids"_L1, QJsonArray::fromStringList(span.sources));
        array << object;
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QVariantList Block::spanList() const { return variants(spans); }

QList<Spans> Block::cells() const
{
    QList<Spans> all{ {} };
    for (const Span &span : spans) {
        const QStringList parts
            = span.kind == Span::Kind::Text ? span.text.split(u"|"_s) : QStringList{ span.text };
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                all << Spans{};
            Span part = span;
            part.text = parts.size() > 1 ? parts.at(i).trimmed() : parts.at(i);
            if (!part.text.isEmpty() || part.kind == Span::Kind::Cite)
                all.last() << part;
        }
    }
    return all;
}

QVariantList Block::cellList() const
{
    QVariantList list;
    for (const Spans &cell : cells())
        list << QVariant(variants(cell));
    return list;
}

QVariantList Section::blockList() const { return variants(blocks); }

QVariantList Document::sectionList() const { return variants(sections); }

QVariantMap Document::labelMap() const
{
    QVariantMap map;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

QVariantMap Document::labelSourceMap() const
{
    QVariantMap map;
    for (auto it = labelSources.cbegin(); it != labelSources.cend(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

QVariantList Term::plainList() const { return variants(plain); }

QVariantList Term::detailList() const { return variants(detail); }

QVariantList OfferQuestion::yesList() const { return variants(yes); }

QVariantList OfferQuestion::noList() const { return variants(no); }

QVariantList OfferResult::spanList() const { return variants(spans); }

QString CheckLine::kindKey() const
{
    switch (kind) {
    case Kind::Strength:
        return u"strength"_s;
    case Kind::Weakness:
        return u"weakness"_s;
    case Kind::Unknown:
        return u"unknown"_s;
    case Kind::Note:
        break;
    }
    return u"note"_s;
}

QVariantList StoredChart::rowList() const { return variants(rows); }

QString Finding::figure() const
{
    QStringList parts{ absolute, effectInWords(*this) };
    parts.removeAll(QString());
    return parts.join("; "_L1);
}

QString Source::nameAlone() const
{
    // A journal alone names no paper, and would lend it a good name; and a title may read like an advert.
    const QString paper = year > 0 && !journal.isEmpty() ? journal : designWords;
    const QString who = !name.isEmpty() ? name
        : !authors.isEmpty()            ? authors
        : !plainName.isEmpty()          ? plainName
                                        : paper;
    return who.isEmpty() ? title : who;
}

QString Source::shortName() const
{
    const QString who = nameAlone();
    if (year == 0 || who == title)
        return who;
    return who + (who.endsWith(u')') ? u", %1"_s : u" (%1)"_s).arg(year);
}

QString Source::citation() const
{
    QStringList parts{ authors, shortName() == title ? QString() : title, journal,
                       year > 0 ? QString::number(year) : QString() };
    parts.removeAll(QString());
    for (QString &part : parts) {
        if (!part.endsWith(u'.') && !part.endsWith(u'?'))
            part += u'.';
    }
    return parts.join(u' ');
}

QVariantList Source::findingList() const { return variants(findings); }

QVariantList Source::checkList() const { return variants(checks); }

bool Source::isInDoubt() const { return inDoubt(status); }

bool Source::isStudy() const { return studied(design); }

bool Study::isInDoubt() const { return inDoubt(status); }

bool Study::isStudy() const { return studied(design); }

} // namespace Plainheart
