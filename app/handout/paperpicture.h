// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout.h"
#include "labelledpicture.h"
#include "scenepool.h"

#include <memory>
#include <QFont>
#include <QLocale>
#include <QSizeF>

class QPainter;

namespace Plainheart {

/// An illustration with its labels for paper: shapes stay shapes, and the words stand in boxes of their own.
class PaperPicture
{
public:
    /// `font`: of the labels. `unit`: lines and dots grow with it. Fails where the program does not carry the
    /// scene.
    [[nodiscard]] static std::optional<PaperPicture> make(const HandoutPicture &picture, ScenePool &pool,
                                                          const QSizeF &size, const QFont &font, double unit);

    [[nodiscard]] QSizeF size() const { return m_size; }
    void paint(QPainter *painter, QPointF at) const;
    /// The names of all its parts, in the picture or below it, and of the steps that it shows.
    [[nodiscard]] QStringList labels() const;
    /// Below the picture: the steps that have only numbers there, and the parts whose names found no place.
    /// Empty where all is named in it.
    [[nodiscard]] QString key() const;

private:
    struct Step {
        QString number;
        QString words;
    };
    [[nodiscard]] QList<Step> steps() const;
    [[nodiscard]] QStringList unnamed() const;

    QLocale m_locale;
    std::shared_ptr<ScenePainter> m_painter;
    Pose m_pose;
    LabelledPicture m_labels;
    QSizeF m_size;
};

} // namespace Plainheart
