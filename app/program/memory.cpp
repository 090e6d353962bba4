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

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int most
        = 32 * 1024 * 1024; // bytes, as many as glibc allows; a picture of a large screen has 8 MB
    mallopt(M_MMAP_THRESHOLD, most);
    mallopt(M_TRIM_THRESHOLD, most);
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
