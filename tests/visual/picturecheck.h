// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts.h"

#include <algorithm>
#include <cstdlib>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQuickStyle>
#include <QStyleHints>
#include <QQuickWindow>
#include <QTest>

namespace PlainheartTest {

/// The picture of what differs, red on grey, and how many pixels do. Pixels may differ a little in each
/// colour: the processor's own rounding of blended edges.
inline std::pair<QImage, int> difference(const QImage &wanted, const QImage &got)
{
    constexpr int tolerance = 8;
    QImage picture = got.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    int count = 0;
    for (int y = 0; y < got.height(); ++y) {
        for (int x = 0; x < got.width(); ++x) {
            const QColor a = wanted.pixelColor(x, y);
            const QColor b = got.pixelColor(x, y);
            const int most = std::max({ std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                                        std::abs(a.blue() - b.blue()) });
            if (most > tolerance) {
                picture.setPixelColor(x, y, Qt::red);
                ++count;
            }
        }
    }
    return { picture, count };
}

/// Compares a picture with golden/NAME.png, or writes it anew if PLAINHEART_RENEW_GOLDEN is set. A sentence
/// about what is wrong; empty if nothing is.
inline QString checkPicture(const QImage &got, const QString &name)
{
    using namespace Qt::StringLiterals;
    const QDir golden(QStringLiteral(PLAINHEART_SOURCE_DIR "/tests/visual/golden"));
    const QDir failed(QStringLiteral(PLAINHEART_BINARY_DIR "/visual"));
    const QString file = name + u".png"_s;
    if (qEnvironmentVariableIsSet("PLAINHEART_RENEW_GOLDEN"))
        return got.save(golden.filePath(file)) ? QString() : u"Can't write "_s + golden.filePath(file);
    const QImage wanted = QImage(golden.filePath(file)).convertToFormat(QImage::Format_RGB32);
    if (wanted.isNull())
        return u"There is no golden picture "_s + golden.filePath(file);
    if (wanted.size() != got.size())
        return u"The golden picture has another size: "_s + golden.filePath(file);
    const auto [picture, count] = difference(wanted, got);
    if (count == 0)
        return {};
    const QString seen = failed.filePath(file);
    const QString differs = failed.filePath(name + u"-difference.png"_s);
    QDir().mkpath(QFileInfo(seen).path());
    got.save(seen);
    picture.save(differs);
    return u"%1 pixels differ. Look at %2 and %3; if the change is meant, renew the golden pictures."_s
        .arg(count)
        .arg(seen, differs);
}

/// Runs a test of pictures: drawn without a GPU, with the fonts of the program.
template <class Test>
int runPictures(int argc, char *argv[])
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication::setFont(Plainheart::loadFonts());
    QGuiApplication::styleHints()->setCursorFlashTime(0); // it blinks where something is typed
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace PlainheartTest
