// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperpicture.h"

#include "handoutwords.h"
#include "papercolours.h"

#include <QPainter>
#include <QPainterPath>

namespace Plainheart {

using namespace Qt::StringLiterals;

std::optional<PaperPicture> PaperPicture::make(const HandoutPicture &picture, ScenePool &pool,
                                               const QSizeF &size, const QFont &font, double unit)
{
    const auto painter = pool.painter(picture.scene, SceneTheme::Light);
    if (!painter)
        return std::nullopt;
    PaperPicture made;
    made.m_painter = *painter;
    made.m_size = size;
    made.m_pose = poseAt(made.m_painter->scene(), picture.control, 0, true);
    LabelLook look;
    look.font = font;
    look.font.setBold(true);
    look.padding = QSizeF(5, 2) * unit;
    look.unit = unit * 0.75;
    look.most = 6;
    look.ink = paperColour(u"ink"_s);
    look.card = Qt::white;
    made.m_labels.setWords(picture.words);
    made.m_labels.setLook(look);
    made.m_labels.setFrame({ QRectF({}, size), 0, {} });
    made.m_labels.layOut(made.m_painter->scene(), made.m_pose);
    return made;
}

QStringList PaperPicture::labels() const
{
    QStringList words;
    for (const PlacedLabel &label : m_labels.placed())
        words << m_labels.word(m_painter->scene(), label.key);
    words << unnamed();
    for (const Step &step : steps())
        words << step.words;
    return words;
}

QStringList PaperPicture::unnamed() const
{
    QStringList words;
    for (const LabelRequest &wanted : m_labels.wanted()) {
        if (!m_labels.isPlaced(wanted.key))
            words << m_labels.word(m_painter->scene(), wanted.key);
    }
    return words;
}

QList<PaperPicture::Step> PaperPicture::steps() const
{
    QList<Step> steps;
    QList<QRectF> places; // of two ways, steps share one, and its number
    const QList<SceneCaption> &captions = m_painter->scene().captions;
    for (const SceneCaption &caption : captions) {
        if (!places.contains(caption.area))
            places << caption.area;
        const QString words = m_labels.word(m_painter->scene(), caption.key);
        if (m_pose.layers.at(caption.layer).opacity >= 0.5 && !words.isEmpty())
            steps << Step{ m_locale.toString(places.indexOf(caption.area) + 1), words };
    }
    return steps;
}

QString PaperPicture::key() const
{
    QStringList parts;
    if (!m_labels.captionsFit()) {
        for (const Step &step : steps())
            //: A number in a picture, and what it stands for.
            parts << HandoutWords::tr("%1 %2").arg(step.number, step.words);
    }
    parts << unnamed();
    //: Below a picture: what is in it, and had no room for its name.
    return parts.isEmpty() ? QString() : HandoutWords::tr("In the picture: %1.").arg(parts.join(u"; "_s));
}

void PaperPicture::paint(QPainter *painter, QPointF at) const
{
    painter->save();
    painter->translate(at);
    const double unit = m_labels.look().unit;
    QPainterPath frame;
    frame.addRoundedRect(QRectF({}, m_size), 10 * unit, 10 * unit);
    painter->save();
    painter->setClipPath(frame, Qt::IntersectClip);
    m_painter->paintVector(painter, QRectF({}, m_size), m_pose, m_labels.drawingTop());
    painter->restore();
    m_labels.paintCaptions(painter, m_painter->scene(), m_pose);
    m_labels.paintLeaders(painter);
    for (const PlacedLabel &label : m_labels.placed()) {
        const SceneLabel *named = m_painter->scene().label(label.key);
        const bool found = named && named->role == LabelRole::Found;
        QPen pen(label.dashed ? m_labels.look().ink : paperColour(u"lineControl"_s), 1.6 * unit);
        if (label.dashed)
            pen.setDashPattern({ 3, 2 });
        painter->setPen(pen);
        painter->setBrush(found ? paperColour(u"primary"_s) : m_labels.look().card);
        painter->drawRoundedRect(label.box, 4 * unit, 4 * unit);
        painter->setFont(m_labels.look().font);
        painter->setPen(found ? QColor(Qt::white) : m_labels.look().ink);
        painter->drawText(label.box, Qt::AlignCenter | Qt::TextWordWrap,
                          m_labels.word(m_painter->scene(), label.key));
    }
    painter->restore();
}

} // namespace Plainheart
