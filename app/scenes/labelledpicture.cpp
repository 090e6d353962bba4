// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelledpicture.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace Plainheart {

namespace {

constexpr double leaderWidth = 2.5;
constexpr double leaderCasing = 6;
constexpr double dotRadius = 6;
/// A label wider than this part of the picture wraps.
constexpr double widestLabel = 0.5;
/// QML may place glyphs a little wider than QFontMetricsF says; without slack a line could wrap once more
/// there.
constexpr double slack = 2;

/// Size of the text when it may be as wide as given; nothing if it needs more lines, or if a word is wider or
/// would break at its hyphen.
/// (The font has no hyphen that does not break.)
std::optional<QSizeF> wrapped(const QString &text, const QFont &font, double width, int lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    double widest = 0;
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (line.naturalTextWidth() > width)
            return std::nullopt;
        const qsizetype end = line.textStart() + line.textLength();
        if (end < text.size() && text.at(end - 1) == u'-')
            return std::nullopt;
        widest = std::max(widest, line.naturalTextWidth());
        height += line.height();
        if (layout.lineCount() > lines)
            return std::nullopt;
    }
    layout.endLayout();
    return QSizeF(std::ceil(widest), std::ceil(height));
}

/// Most lines for a label: a column of single words is hard to read.
int mostLines(const QString &text)
{
    const qsizetype words = std::max(text.count(u' ') + 1, text.size() / 8);
    return static_cast<int>(std::clamp<qsizetype>((words + 1) / 2, 2, 3));
}

/// The text in one line, two and three, each as narrow as its number of lines allows.
QList<QSizeF> textSizes(const QString &text, const QFont &font, double widest)
{
    const double whole = std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
    const double narrowest = 7 * QFontMetricsF(font).averageCharWidth();
    QList<QSizeF> sizes;
    for (int lines = 1; lines <= mostLines(text); ++lines) {
        for (double width = whole / lines; width <= widest; width += whole / 24) {
            const auto size = wrapped(text, font, width, lines);
            if (!size || (lines > 1 && size->width() < narrowest))
                continue;
            if (sizes.isEmpty() || size->width() < sizes.last().width())
                sizes.append(*size);
            break;
        }
    }
    return sizes;
}

} // namespace

void LabelledPicture::setLook(const LabelLook &look)
{
    if (look.font != m_look.font || look.padding != m_look.padding)
        m_textSizes.clear();
    m_look = look;
}

void LabelledPicture::setFrame(const PictureFrame &frame)
{
    if (frame.bounds.width() != m_frame.bounds.width())
        m_textSizes.clear();
    m_frame = frame;
}

QString LabelledPicture::word(const SceneDescription &scene, const QString &key) const
{
    const QString own = m_words.value(key);
    return own.isEmpty() ? m_words.value(scene.id + u'/' + key) : own;
}

void LabelledPicture::layOut(const SceneDescription &scene, const Pose &rest)
{
    m_labelRow = labelRow(scene);
    m_captionsFit = captionsFit(scene, drawingTop());
    const QList<LabelRequest> wanted = requests(scene, rest);
    LabelFrame frame = labelFrame(scene, rest);
    // Touch areas are higher than the boxes and must not overlap.
    for (const LabelRequest &label : wanted)
        frame.gap = std::max(frame.gap,
                             label.sizes.isEmpty() ? 0 : m_look.target - label.sizes.constFirst().height());
    if (wanted == m_requests && frame == m_labelFrame && m_placedFor == m_look.most)
        return;
    m_requests = wanted;
    m_labelFrame = frame;
    m_placedFor = m_look.most;
    placeLabels(scene, wanted, frame);
}

std::optional<LabelRequest> LabelledPicture::request(const SceneDescription &scene, const SceneLabel &label)
{
    const QString text = word(scene, label.key);
    if (text.isEmpty())
        return std::nullopt;
    const PictureMapping mapping = this->mapping(scene);
    LabelRequest request;
    request.key = label.key;
    request.side = label.side;
    request.role = label.role;
    request.anchors.append(mapping.map(label.anchor));
    for (const QPointF &other : label.others)
        request.anchors.append(mapping.map(other));
    if (!m_textSizes.contains(text))
        m_textSizes.insert(
            text,
            textSizes(text, m_look.font, m_frame.bounds.width() * widestLabel - 2 * m_look.padding.width()));
    for (const QSizeF &size : m_textSizes.value(text))
        request.sizes.append(size + 2 * m_look.padding + QSizeF(slack, 0));
    return request;
}

QList<LabelRequest> LabelledPicture::requests(const SceneDescription &scene, const Pose &rest)
{
    QList<LabelRequest> result;
    if (!m_shown || m_frame.bounds.isEmpty())
        return result;
    for (const QString &key : rest.labels) {
        if (auto label = request(scene, *scene.label(key)))
            result.append(*label);
    }
    return result;
}

/// A row for labels is two lines high, but takes no more than a quarter from a small picture, and no more
/// than leaves room for the words of the steps.
double LabelledPicture::labelRow(const SceneDescription &scene) const
{
    if (!scene.labelRow || !m_shown)
        return 0;
    const double full = std::min(2 * (QFontMetricsF(m_look.font).height() + m_look.padding.height()),
                                 m_frame.bounds.height() / 4);
    if (captionsFit(scene, m_frame.reservedTop)) {
        for (double row = full; row > 0; row -= full / 8) {
            if (captionsFit(scene, m_frame.reservedTop + row))
                return row;
        }
        return 0;
    }
    return full;
}

PictureMapping LabelledPicture::mapping(const SceneDescription &scene) const
{
    return mapPicture(scene, m_frame.bounds, drawingTop());
}

LabelFrame LabelledPicture::labelFrame(const SceneDescription &scene, const Pose &rest) const
{
    LabelFrame frame;
    frame.bounds = m_frame.bounds;
    frame.dotRadius = dotRadius * m_look.unit;
    frame.gap *= m_look.unit;
    frame.obstacles = m_frame.obstacles;
    const PictureMapping mapping = this->mapping(scene);
    // Where their words have no room, the steps have numbers there.
    for (const SceneCaption &caption : scene.captions)
        frame.obstacles.append(mapping.map(caption.area));
    for (qsizetype i = 0; i < scene.layers.size(); ++i) {
        if (rest.layers.at(i).opacity < 0.5)
            continue;
        for (const Spot &spot : scene.layers.at(i).spots)
            frame.spots.append({ mapping.map(spot.centre), spot.radius * mapping.scale });
        for (const QRectF &area : scene.layers.at(i).clear)
            frame.clear.append(mapping.map(area));
    }
    return frame;
}

bool LabelledPicture::isPlaced(const QString &key) const
{
    return std::any_of(m_placed.begin(), m_placed.end(),
                       [&](const PlacedLabel &placed) { return placed.key == key; });
}

/// What is to be compared is shown together or not at all: one figure alone would mislead.
void LabelledPicture::placeLabels(const SceneDescription &scene, QList<LabelRequest> wanted,
                                  const LabelFrame &frame)
{
    m_placed = layoutLabels(wanted, frame, m_look.most);
    const auto isAlone = [&](const LabelRequest &label) {
        const QString other = scene.label(label.key)->with;
        return !other.isEmpty() && isPlaced(label.key) != isPlaced(other);
    };
    const auto alone = std::stable_partition(wanted.begin(), wanted.end(), std::not_fn(isAlone));
    if (alone == wanted.end())
        return;
    const QList<LabelRequest> pair(alone, wanted.end());
    wanted.erase(alone, wanted.end());
    m_placed = layoutLabels(pair, frame, m_look.most);
    if (m_placed.size() < 2)
        m_placed = layoutLabels(wanted, frame, m_look.most);
}

bool LabelledPicture::captionsFit(const SceneDescription &scene, double top) const
{
    if (!m_shown || m_frame.bounds.isEmpty() || scene.captions.isEmpty())
        return false;
    const PictureMapping mapping = mapPicture(scene, m_frame.bounds, top);
    return std::all_of(scene.captions.begin(), scene.captions.end(), [&](const SceneCaption &caption) {
        const QString text = word(scene, caption.key);
        const QRectF room = mapping.map(caption.area);
        const auto needed = wrapped(text, m_look.font, room.width(), 3);
        return !text.isEmpty() && needed && needed->height() <= room.height();
    });
}

void LabelledPicture::paintCaptions(QPainter *painter, const SceneDescription &scene, const Pose &now) const
{
    if (m_frame.bounds.isEmpty() || now.layers.size() != scene.layers.size())
        return;
    const PictureMapping mapping = this->mapping(scene);
    painter->save();
    painter->setFont(m_look.font);
    QList<QRectF> places; // captions of two ways may share one
    for (const SceneCaption &caption : scene.captions) {
        if (!places.contains(caption.area))
            places.append(caption.area);
        const QString number = QLocale().toString(places.indexOf(caption.area) + 1);
        painter->setOpacity(now.layers.at(caption.layer).opacity);
        painter->setPen(caption.onDark ? QColor(Qt::white) : m_look.ink);
        if (painter->opacity() > 0)
            painter->drawText(mapping.map(caption.area), Qt::AlignCenter | Qt::TextWordWrap,
                              m_captionsFit ? word(scene, caption.key) : number);
    }
    painter->restore();
}

void LabelledPicture::paintLeaders(QPainter *painter) const
{
    for (const PlacedLabel &label : m_placed)
        paintLeader(painter, label.leader());
}

void LabelledPicture::paintLeader(QPainter *painter, const QLineF &line) const
{
    const double width = leaderWidth * m_look.unit;
    const double casing = leaderCasing * m_look.unit;
    painter->setPen(QPen(m_look.card, casing, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(line);
    const double dot = dotRadius * m_look.unit;
    const double rim = dot + (casing - width) / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_look.card);
    painter->drawEllipse(line.p1(), rim, rim);
    painter->setBrush(m_look.ink);
    painter->drawEllipse(line.p1(), dot, dot);
    painter->setPen(QPen(m_look.ink, width, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(line);
}

} // namespace Plainheart
