// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#include <cstdlib>

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

} // namespace Plainheart
