// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace Plainheart {

namespace {

struct TestPageText {
    Q_DECLARE_TR_FUNCTIONS(TestPage)
};

} // namespace

QByteArray testPage(const QString &clinic, const QString &printer)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    writer.setTitle(TestPageText::tr("Plainheart: test page"));
    QPainter painter(&writer);
    const QRectF sheet(0, 0, writer.width(), writer.height());
    painter.drawRect(sheet);
    QFont font = painter.font();
    font.setPixelSize(28);
    font.setBold(true);
    painter.setFont(font);
    const QRectF words = sheet.adjusted(30, 30, -30, -30);
    painter.drawText(words, TestPageText::tr("Plainheart: test page"));
    font.setPixelSize(16);
    font.setBold(false);
    painter.setFont(font);
    QStringList lines{ TestPageText::tr("If you can read this, readers can print here."),
                       TestPageText::tr(
                           "The frame should be whole, and the boxes below go from black to white.") };
    if (!printer.isEmpty())
        lines << TestPageText::tr("Printer: %1").arg(printer);
    if (!clinic.isEmpty())
        lines << clinic;
    painter.drawText(words.adjusted(0, 60, 0, 0), Qt::TextWordWrap, lines.join(u'\n'));
    constexpr int boxes = 6;
    constexpr int white = 255;
    const qreal side = words.width() / boxes;
    for (int i = 0; i < boxes; ++i) {
        const int grey = white * i / (boxes - 1);
        painter.setBrush(QColor(grey, grey, grey));
        painter.drawRect(QRectF(words.left() + i * side, words.top() + 220, side, side));
    }
    painter.end();
    return pdf;
}

} // namespace Plainheart
