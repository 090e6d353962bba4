// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patientscreen.h"

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqml.h>

namespace Plainheart {

/// Lies over the picture of a patient's page in the console: what is done to it happens on the page.
class TouchThrough : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(Plainheart::PatientScreen *screen MEMBER m_screen NOTIFY screenChanged)
    /// Size of the picture, with the page as 1.
    Q_PROPERTY(double scaling MEMBER m_scaling NOTIFY scalingChanged)

public:
    explicit TouchThrough(QQuickItem *parent = nullptr);

Q_SIGNALS:
    void screenChanged();
    void scalingChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void pass(const QMouseEvent *event);

    QPointer<PatientScreen> m_screen;
    double m_scaling = 1;
};

} // namespace Plainheart
