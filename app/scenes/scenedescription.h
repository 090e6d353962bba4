// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "pathline.h"

#include <array>
#include <optional>
#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

// What a picture is made of, as read from its JSON sidecar. The fields are explained in
// resources/art/README.md. All positions are in units of the picture's viewBox.

namespace Plainheart {

/// What the tag on the picture may say about what is shown.
enum class Truth {
    None, ///< nothing to mark
    Drawing, ///< how something works, drawn as an example: solid tag without a tick
    Seen, ///< seen in people: solid tag with a tick
    Hope, ///< something is shown that is only hoped for: dashed tag
};

/// How the picture fills a frame of another shape.
enum class PictureFit {
    Slice, ///< fill the frame and crop, but never the focus
    Meet, ///< show the focus whole, and let the background fill the rest
};

/// Where a picture stands in a frame that is wider than it.
enum class PictureAlign { Centre, Right };

/// What a layer is for. The themes treat the roles differently.
enum class LayerRole { Ground, Shade, Structure, Cells, Signals, Hope };

/// What a label names. The order is the order in which labels give way when there is no room for all.
enum class LabelRole {
    Structure,
    Cells,
    Hope,
    Found, ///< what was measured in people: filled
};

enum class TextSide { Left, Right, Top, Bottom };

/// Something round that a label should not hide.
struct Spot {
    QPointF centre;
    double radius = 0;

    bool operator==(const Spot &) const = default;
};

/// A slow back-and-forth that starts from rest at second 0: a pure function of time.
struct Move {
    enum class Kind {
        Scale, ///< from 1 to `scale`, about `centre`
        Shift, ///< from (0, 0) to `by`
        Turn, ///< from 0 to `to` degrees, about `centre`
        Fade, ///< from 1 to `to`, times the opacity
    };
    Kind kind = Kind::Scale;
    std::optional<QPointF> centre; ///< none: each part moves about its own
    QPointF by;
    QPointF scale{ 1, 1 };
    double to = 1;
    double period = 1; ///< seconds for once there and back
    double delay = 0; ///< seconds at rest before it begins
    double stagger = 0; ///< seconds that each part begins after the one before
    /// Seconds in the period at which a beat begins, is strongest and has ended; nothing for an even swing.
    std::optional<std::array<double, 3>> beat;
};

/// How a layer looks while it comes or goes with the control, besides its opacity.
struct Entrance {
    QPointF shift; ///< where it comes from
    double scale = 1; ///< size that it has at the start
    double order = 0; ///< 0: all parts together; towards 1: one after another
};

/// A layer that grows along lines as it comes, instead of fading in.
struct Growth {
    QList<PathLine> lines;
    double width = 0; ///< what lies so near to a line grows with it
};

/// Small things that travel along lines while their layer shows: signals, blood cells, cells.
struct Stream {
    enum class Shape {
        Dot, ///< a round signal
        BloodCell, ///< flat, in the direction of travel
        Cell, ///< round, with a nucleus
    };
    qsizetype layer = 0; ///< index of the layer that they show with
    bool below = false; ///< they pass behind the layer, not in front of it
    QList<PathLine> lines;
    QList<PathLine> failLines; ///< as many as lines, or none: the way of those that do not pass
    double fails = 0; ///< share of them that do not pass
    Shape shape = Shape::Dot;
    QColor fill;
    QColor stroke;
    double radius = 8;
    double seconds = 2; ///< from the start of a line to its end
    double every = 1; ///< seconds from one to the next on each line
    double still = 1; ///< opacity of the layer's own drawing meanwhile
};

struct SceneLayer {
    QString id;
    LayerRole role = LayerRole::Structure;
    double defaultOpacity = 1;
    bool hope = false; ///< showing it makes the picture a hope
    bool weak = false; ///< shows what is weak or without blood: dark and hatched in the high-contrast theme
    bool outline = false; ///< carries meaning: gets an outline in the high-contrast theme
    QList<Spot> spots;
    QList<QRectF> clear; ///< where no label may stand while the layer shows
    QList<QPointF> repeats; ///< shifts at which the layer is drawn again below itself, beyond the viewBox
    QList<QPointF> parts; ///< centres of the equal runs of shapes that it is made of; none: it is one piece
    Entrance entrance;
    Growth growth;
    QList<Move> moves;
};

/// A state of the picture at a value of its control. Stops with a label are the named stops of the slider;
/// the others only shape the way between them.
///
/// The way may fork: the stop with `fork` looks like the stop that it names, and the stops behind it lead on
/// from there, not from the stop before it.
struct SceneStop {
    double control = 0;
    QString label; ///< key in the copy, such as "control-start"; empty for an unnamed stop
    QString fork; ///< label of the earlier stop from which a second way leads on from here; empty for most
    Truth truth = Truth::None;
    QList<double> opacity; ///< one for each layer, in order
    QStringList labels; ///< label keys, most important first
    bool hasLabels = false;
};

struct SceneLabel {
    QString key; ///< key in the copy: the label's id, or "layer/ID"
    QString layer; ///< layer that is named, for keys of the second kind
    QString term; ///< glossary word that explains what is named; empty if there is none
    QPointF anchor;
    QList<QPointF> others; ///< further points that the leader line may end at
    TextSide side = TextSide::Right;
    LabelRole role = LabelRole::Structure;
    QString with; ///< key of the label that it is compared with: both are shown, or none; may be empty

    /// Hopes are dashed.
    [[nodiscard]] bool dashed() const { return role == LabelRole::Hope; }
};

/// One of several ways that a picture can tell, such as with one's own cells or with a donor's. The first way
/// is that of SceneDescription::stops.
struct SceneWay {
    QString id;
    QList<SceneStop> stops; ///< empty for the first way
};

/// A word that stands in the drawing itself while its layer shows.
struct SceneCaption {
    QString key; ///< in the copy
    qsizetype layer = 0; ///< index of the layer
    QRectF area; ///< its room, in units of the viewBox
    bool onDark = false; ///< stands on a dark shape, not on paper
};

/// Where the way to a named stop begins.
struct StopStart {
    qsizetype from = -1; ///< number of the named stop that it leads on from; -1 for the first
    double control = 0; ///< value of the control there

    bool operator==(const StopStart &) const = default;
};

struct SceneDescription {
    QString id;
    QRectF viewBox;
    PictureFit fit = PictureFit::Meet;
    PictureAlign align = PictureAlign::Centre;
    bool clearTop = false; ///< nothing of the focus may lie under the truth tag
    bool labelRow = false; ///< with clearTop: a row for labels is kept free above the focus as well
    QRectF focus; ///< what must never be cropped
    std::optional<QPointF> locator; ///< where the close-up sits on the picture heart-cutaway
    QList<SceneLayer> layers; ///< bottom first
    QList<SceneStop> stops; ///< by rising control; the first is at 0
    QList<SceneLabel> labels;
    QList<SceneWay> ways; ///< none, or two
    QList<SceneCaption> captions;
    QList<Stream> streams;
    /// How long the picture moves after it came to a stop; 0 if it never rests. It ends as it began.
    double storySeconds = 12;

    /// Index of a layer, or -1.
    [[nodiscard]] qsizetype layerIndex(QStringView layerId) const;
    [[nodiscard]] const SceneLabel *label(QStringView key) const;
    /// The same picture with the stops of one of its ways, from 0; as it is, if there is no such way.
    [[nodiscard]] SceneDescription inWay(qsizetype way) const;
    /// The stops that the reader can choose: those with a label.
    [[nodiscard]] QList<SceneStop> namedStops() const;
    /// Where the way to each of them begins.
    [[nodiscard]] QList<StopStart> stopStarts() const;
};

/// Reads a sidecar. Fails with Error::Code::Corrupt and a log text that names the field when anything is
/// missing, unknown, doubled or out of range.
[[nodiscard]] Result<SceneDescription> parseScene(const QString &id, const QByteArray &json);

/// The Error for a picture that cannot be shown.
[[nodiscard]] Error pictureError(Error::Code code, const QString &log);

/// "none", "drawing", "seen" or "hope".
[[nodiscard]] QString truthKey(Truth truth);

} // namespace Plainheart
