// SPDX-License-Identifier: GPL-3.0-or-later
#include "spans.h"

#include <array>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

} // namespace Plainheart
