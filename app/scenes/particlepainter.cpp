// SPDX-License-Identifier: GPL-3.0-or-later
#include "particlepainter.h"

#include <QPainter>

namespace Plainheart {

namespace {

/// Width of the rim as a share of the radius.
constexpr double rim = 0.18;
/// In the high-contrast theme a ring parts the thing from what lies below.
constexpr double ring = 0.45;
/// How much lighter the glint of a signal is, in percent.
constexpr int glint = 145;
/// A blood cell is flat.
constexpr double flatness = 0.62;

} // namespace

void drawParticle(QPainter *painter, const Stream &stream, const Particle &particle,
                  const PictureMapping &mapping, LayerRole role, SceneTheme theme)
{
    const double radius = stream.radius * mapping.scale;
    const bool plain = theme == SceneTheme::HighContrast;
    painter->save();
    painter->setOpacity(painter->opacity() * particle.opacity);
    painter->translate(mapping.map(particle.position));
    const QColor stroke = plain ? QColor(Qt::black) : themedColour(stream.stroke, role, theme);
    painter->setPen(QPen(stroke, radius * (plain ? ring : rim)));
    painter->setBrush(themedColour(stream.fill, role, theme));
    if (stream.shape == Stream::Shape::BloodCell) {
        painter->rotate(particle.angle);
        painter->drawEllipse(QPointF(), radius, radius * flatness);
    } else {
        painter->drawEllipse(QPointF(), radius, radius);
    }
    if (stream.shape == Stream::Shape::Dot && !plain) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(themedColour(stream.fill, role, theme).lighter(glint));
        painter->drawEllipse(QPointF(-radius * 0.28, -radius * 0.3), radius * 0.32, radius * 0.32);
    }
    if (stream.shape == Stream::Shape::Cell) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(stroke);
        painter->drawEllipse(QPointF(radius * 0.05, radius * 0.05), radius * 0.42, radius * 0.42);
    }
    painter->restore();
}

QRectF particleRect(const Stream &stream, const Particle &particle, const PictureMapping &mapping)
{
    const double reach = stream.radius * mapping.scale * (1 + ring / 2) + 1;
    const QPointF centre = mapping.map(particle.position);
    return { centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach) };
}

} // namespace Plainheart
