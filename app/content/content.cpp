// SPDX-License-Identifier: GPL-3.0-or-later
#include "content.h"

#include <algorithm>
#include <array>
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

/// The number of decimals in the shortest text that gives this number back.
int decimalsOf(double value)
{
    const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const auto point = text.indexOf(u'.');
    return point < 0 ? 0 : int(text.size() - point - 1);
}

QString number(double value, int decimals)
{
    // A true minus sign: a hyphen may be lost at the end of a line, and is read aloud as a dash.
    return QString::number(value, 'f', decimals).replace(u'-', QChar(0x2212));
}

} // namespace

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

QVariantList Section::blockList() const { return variants(blocks); }

QVariantList Document::sectionList() const { return variants(sections); }

QVariantMap Document::labelMap() const
{
    QVariantMap map;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

QVariantList Term::plainList() const { return variants(plain); }

QVariantList Term::detailList() const { return variants(detail); }

QVariantList OfferQuestion::yesList() const { return variants(yes); }

QVariantList OfferQuestion::noList() const { return variants(no); }

QVariantList OfferResult::spanList() const { return variants(spans); }

QString Finding::figure() const
{
    if (!value) {
        if (valueText.isEmpty())
            return {};
        return measure.isEmpty() ? valueText : measure + u": "_s + valueText;
    }

    // A value and its limits are printed with the same number of decimals: 0.80, 0.43 and 1.49.
    int decimals = decimalsOf(*value);
    const bool limits = ciLow && ciHigh;
    if (limits)
        decimals = std::max({ decimals, decimalsOf(*ciLow), decimalsOf(*ciHigh) });

    QString text = measure.isEmpty() ? QString() : measure + u' ';
    text += number(*value, decimals);
    if (limits) {
        //: The limits of a 95 % confidence interval, as a specialist writes them: "(95 % CI 0.43 to 1.49)".
        text += u' '
            + QCoreApplication::translate("Finding", "(95 % CI %1 to %2)")
                  .arg(number(*ciLow, decimals), number(*ciHigh, decimals));
    }
    return text;
}

QString Source::citation() const
{
    QStringList parts{ authors, journal, year > 0 ? QString::number(year) : QString() };
    parts.removeAll(QString());
    for (QString &part : parts) {
        if (!part.endsWith(u'.'))
            part += u'.';
    }
    return parts.join(u' ');
}

QVariantList Source::findingList() const { return variants(findings); }

} // namespace Plainheart
