// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frameclock.h"
#include "labelledpicture.h"
#include "scenepool.h"
#include "story.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QQuickWindow>
#include <QVariantList>
#include <QVariantMap>

namespace Plainheart {

/// An illustration with its leader lines. The boxes of the labels are drawn by QML from `placedLabels`, so
/// that they are real text for screen readers and fonts.
///
/// The picture depends on `control`, `time` and `reducedMotion` alone. While `playing`, the item moves `time`
/// on by itself, as long as the picture has something that moves, can be seen, and has not told its story to
/// the end; then it is still and costs nothing. Without a scene, or with a broken one, `ok` is false, nothing
/// is painted and the reason is in the log.
class SceneView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    // What to show
    Q_PROPERTY(QString scene READ scene WRITE setScene NOTIFY sceneChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(qreal control READ control WRITE setControl NOTIFY controlChanged)
    Q_PROPERTY(qreal time READ time WRITE setTime NOTIFY timeChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged)
    Q_PROPERTY(qreal pace READ pace WRITE setPace NOTIFY paceChanged)
    Q_PROPERTY(bool roundBottom READ roundBottom WRITE setRoundBottom NOTIFY lookChanged)
    Q_PROPERTY(qreal cornerRadius READ cornerRadius WRITE setCornerRadius NOTIFY lookChanged)
    Q_PROPERTY(qreal reservedTop READ reservedTop WRITE setReservedTop NOTIFY lookChanged)
    Q_PROPERTY(int way READ way WRITE setWay NOTIFY wayChanged)
    // Labels
    Q_PROPERTY(bool showLabels READ showLabels WRITE setShowLabels NOTIFY labelInputChanged)
    Q_PROPERTY(QVariantMap words READ words WRITE setWords NOTIFY labelInputChanged)
    Q_PROPERTY(QFont labelFont READ labelFont WRITE setLabelFont NOTIFY labelInputChanged)
    Q_PROPERTY(QSizeF labelPadding READ labelPadding WRITE setLabelPadding NOTIFY labelInputChanged)
    Q_PROPERTY(QVariantList obstacles READ obstacles WRITE setObstacles NOTIFY labelInputChanged)
    Q_PROPERTY(qreal labelTarget READ labelTarget WRITE setLabelTarget NOTIFY labelInputChanged)
    Q_PROPERTY(int maxLabels READ maxLabels WRITE setMaxLabels NOTIFY labelInputChanged)
    Q_PROPERTY(qreal unit READ unit WRITE setUnit NOTIFY labelInputChanged)
    Q_PROPERTY(QColor inkColor READ inkColor WRITE setInkColor NOTIFY lookChanged)
    Q_PROPERTY(QColor cardColor READ cardColor WRITE setCardColor NOTIFY lookChanged)
    // What it is
    Q_PROPERTY(bool ok READ ok NOTIFY sceneChanged)
    Q_PROPERTY(QList<double> stopValues READ stopValues NOTIFY sceneChanged)
    Q_PROPERTY(QList<double> stopStarts READ stopStarts NOTIFY sceneChanged)
    Q_PROPERTY(QList<int> stopParents READ stopParents NOTIFY sceneChanged)
    Q_PROPERTY(QStringList stopKeys READ stopKeys NOTIFY sceneChanged)
    Q_PROPERTY(QStringList stopTruths READ stopTruths NOTIFY sceneChanged)
    Q_PROPERTY(QStringList ways READ ways NOTIFY sceneChanged)
    Q_PROPERTY(QPointF locator READ locator NOTIFY sceneChanged)
    Q_PROPERTY(QString truth READ truth NOTIFY truthChanged)
    Q_PROPERTY(bool moving READ isMoving NOTIFY movingChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(QStringList shownCaptions READ shownCaptions NOTIFY placedLabelsChanged)
    Q_PROPERTY(QVariantList placedLabels READ placedLabels NOTIFY placedLabelsChanged)
    Q_PROPERTY(QVariantList clearAreas READ clearAreas NOTIFY clearAreasChanged)
    Q_PROPERTY(QVariantList spotAreas READ spotAreas NOTIFY clearAreasChanged)
    Q_PROPERTY(QVariantList unplacedLabels READ unplacedLabels NOTIFY placedLabelsChanged)

public:
    explicit SceneView(QQuickItem *parent = nullptr);
    ~SceneView() override;

    /// Id of the illustration, such as "fibrosis"; empty for none.
    [[nodiscard]] QString scene() const { return m_sceneId; }
    void setScene(const QString &id);
    /// "light", "dark" or "high-contrast".
    [[nodiscard]] QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    /// Where the reader's one control stands, 0 to 1.
    [[nodiscard]] qreal control() const { return m_control; }
    void setControl(qreal control);
    /// Which of the picture's ways is shown, from 0.
    [[nodiscard]] int way() const { return m_way; }
    void setWay(int way);
    /// Seconds since the motion began; 0 is rest.
    [[nodiscard]] qreal time() const { return m_story.time(); }
    void setTime(qreal seconds);
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    /// Lets the picture move. Set to false, it holds still where it is; set to true again, it goes on, or
    /// starts anew if its story was over. A new stop of the control starts a new story.
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    void setPlaying(bool playing);
    /// Seconds of the picture in one second: 1 / 2.4 makes a heart that beats once a second beat every 2.4 s.
    [[nodiscard]] qreal pace() const { return m_pace; }
    void setPace(qreal pace);
    /// Rounds the two top corners of the picture; the bottom ones lie on the control below it.
    [[nodiscard]] qreal cornerRadius() const { return m_cornerRadius; }
    void setCornerRadius(qreal radius);
    /// Rounds the bottom corners as well: for a picture without a control below it.
    [[nodiscard]] bool roundBottom() const { return m_roundBottom; }
    void setRoundBottom(bool round);

    /// Height of the strip at the top that the truth tag takes, with its margins, whether it shows or not.
    /// Pictures that would lose something under the tag stay below it.
    [[nodiscard]] qreal reservedTop() const { return m_frame.reservedTop; }
    void setReservedTop(qreal height);

    /// Height of the strip that such a picture stays below: reservedTop, and a row for labels where the
    /// picture asks for one.
    [[nodiscard]] double drawingTop() const { return m_labels.drawingTop(); }

    [[nodiscard]] bool showLabels() const { return m_labels.isShown(); }
    void setShowLabels(bool show);
    /// The document's label texts by key. A label without a text is not shown. The key is looked up alone and
    /// as "SCENE/KEY".
    [[nodiscard]] QVariantMap words() const { return m_words; }
    void setWords(const QVariantMap &words);
    /// The font that QML draws the labels with.
    [[nodiscard]] QFont labelFont() const { return m_look.font; }
    void setLabelFont(const QFont &font);
    /// Space between text and box: left and right, top and bottom.
    [[nodiscard]] QSizeF labelPadding() const { return m_look.padding; }
    void setLabelPadding(const QSizeF &padding);
    /// Rectangles in item coordinates that labels keep clear of.
    [[nodiscard]] QVariantList obstacles() const { return m_obstacles; }
    void setObstacles(const QVariantList &obstacles);
    /// Smallest height of what can be touched, if labels can be: they then stand far enough apart.
    [[nodiscard]] qreal labelTarget() const { return m_look.target; }
    void setLabelTarget(qreal height);
    [[nodiscard]] int maxLabels() const { return m_look.most; }
    void setMaxLabels(int count);
    /// Viewport factor: leader lines, dots and gaps grow with it as everything else does.
    [[nodiscard]] qreal unit() const { return m_look.unit; }
    void setUnit(qreal unit);
    [[nodiscard]] QColor inkColor() const { return m_look.ink; }
    void setInkColor(const QColor &color);
    [[nodiscard]] QColor cardColor() const { return m_look.card; }
    void setCardColor(const QColor &color);

    [[nodiscard]] bool ok() const { return m_painter != nullptr; }
    /// Values of the control at the named stops, rising; empty for a picture without a control.
    [[nodiscard]] QList<double> stopValues() const;
    /// Value of the control at which the way to each of these stops begins. Where two ways lead on from one
    /// stop, the second begins at a value of its own, with the same picture.
    [[nodiscard]] QList<double> stopStarts() const;
    /// The stop that each of these stops leads on from; -1 for the first.
    [[nodiscard]] QList<int> stopParents() const;
    /// Keys of the stops' names in `words`, such as "control-start".
    [[nodiscard]] QStringList stopKeys() const;
    /// What is true of the picture at each of these stops; see truth().
    [[nodiscard]] QStringList stopTruths() const;
    /// The ways that the picture can show, such as "own" and "donor"; empty if there is only one.
    [[nodiscard]] QStringList ways() const;
    /// The words that stand in the drawing now. They are painted only where all of them have room.
    [[nodiscard]] QStringList shownCaptions() const { return m_shownCaptions; }
    /// Where the close-up sits on the picture heart-cutaway, in its units of 1000 by 1000; (-1, -1) if
    /// nowhere.
    [[nodiscard]] QPointF locator() const;
    /// "hope": show the copy's badge on a dashed tag. "seen": show it on a solid tag with a tick.
    /// "drawing": show it on a solid tag without one. "none": no tag.
    [[nodiscard]] QString truth() const;
    /// Whether anything moves with time where the control stands; never with reduced motion.
    [[nodiscard]] bool isMoving() const { return m_moving; }
    /// Whether time is moving on right now.
    [[nodiscard]] bool isRunning() const { return m_clock.isRunning(); }
    /// One map for each label that found a place: key, text, x, y, width, height, anchorX, anchorY, dashed,
    /// found (measured in people), term (the glossary word that explains the part; may be empty).
    [[nodiscard]] QVariantList placedLabels() const { return m_placedLabels; }

    /// Rectangles, in item coordinates, of what matters most in this state: nothing should stand on them.
    [[nodiscard]] QVariantList clearAreas() const { return m_clearAreas; }

    /// The same of things that labels should not cover, such as cells.
    [[nodiscard]] QVariantList spotAreas() const { return m_spotAreas; }

    /// One map for each label of this state that found none: key, text, anchorX, anchorY, dashed, found,
    /// term.
    [[nodiscard]] QVariantList unplacedLabels() const { return m_unplacedLabels; }

    /// Bytes of the pictures that are kept for drawing; 0 without a scene.
    [[nodiscard]] qsizetype cacheBytes() const { return m_painter ? m_painter->cacheBytes() : 0; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sceneChanged();
    void themeChanged();
    void controlChanged();
    void timeChanged();
    void reducedMotionChanged();
    void playingChanged();
    void paceChanged();
    void movingChanged();
    void runningChanged();
    void lookChanged();
    void labelInputChanged();
    void truthChanged();
    void wayChanged();
    void placedLabelsChanged();
    void clearAreasChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void repose();
    void redraw();
    void updateClock();
    void tick(double seconds);
    void beginStory();
    [[nodiscard]] bool storyIsOver() const;
    [[nodiscard]] bool isOnScreen() const;
    [[nodiscard]] bool touchesCorners(const QRectF &area) const;
    void cutCorners(QPainter *painter) const;
    void publishLabels();
    /// The picture as it is told now.
    [[nodiscard]] const SceneDescription &told() const { return m_told; }

    QString m_sceneId;
    int m_way = 0;
    QString m_theme;
    qreal m_control = 0;
    bool m_reducedMotion = false;
    qreal m_cornerRadius = 0;
    bool m_roundBottom = false;
    QVariantMap m_words;
    QVariantList m_obstacles;
    LabelLook m_look;
    PictureFrame m_frame;

    std::shared_ptr<ScenePainter> m_painter;
    SceneDescription m_told; ///< the painter's scene in the way that is shown
    Pose m_rest; ///< at second 0
    Pose m_pose; ///< now
    LabelledPicture m_labels;
    Story m_story;
    FrameClock m_clock;
    QPointer<QQuickWindow> m_watched; ///< tells when it can be seen
    bool m_playing = false;
    bool m_moving = false;
    qreal m_pace = 1;
    QVariantList m_placedLabels;
    QVariantList m_unplacedLabels;
    QVariantList m_clearAreas;
    QVariantList m_spotAreas;
    QStringList m_shownCaptions;
};

} // namespace Plainheart
