// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#include "navigator.h"

#include <cstdlib>
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWindow>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Plainheart {

namespace {

class Freeing : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->isInputEvent())
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return false;
    }
};

} // namespace

void returnFreedMemory()
{
#ifdef __GLIBC__
    constexpr int large = 128 * 1024; // bytes; setting it stops glibc from raising it
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, large);
#endif
}

void returnMemoryAfterPages(Navigator *navigator)
{
#ifdef __GLIBC__
    auto *quiet = new QTimer(navigator);
    quiet->setSingleShot(true);
    quiet->setInterval(2000);
    QObject::connect(navigator, &Navigator::addressChanged, quiet, qOverload<>(&QTimer::start));
    QObject::connect(quiet, &QTimer::timeout, navigator, [] { malloc_trim(0); });
#else
    Q_UNUSED(navigator)
#endif
}

void freeBeforeInput(QWindow *window) { window->installEventFilter(new Freeing(window)); }

} // namespace Plainheart
