// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#include "navigator.h"

#include <cstdlib>
#include <QTimer>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Plainheart {

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

} // namespace Plainheart
