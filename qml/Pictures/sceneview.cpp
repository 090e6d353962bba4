// SPDX-License-Identifier: GPL-3.0-or-later
#include "sceneview.h"

#include "sceneart.h"

#include <algorithm>
#include <QLoggingCategory>
#include <QPainter>
#include <QPainterPath>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "plainheart.scene")

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
    connect(&m_clock, &FrameClock::passed, this, &SceneView::tick);
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
    m_story.follow(control);
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
    if (time() == seconds)
        return;
    m_story.setTime(seconds);
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
    if (m_frame.reservedTop == height)
        return;
    m_frame.reservedTop = height;
    m_labels.setFrame(m_frame);
    polish();
    update();
    Q_EMIT lookChanged();
}

void SceneView::setShowLabels(bool show)
{
    if (m_labels.isShown() == show)
        return;
    m_labels.setShown(show);
    Q_EMIT labelInputChanged();
}

void SceneView::setWords(const QVariantMap &words)
{
    if (m_words == words)
        return;
    m_words = words;
    QHash<QString, QString> texts;
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        texts.insert(word.key(), word.value().toString());
    m_labels.setWords(texts);
    Q_EMIT labelInputChanged();
}

void SceneView::setLabelFont(const QFont &font)
{
    if (m_look.font == font)
        return;
    m_look.font = font;
    m_labels.setLook(m_look);
    Q_EMIT labelInputChanged();
}

void SceneView::setLabelPadding(const QSizeF &padding)
{
    if (m_look.padding == padding)
        return;
    m_look.padding = padding;
    m_labels.setLook(m_look);
    Q_EMIT labelInputChanged();
}

void SceneView::setObstacles(const QVariantList &obstacles)
{
    if (m_obstacles == obstacles)
        return;
    m_obstacles = obstacles;
    m_frame.obstacles.clear();
    for (const QVariant &obstacle : obstacles)
        m_frame.obstacles.append(rectOf(obstacle));
    m_labels.setFrame(m_frame);
    Q_EMIT labelInputChanged();
}

void SceneView::setMaxLabels(int count)
{
    if (m_look.most == count)
        return;
    m_look.most = count;
    m_labels.setLook(m_look);
    Q_EMIT labelInputChanged();
}

void SceneView::setLabelTarget(qreal height)
{
    if (m_look.target == height)
        return;
    m_look.target = height;
    m_labels.setLook(m_look);
    Q_EMIT labelInputChanged();
}

void SceneView::setUnit(qreal unit)
{
    if (m_look.unit == unit || unit <= 0)
        return;
    m_look.unit = unit;
    m_labels.setLook(m_look);
    update();
    Q_EMIT labelInputChanged();
}

void SceneView::setInkColor(const QColor &color)
{
    if (m_look.ink == color)
        return;
    m_look.ink = color;
    m_labels.setLook(m_look);
    update();
    Q_EMIT lookChanged();
}

void SceneView::setCardColor(const QColor &color)
{
    if (m_look.card == color)
        return;
    m_look.card = color;
    m_labels.setLook(m_look);
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

QList<double> SceneView::stopStarts() const
{
    QList<double> values;
    for (const StopStart &start : told().stopStarts())
        values.append(start.control);
    return values;
}

QList<int> SceneView::stopParents() const
{
    QList<int> parents;
    for (const StopStart &start : told().stopStarts())
        parents.append(static_cast<int>(start.from));
    return parents;
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
    m_pose = m_painter && time() != 0 ? poseAt(told(), m_control, time(), m_reducedMotion) : m_rest;
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
    const double before = time();
    m_story.begin(m_control);
    if (before != 0)
        Q_EMIT timeChanged();
}

bool SceneView::storyIsOver() const { return m_painter && m_story.isOver(m_painter->scene().storySeconds); }

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
    if (run == m_clock.isRunning())
        return;
    m_clock.setRunning(run);
    Q_EMIT runningChanged();
}

void SceneView::tick(double seconds)
{
    const double before = time();
    m_story.pass(seconds * m_pace, m_painter->scene().storySeconds, m_control);
    if (time() == before)
        return;
    redraw();
    updateClock();
    Q_EMIT timeChanged();
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

void SceneView::updatePolish()
{
    const double top = m_labels.drawingTop();
    const bool words = m_labels.captionsFit();
    m_labels.layOut(told(), m_rest);
    if (top != m_labels.drawingTop() || words != m_labels.captionsFit())
        update();
    publishLabels();
}

void SceneView::publishLabels()
{
    QVariantList labels;
    for (const PlacedLabel &label : m_labels.placed()) {
        const SceneLabel &named = *told().label(label.key);
        labels.append(QVariantMap{ { u"key"_s, label.key },
                                   { u"text"_s, m_labels.word(told(), label.key) },
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
    for (const LabelRequest &wanted : m_labels.wanted()) {
        if (m_labels.isPlaced(wanted.key))
            continue;
        const SceneLabel &named = *told().label(wanted.key);
        unplaced.append(QVariantMap{ { u"key"_s, wanted.key },
                                     { u"text"_s, m_labels.word(told(), wanted.key) },
                                     { u"anchorX"_s, wanted.anchors.constFirst().x() },
                                     { u"anchorY"_s, wanted.anchors.constFirst().y() },
                                     { u"dashed"_s, named.dashed() },
                                     { u"found"_s, named.role == LabelRole::Found },
                                     { u"term"_s, named.term } });
    }
    QStringList captions;
    for (const SceneCaption &caption : told().captions) {
        if (m_labels.captionsFit() && m_rest.layers.at(caption.layer).opacity >= 0.5)
            captions.append(m_labels.word(told(), caption.key));
    }
    QVariantList clear;
    for (const QRectF &area : m_labels.clearAreas())
        clear.append(area);
    QVariantList spots;
    for (const Spot &spot : m_labels.spots()) {
        const QPointF reach(spot.radius, spot.radius);
        spots.append(QRectF(spot.centre - reach, spot.centre + reach));
    }
    if (clear != m_clearAreas || spots != m_spotAreas) {
        m_clearAreas = clear;
        m_spotAreas = spots;
        Q_EMIT clearAreasChanged();
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
    m_labels.paintCaptions(painter, told(), m_pose);
    m_labels.paintLeaders(painter);
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

void SceneView::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    load();
}

void SceneView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size()) {
        m_frame.bounds = boundingRect();
        m_labels.setFrame(m_frame);
        polish();
        update();
    }
}

} // namespace Plainheart
