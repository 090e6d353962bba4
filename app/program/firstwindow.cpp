// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstwindow.h"

#include "options.h"

#include <QWindow>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual(1280, 800);
constexpr QSize smallest(640, 480);
/// What a window manager may draw round a window; nobody tells before the window is there.
constexpr QSize frame(16, 48);

QSize sizeOf(const Options &options, const Screen &screen)
{
    if (!options.size.isEmpty())
        return options.size;
    if (!options.screenshots.isEmpty())
        return usual;
    if (options.fullScreen && !screen.whole.isEmpty())
        return screen.whole;
    if (screen.available.isEmpty())
        return usual;
    return usual.boundedTo((screen.available - frame).expandedTo(smallest)).boundedTo(screen.available);
}

} // namespace

QVariantMap firstWindow(const Options &options, const Screen &screen)
{
    const QSize size = sizeOf(options, screen);
    // A window that may not be as small as its screen would be pushed over the edge.
    const QSize least = smallest.boundedTo(size);
    QVariantMap properties{ { u"width"_s, size.width() },
                            { u"height"_s, size.height() },
                            { u"minimumWidth"_s, least.width() },
                            { u"minimumHeight"_s, least.height() } };
    if (options.fullScreen)
        properties.insert(u"visibility"_s, QWindow::FullScreen);
    return properties;
}

} // namespace Plainheart
