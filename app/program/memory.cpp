// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#include "navigator.h"

#include <chrono>
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

void returnFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void returnMemoryAtRest(Navigator *navigator)
{
    auto *rest = new QTimer(navigator);
    rest->setSingleShot(true);
    rest->setInterval(std::chrono::minutes(5));
    rest->setTimerType(Qt::VeryCoarseTimer);
    QObject::connect(navigator, &Navigator::addressChanged, rest, qOverload<>(&QTimer::start));
    QObject::connect(rest, &QTimer::timeout, navigator, returnFreedMemory);
}

void freeBeforeInput(QWindow *window) { window->installEventFilter(new Freeing(window)); }

} // namespace Plainheart
