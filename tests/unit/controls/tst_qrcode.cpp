// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

/// The mark in three corners of every code (ISO/IEC 18004, 6.3.3): a dark ring of 7 by 7 round a dark 3 by 3.
bool hasFinder(const QrModules &modules, int left, int top)
{
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 7; ++x) {
            const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
            if (modules.at(left + x, top + y) != (ring != 2))
                return false;
        }
    }
    return true;
}

} // namespace

/// The code that a phone's camera reads.
class tst_QrCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAQrCode()
    {
        const QrModules modules = qrModules(u"https://doi.org/10.1016/j.jacc.2022.11.061"_s);
        QCOMPARE(modules.dark.size(), qsizetype(modules.width) * modules.width);
        QCOMPARE((modules.width - 21) % 4, 0); // version 1 has 21 modules, each further one 4 more
        QVERIFY(hasFinder(modules, 0, 0));
        QVERIFY(hasFinder(modules, modules.width - 7, 0));
        QVERIFY(hasFinder(modules, 0, modules.width - 7));
        QVERIFY(!hasFinder(modules, modules.width - 7, modules.width - 7));
    }

    void otherTextOtherCode() { QVERIFY(qrModules(u"10.1/a"_s).dark != qrModules(u"10.1/b"_s).dark); }

    void tooLongIsNoCode()
    {
        QrCode code;
        code.setText(QString(3000, u'x'));
        QVERIFY(!code.ok());
        QCOMPARE(code.modulesAcross(), 0);
    }

    /// Every pixel is black or white, each module has as many, and nothing is drawn in the quiet zone.
    void isCrisp_data()
    {
        QTest::addColumn<int>("spare"); // pixels more than a whole number for each module
        QTest::newRow("fits") << 0;
        QTest::newRow("room to spare") << 17;
    }
    void isCrisp()
    {
        QFETCH(int, spare);
        const QString text = u"https://doi.org/10.1136/bmj-2024-083382"_s;
        QrCode code;
        code.setText(text);
        constexpr int size = 4;
        const int side = code.modulesAcross() * size + spare;
        code.setSize(QSizeF(side, side));
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::red);
        {
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            code.paint(&painter);
        }
        const QrModules modules = qrModules(text);
        const int edge = (side - modules.width * size) / 2;
        QVERIFY(edge >= QrModules::quietZone * size);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const int column = (x - edge) >= 0 ? (x - edge) / size : -1;
                const int row = (y - edge) >= 0 ? (y - edge) / size : -1;
                const bool inside = column >= 0 && row >= 0 && column < modules.width && row < modules.width;
                const QColor wanted = inside && modules.at(column, row) ? Qt::black : Qt::white;
                QVERIFY2(image.pixelColor(x, y) == wanted, qPrintable(u"%1,%2"_s.arg(x).arg(y)));
            }
        }
    }

    void withoutRoomNothingIsDrawn()
    {
        QrCode code;
        code.setText(u"10.1/a"_s);
        code.setSize(QSizeF(code.modulesAcross() - 1, code.modulesAcross() - 1));
        QImage image(60, 60, QImage::Format_RGB32);
        image.fill(Qt::red);
        {
            QPainter painter(&image);
            code.paint(&painter);
        }
        QCOMPARE(image.pixelColor(5, 5), QColor(Qt::red));
    }
};

QTEST_MAIN(tst_QrCode)
#include "tst_qrcode.moc"
