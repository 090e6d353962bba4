// SPDX-License-Identifier: GPL-3.0-or-later
#include "sceneview.h"

#include "sceneart.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <QFontMetricsF>
#include <QLoggingCategory>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "plainheart.scene")

/// 30 frames a second.
constexpr int frameMilliseconds = 33;
/// Seconds that one step of the clock may take at most.
constexpr double longestStep = 0.1;
/// The control may take so many seconds to reach a stop whose story has begun.
constexpr double sameStory = 2;
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

/// One for all views: they live on one thread.
ScenePool &pool()
{
    static ScenePool shared;
    return shared;
}

QRectF rectOf(const QVariant &value)
{
    if (value.canConvert<QRectF>() && !value.toRectF().isEmpty())
        return value.toRectF();
    const QVariantMap map = value.toMap();
    return { map.value(u"x"_s).toDouble(), map.value(u"y"_s).toDouble(), map.value(u"width"_s).toDouble(),
             map.value(u"height"_s).toDouble() };
}

} // namespace

SceneView::SceneView(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &SceneView::labelInputChanged, this, &QQuickItem::polish);
    m_ticker.setInterval(frameMilliseconds);
    m_ticker.setTimerType(Qt::PreciseTimer);
    connect(&m_ticker, &QTimer::timeout, this, &SceneView::tick);
}

SceneView::~SceneView()
{
    m_painter.reset();
    pool().trim();
}

void SceneView::setScene(const QString &id)
{
    if (m_sceneId == id)
        return;
    m_sceneId = id;
    if (m_playing)
        beginStory();
    load();
}

void SceneView::setTheme(const QString &theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    load();
    Q_EMIT themeChanged();
}

void SceneView::setControl(qreal control)
{
    if (m_control == control)
        return;
    m_control = control;
    // The story of a stop is told anew at the next one. While the control is on its way it is the same story.
    if (m_playing && storyIsOver())
        beginStory();
    if (m_time < sameStory)
        m_storyControl = control;
    repose();
    Q_EMIT controlChanged();
}

void SceneView::setWay(int way)
{
    if (m_way == way)
        return;
    m_way = way;
    if (m_painter) {
        m_told = m_painter->scene().inWay(m_way);
        Q_EMIT sceneChanged();
        repose();
    }
    Q_EMIT wayChanged();
}

void SceneView::setTime(qreal seconds)
{
    if (m_time == seconds)
        return;
    m_time = seconds;
    redraw();
    updateClock();
    Q_EMIT timeChanged();
}

void SceneView::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    repose();
    Q_EMIT reducedMotionChanged();
}

void SceneView::setPlaying(bool playing)
{
    if (m_playing == playing)
        return;
    m_playing = playing;
    if (playing && storyIsOver()) {
        beginStory();
        redraw();
    }
    updateClock();
    Q_EMIT playingChanged();
}

void SceneView::setPace(qreal pace)
{
    if (m_pace == pace || !(pace > 0))
        return;
    m_pace = pace;
    Q_EMIT paceChanged();
}

void SceneView::setCornerRadius(qreal radius)
{
    if (m_cornerRadius == radius)
        return;
    m_cornerRadius = radius;
    update();
    Q_EMIT lookChanged();
}

void SceneView::setRoundBottom(bool round)
{
    if (m_roundBottom == round)
        return;
    m_roundBottom = round;
    update();
    Q_EMIT lookChanged();
}

void SceneView::setReservedTop(qreal height)
{
    if (m_reservedTop == height)
        return;
    m_reservedTop = height;
    polish();
    update();
    Q_EMIT lookChanged();
}

void SceneView::setShowLabels(bool show)
{
    if (m_showLabels == show)
        return;
    m_showLabels = show;
    Q_EMIT labelInputChanged();
}

void SceneView::setWords(const QVariantMap &words)
{
    if (m_words == words)
        return;
    m_words = words;
    Q_EMIT labelInputChanged();
}

void SceneView::setLabelFont(const QFont &font)
{
    if (m_labelFont == font)
        return;
    m_labelFont = font;
    m_textSizes.clear();
    Q_EMIT labelInputChanged();
}

void SceneView::setLabelPadding(const QSizeF &padding)
{
    if (m_labelPadding == padding)
        return;
    m_labelPadding = padding;
    m_textSizes.clear();
    Q_EMIT labelInputChanged();
}

void SceneView::setObstacles(const QVariantList &obstacles)
{
    if (m_obstacles == obstacles)
        return;
    m_obstacles = obstacles;
    Q_EMIT labelInputChanged();
}

void SceneView::setMaxLabels(int count)
{
    if (m_maxLabels == count)
        return;
    m_maxLabels = count;
    Q_EMIT labelInputChanged();
}

void SceneView::setLabelTarget(qreal height)
{
    if (m_labelTarget == height)
        return;
    m_labelTarget = height;
    Q_EMIT labelInputChanged();
}

void SceneView::setUnit(qreal unit)
{
    if (m_unit == unit || unit <= 0)
        return;
    m_unit = unit;
    update();
    Q_EMIT labelInputChanged();
}

void SceneView::setInkColor(const QColor &color)
{
    if (m_inkColor == color)
        return;
    m_inkColor = color;
    update();
    Q_EMIT lookChanged();
}

void SceneView::setCardColor(const QColor &color)
{
    if (m_cardColor == color)
        return;
    m_cardColor = color;
    update();
    Q_EMIT lookChanged();
}

QList<double> SceneView::stopValues() const
{
    QList<double> values;
    if (m_painter) {
        for (const SceneStop &stop : told().namedStops())
            values.append(stop.control);
    }
    return values;
}

QStringList SceneView::stopKeys() const
{
    QStringList keys;
    if (m_painter) {
        for (const SceneStop &stop : told().namedStops())
            keys.append(stop.label);
    }
    return keys;
}

QStringList SceneView::stopTruths() const
{
    QStringList truths;
    if (m_painter) {
        for (const SceneStop &stop : told().namedStops())
            truths.append(truthKey(stop.truth));
    }
    return truths;
}

QStringList SceneView::ways() const
{
    QStringList ids;
    for (const SceneWay &way : told().ways)
        ids.append(way.id);
    return ids;
}

QPointF SceneView::locator() const
{
    return m_painter ? m_painter->scene().locator.value_or(QPointF(-1, -1)) : QPointF(-1, -1);
}

QString SceneView::truth() const { return truthKey(m_rest.truth); }

void SceneView::load()
{
    // The theme is set after the scene while QML builds the item; loading twice would cost twice.
    if (!isComponentComplete())
        return;
    m_painter.reset();
    if (!m_sceneId.isEmpty()) {
        auto painter = pool().painter(m_sceneId, sceneThemeFromKey(m_theme));
        if (painter)
            m_painter = std::move(*painter);
        else
            qCWarning(log, "%s", qUtf8Printable(painter.error().log));
    }
    m_told = m_painter ? m_painter->scene().inWay(m_way) : SceneDescription();
    Q_EMIT sceneChanged();
    repose();
    update(); // the same pose may have other colours now
}

void SceneView::repose()
{
    const Pose rest = m_painter ? poseAt(told(), m_control, 0, m_reducedMotion) : Pose();
    const bool truthDiffers = rest.truth != m_rest.truth;
    m_rest = rest;
    if (truthDiffers)
        Q_EMIT truthChanged();
    polish();
    redraw();
    updateClock();
}

/// The pose of this moment; only what differs from the one before is painted again.
void SceneView::redraw()
{
    const Pose before = m_pose;
    m_pose = m_painter && m_time != 0 ? poseAt(told(), m_control, m_time, m_reducedMotion) : m_rest;
    if (!m_painter || !window()) {
        update();
        return;
    }
    const QRectF area = m_painter->changedArea(boundingRect(), window()->effectiveDevicePixelRatio(), before,
                                               m_pose, drawingTop());
    if (!area.isEmpty())
        update(area.toAlignedRect());
}

void SceneView::beginStory()
{
    m_storyControl = m_control;
    if (m_time == 0)
        return;
    m_time = 0;
    Q_EMIT timeChanged();
}

bool SceneView::storyIsOver() const
{
    const double end = m_painter ? m_painter->scene().storySeconds : 0;
    return end > 0 && m_time >= end;
}

bool SceneView::isOnScreen() const { return isVisible() && window() && window()->isExposed(); }

/// Starts and stops the clock as things are.
void SceneView::updateClock()
{
    const bool moving = m_painter && !m_reducedMotion && movesAt(told(), m_control);
    if (moving != m_moving) {
        m_moving = moving;
        Q_EMIT movingChanged();
    }
    const bool run = m_playing && m_moving && isOnScreen() && !storyIsOver();
    if (run == m_ticker.isActive())
        return;
    if (run) {
        m_sinceTick.start();
        m_ticker.start();
    } else {
        m_ticker.stop();
    }
    Q_EMIT runningChanged();
}

void SceneView::tick()
{
    // After a pause of the machine the picture goes on where it was.
    const double passed = std::min(static_cast<double>(m_sinceTick.restart()) / 1000, longestStep);
    const double end = m_painter->scene().storySeconds;
    const double next = m_time + passed * m_pace;
    if (end == 0 || next < end) {
        setTime(next);
    } else if (m_control != m_storyControl) {
        beginStory();
        redraw();
    } else {
        setTime(end);
    }
}

void SceneView::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange) {
        if (m_watched)
            m_watched->removeEventFilter(this);
        m_watched = data.window;
        if (m_watched)
            m_watched->installEventFilter(this);
    }
    QQuickPaintedItem::itemChange(change, data);
    if (change == ItemSceneChange || change == ItemVisibleHasChanged)
        updateClock();
}

bool SceneView::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QQuickPaintedItem::eventFilter(watched, event);
    // Asked a little later: the window itself learns of it after its filters.
    if (event->type() == QEvent::Expose)
        QMetaObject::invokeMethod(this, &SceneView::updateClock, Qt::QueuedConnection);
    return handled;
}

QString SceneView::word(const QString &key) const
{
    const QString own = m_words.value(key).toString();
    return own.isEmpty() ? m_words.value(m_sceneId + u'/' + key).toString() : own;
}

std::optional<LabelRequest> SceneView::request(const SceneLabel &label, const PictureMapping &mapping)
{
    const QString text = word(label.key);
    if (text.isEmpty())
        return std::nullopt;
    LabelRequest request;
    request.key = label.key;
    request.side = label.side;
    request.role = label.role;
    request.anchors.append(mapping.map(label.anchor));
    for (const QPointF &other : label.others)
        request.anchors.append(mapping.map(other));
    if (!m_textSizes.contains(text))
        m_textSizes.insert(text,
                           textSizes(text, m_labelFont, width() * widestLabel - 2 * m_labelPadding.width()));
    for (const QSizeF &size : m_textSizes.value(text))
        request.sizes.append(size + 2 * m_labelPadding + QSizeF(slack, 0));
    return request;
}

QList<LabelRequest> SceneView::requests()
{
    QList<LabelRequest> result;
    if (!m_painter || !m_showLabels || size().isEmpty())
        return result;
    const PictureMapping mapping = this->mapping();
    for (const QString &key : m_rest.labels) {
        if (auto label = request(*m_painter->scene().label(key), mapping))
            result.append(*label);
    }
    return result;
}

/// A row for labels is two lines high, but takes no more than a quarter from a small picture, and no more
/// than leaves room for the words of the steps.
double SceneView::labelRow() const
{
    if (!m_painter || !m_painter->scene().labelRow || !m_showLabels)
        return 0;
    const double full
        = std::min(2 * (QFontMetricsF(m_labelFont).height() + m_labelPadding.height()), height() / 4);
    if (captionsFit(m_reservedTop)) {
        for (double row = full; row > 0; row -= full / 8) {
            if (captionsFit(m_reservedTop + row))
                return row;
        }
        return 0;
    }
    return full;
}

PictureMapping SceneView::mapping() const
{
    return mapPicture(m_painter->scene(), boundingRect(), drawingTop());
}

LabelFrame SceneView::labelFrame() const
{
    LabelFrame frame;
    frame.bounds = boundingRect();
    frame.dotRadius = dotRadius * m_unit;
    frame.gap *= m_unit;
    for (const QVariant &obstacle : m_obstacles)
        frame.obstacles.append(rectOf(obstacle));
    if (!m_painter)
        return frame;
    const QList<SceneLayer> &layers = m_painter->scene().layers;
    const PictureMapping mapping = this->mapping();
    // Where their words have no room, the steps have numbers there.
    for (const SceneCaption &caption : told().captions)
        frame.obstacles.append(mapping.map(caption.area));
    for (qsizetype i = 0; i < layers.size(); ++i) {
        if (m_rest.layers.at(i).opacity < 0.5)
            continue;
        for (const Spot &spot : layers.at(i).spots)
            frame.spots.append({ mapping.map(spot.centre), spot.radius * mapping.scale });
        for (const QRectF &area : layers.at(i).clear)
            frame.clear.append(mapping.map(area));
    }
    return frame;
}

void SceneView::updatePolish()
{
    if (const double row = labelRow(); row != m_labelRow) {
        m_labelRow = row;
        update();
    }
    if (const bool fit = captionsFit(drawingTop()); fit != m_captionsFit) {
        m_captionsFit = fit;
        update();
    }
    const QList<LabelRequest> wanted = requests();
    LabelFrame frame = labelFrame();
    // Touch areas are higher than the boxes and must not overlap.
    for (const LabelRequest &label : wanted)
        frame.gap = std::max(frame.gap,
                             label.sizes.isEmpty() ? 0 : m_labelTarget - label.sizes.constFirst().height());
    if (wanted != m_requests || frame != m_frame || m_placedFor != m_maxLabels) {
        m_requests = wanted;
        m_frame = frame;
        m_placedFor = m_maxLabels;
        placeLabels(wanted, frame);
    }
    publishLabels();
}

bool SceneView::isPlaced(const QString &key) const
{
    return std::any_of(m_placed.begin(), m_placed.end(),
                       [&](const PlacedLabel &placed) { return placed.key == key; });
}

/// What is to be compared is shown together or not at all: one figure alone would mislead.
void SceneView::placeLabels(QList<LabelRequest> wanted, const LabelFrame &frame)
{
    m_placed = layoutLabels(wanted, frame, m_maxLabels);
    const auto isAlone = [&](const LabelRequest &label) {
        const QString other = m_painter->scene().label(label.key)->with;
        return !other.isEmpty() && isPlaced(label.key) != isPlaced(other);
    };
    const auto alone = std::stable_partition(wanted.begin(), wanted.end(), std::not_fn(isAlone));
    if (alone == wanted.end())
        return;
    const QList<LabelRequest> pair(alone, wanted.end());
    wanted.erase(alone, wanted.end());
    m_placed = layoutLabels(pair, frame, m_maxLabels);
    if (m_placed.size() < 2)
        m_placed = layoutLabels(wanted, frame, m_maxLabels);
}

void SceneView::publishLabels()
{
    QVariantList labels;
    for (const PlacedLabel &label : m_placed) {
        const SceneLabel &named = *m_painter->scene().label(label.key);
        labels.append(QVariantMap{ { u"key"_s, label.key },
                                   { u"text"_s, word(label.key) },
                                   { u"x"_s, label.box.x() },
                                   { u"y"_s, label.box.y() },
                                   { u"width"_s, label.box.width() },
                                   { u"height"_s, label.box.height() },
                                   { u"anchorX"_s, label.anchor.x() },
                                   { u"anchorY"_s, label.anchor.y() },
                                   { u"dashed"_s, label.dashed },
                                   { u"found"_s, named.role == LabelRole::Found },
                                   { u"term"_s, named.term } });
    }
    QVariantList unplaced;
    for (const LabelRequest &wanted : m_requests) {
        if (isPlaced(wanted.key))
            continue;
        const SceneLabel &named = *m_painter->scene().label(wanted.key);
        unplaced.append(QVariantMap{ { u"key"_s, wanted.key },
                                     { u"text"_s, word(wanted.key) },
                                     { u"anchorX"_s, wanted.anchors.constFirst().x() },
                                     { u"anchorY"_s, wanted.anchors.constFirst().y() },
                                     { u"dashed"_s, named.dashed() },
                                     { u"found"_s, named.role == LabelRole::Found },
                                     { u"term"_s, named.term } });
    }
    QStringList captions;
    for (const SceneCaption &caption : told().captions) {
        if (m_captionsFit && m_rest.layers.at(caption.layer).opacity >= 0.5)
            captions.append(word(caption.key));
    }
    if (labels == m_placedLabels && unplaced == m_unplacedLabels && captions == m_shownCaptions)
        return;
    m_placedLabels = labels;
    m_unplacedLabels = unplaced;
    m_shownCaptions = captions;
    update();
    Q_EMIT placedLabelsChanged();
}

void SceneView::paint(QPainter *painter)
{
    if (!m_painter)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF bounds = boundingRect();
    m_painter->paint(painter, bounds, m_pose, drawingTop());
    if (m_cornerRadius > 0 && touchesCorners(painter->hasClipping() ? painter->clipBoundingRect() : bounds))
        cutCorners(painter);
    paintCaptions(painter);
    for (const PlacedLabel &label : m_placed)
        paintLeader(painter, label.leader());
}

/// All captions or none: a way of which some steps have no name would be a riddle. Steps without names have
/// numbers.
bool SceneView::captionsFit(double top) const
{
    if (!m_painter || !m_showLabels || size().isEmpty() || told().captions.isEmpty())
        return false;
    const PictureMapping mapping = mapPicture(told(), boundingRect(), top);
    return std::all_of(told().captions.begin(), told().captions.end(), [&](const SceneCaption &caption) {
        const QString text = word(caption.key);
        const QRectF room = mapping.map(caption.area);
        const auto needed = wrapped(text, m_labelFont, room.width(), 3);
        return !text.isEmpty() && needed && needed->height() <= room.height();
    });
}

void SceneView::paintCaptions(QPainter *painter) const
{
    if (!m_showLabels || m_pose.layers.size() != told().layers.size())
        return;
    const PictureMapping mapping = this->mapping();
    painter->save();
    painter->setFont(m_labelFont);
    QList<QRectF> places; // captions of two ways may share one
    for (const SceneCaption &caption : told().captions) {
        if (!places.contains(caption.area))
            places.append(caption.area);
        const QString number = QLocale().toString(places.indexOf(caption.area) + 1);
        painter->setOpacity(m_pose.layers.at(caption.layer).opacity);
        painter->setPen(caption.onDark ? QColor(Qt::white) : m_inkColor);
        if (painter->opacity() > 0)
            painter->drawText(mapping.map(caption.area), Qt::AlignCenter | Qt::TextWordWrap,
                              m_captionsFit ? word(caption.key) : number);
    }
    painter->restore();
}

/// Takes the corners away afterwards: to clip every picture to a round shape costs many times as much.
void SceneView::cutCorners(QPainter *painter) const
{
    const QRectF bounds = boundingRect();
    QPainterPath corners;
    corners.addRect(bounds);
    // Taller than the item where only the top corners are to be round.
    corners.addRoundedRect(bounds.adjusted(0, 0, 0, m_roundBottom ? 0 : m_cornerRadius), m_cornerRadius,
                           m_cornerRadius);
    painter->save();
    painter->setClipRect(bounds, Qt::IntersectClip);
    painter->setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter->fillPath(corners, Qt::black);
    painter->restore();
}

bool SceneView::touchesCorners(const QRectF &area) const
{
    const QRectF inner = boundingRect().adjusted(m_cornerRadius, 0, -m_cornerRadius, 0);
    if (inner.contains(area))
        return false;
    return area.top() < m_cornerRadius || (m_roundBottom && area.bottom() > height() - m_cornerRadius);
}

void SceneView::paintLeader(QPainter *painter, const QLineF &line) const
{
    const double width = leaderWidth * m_unit;
    const double casing = leaderCasing * m_unit;
    painter->setPen(QPen(m_cardColor, casing, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(line);
    const double dot = dotRadius * m_unit;
    const double rim = dot + (casing - width) / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_cardColor);
    painter->drawEllipse(line.p1(), rim, rim);
    painter->setBrush(m_inkColor);
    painter->drawEllipse(line.p1(), dot, dot);
    painter->setPen(QPen(m_inkColor, width, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(line);
}

void SceneView::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    load();
}

void SceneView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size()) {
        m_textSizes.clear();
        polish();
        update();
    }
}

} // namespace Plainheart
