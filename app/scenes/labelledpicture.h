// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labellayout.h"
#include "picturemapping.h"
#include "pose.h"

#include <QColor>
#include <QFont>
#include <QHash>

class QPainter;

namespace Plainheart {

/// How labels look, and how many of them there may be. Lengths are in pixels of the frame.
struct LabelLook {
    QFont font;
    QSizeF padding{ 12, 6 }; ///< between text and box: left and right, top and bottom
    double unit = 1; ///< leader lines, dots and gaps grow with it
    double target = 0; ///< smallest height of what can be touched; 0 where nothing can
    int most = 4;
    QColor ink{ Qt::black };
    QColor card{ Qt::white };
};

/// Where a picture is drawn.
struct PictureFrame {
    QRectF bounds;
    double reservedTop = 0; ///< height of the strip at the top that the truth tag takes
    QList<QRectF> obstacles; ///< what labels keep clear of
};

/// The labels and captions of a picture: which of them have room where, in a window as on paper. It paints
/// leader lines and captions; the boxes belong to whoever shows them, as text.
///
/// Everything depends on the picture as it is told, its pose at rest, the words, the look and the frame; only
/// what differs from the last time is worked out again.
class LabelledPicture
{
public:
    /// Texts by key. A label without a text is not shown. A key is looked up alone and as "SCENE/KEY".
    void setWords(const QHash<QString, QString> &words) { m_words = words; }
    void setLook(const LabelLook &look);
    void setFrame(const PictureFrame &frame);
    /// Without labels there are no captions either, and no row is kept for them.
    void setShown(bool shown) { m_shown = shown; }
    [[nodiscard]] bool isShown() const { return m_shown; }
    [[nodiscard]] const LabelLook &look() const { return m_look; }
    [[nodiscard]] const PictureFrame &frame() const { return m_frame; }

    /// Finds a place for every label of the pose; nothing is shown of a scene without layers.
    void layOut(const SceneDescription &scene, const Pose &rest);

    [[nodiscard]] QString word(const SceneDescription &scene, const QString &key) const;
    /// Height of the strip that a picture with clearTop stays below: the reserved one, and a row for labels
    /// where the picture asks for one.
    [[nodiscard]] double drawingTop() const { return m_frame.reservedTop + m_labelRow; }
    [[nodiscard]] const QList<PlacedLabel> &placed() const { return m_placed; }
    [[nodiscard]] bool isPlaced(const QString &key) const;
    /// The labels that wished for a place, most important first.
    [[nodiscard]] const QList<LabelRequest> &wanted() const { return m_requests; }
    /// What labels keep clear of because it matters most.
    [[nodiscard]] const QList<QRectF> &clearAreas() const { return m_labelFrame.clear; }
    /// What labels should not cover.
    [[nodiscard]] const QList<Spot> &spots() const { return m_labelFrame.spots; }
    /// All captions are shown as words, or none: a way of which some steps have no name would be a riddle.
    /// Steps without names have numbers.
    [[nodiscard]] bool captionsFit() const { return m_captionsFit; }

    void paintLeaders(QPainter *painter) const;
    /// `now` may differ from the pose at rest: captions come and go with their layers.
    void paintCaptions(QPainter *painter, const SceneDescription &scene, const Pose &now) const;

private:
    [[nodiscard]] std::optional<LabelRequest> request(const SceneDescription &scene, const SceneLabel &label);
    [[nodiscard]] QList<LabelRequest> requests(const SceneDescription &scene, const Pose &rest);
    [[nodiscard]] LabelFrame labelFrame(const SceneDescription &scene, const Pose &rest) const;
    [[nodiscard]] bool captionsFit(const SceneDescription &scene, double top) const;
    [[nodiscard]] double labelRow(const SceneDescription &scene) const;
    [[nodiscard]] PictureMapping mapping(const SceneDescription &scene) const;
    void placeLabels(const SceneDescription &scene, QList<LabelRequest> wanted, const LabelFrame &frame);
    void paintLeader(QPainter *painter, const QLineF &line) const;

    QHash<QString, QString> m_words;
    LabelLook m_look;
    PictureFrame m_frame;
    bool m_shown = true;

    double m_labelRow = 0;
    bool m_captionsFit = false;
    QHash<QString, QList<QSizeF>> m_textSizes; ///< by text, for the present font and width
    // What the placed labels were made from. While a control is dragged most of it stays the same.
    QList<LabelRequest> m_requests;
    LabelFrame m_labelFrame;
    int m_placedFor = 0; ///< look.most at that time
    QList<PlacedLabel> m_placed;
};

} // namespace Plainheart
