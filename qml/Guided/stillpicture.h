// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patientscreen.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqml.h>

namespace Plainheart {

/// A picture of a page that stays, over the page that goes on below it.
class StillPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(Plainheart::PatientScreen *screen READ screen WRITE setScreen NOTIFY screenChanged)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    [[nodiscard]] PatientScreen *screen() const { return m_screen; }
    void setScreen(PatientScreen *screen);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void screenChanged();

private:
    QPointer<PatientScreen> m_screen;
};

} // namespace Plainheart
