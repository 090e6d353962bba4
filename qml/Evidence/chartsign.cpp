// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsign.h"

#include "chartkey.h"

namespace Plainheart {

ChartSign::ChartSign(QQuickItem *parent)
    : FigureView(parent)
{
    connect(this, &ChartSign::signChanged, this, &ChartSign::renew);
}

void ChartSign::layOut()
{
    setFigure(signFigure(m_sign, options().textSize));
    setImplicitWidth(figure().size.width());
}

} // namespace Plainheart
