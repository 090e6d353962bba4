// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figureview.h"

namespace Plainheart {

/// A mark of a chart by itself, for "How to read it". `sign` is one of ChartView.key; the font's size gives
/// its own.
class ChartSign : public Plainheart::FigureView // in full: Qt 6.4 registers no other base
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString sign MEMBER m_sign NOTIFY signChanged)

public:
    explicit ChartSign(QQuickItem *parent = nullptr);

Q_SIGNALS:
    void signChanged();

protected:
    void layOut() override;

private:
    QString m_sign;
};

} // namespace Plainheart
