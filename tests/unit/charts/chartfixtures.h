// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartreader.h"
#include "figure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

// Charts with invented figures, and a measure of text that can be worked out by hand.

namespace PlainheartTest {

/// Every letter is half as wide as it is high; a line is a quarter higher than its letters.
class PlainMeasure final : public Plainheart::TextMeasure
{
public:
    [[nodiscard]] double width(const QString &text, Plainheart::TextStyle, double size) const override
    {
        return static_cast<double>(text.size()) * size / 2;
    }
    [[nodiscard]] double lineHeight(double size) const override { return size * 1.25; }
};

/// A record from JSON: `body` an object, `rows` a list of objects.
inline Plainheart::ChartRecord record(const char *kind, const QByteArray &body, const QByteArray &rows)
{
    QJsonParseError error;
    const QJsonArray list = QJsonDocument::fromJson(rows, &error).array();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s in %s", qPrintable(error.errorString()), rows.constData());
    Plainheart::ChartRecord record;
    record.id = QStringLiteral("example");
    record.kind = QString::fromLatin1(kind);
    record.title = QStringLiteral("An example");
    record.unit = QStringLiteral("points");
    record.plain = QStringLiteral("Nothing is known.");
    record.body = QJsonDocument::fromJson(body).object();
    for (const QJsonValue row : list)
        record.rows << row.toObject();
    return record;
}

inline Plainheart::Chart chart(const char *kind, const QByteArray &body, const QByteArray &rows)
{
    const auto read = Plainheart::readChart(record(kind, body, rows));
    if (!read)
        qFatal("%s", qPrintable(read.error().sentence()));
    return *read;
}

/// Whether a mark lies on a page; also one without width or height, which QRectF::contains() never finds.
inline bool isOnPage(const QRectF &page, const Plainheart::Mark &mark)
{
    const QRectF b = mark.bounds();
    return b.left() >= page.left() && b.right() <= page.right() && b.top() >= page.top()
        && b.bottom() <= page.bottom();
}

/// Marks of a row with a shape and an ink.
inline QList<Plainheart::Mark> marksOf(const Plainheart::Figure &figure, int row,
                                       Plainheart::Mark::Shape shape, std::optional<Plainheart::Ink> ink = {})
{
    QList<Plainheart::Mark> found;
    for (const Plainheart::Mark &mark : figure.marks) {
        if (mark.row == row && mark.shape == shape && (!ink || mark.ink == *ink))
            found << mark;
    }
    return found;
}

inline std::optional<Plainheart::Mark> textMark(const Plainheart::Figure &figure, const QString &text)
{
    for (const Plainheart::Mark &mark : figure.marks) {
        if (mark.shape == Plainheart::Mark::Shape::Text && mark.text == text)
            return mark;
    }
    return std::nullopt;
}

} // namespace PlainheartTest
