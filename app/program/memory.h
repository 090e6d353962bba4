// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWindow;

namespace Plainheart {

class Navigator;

/// What a page frees stays with the program for the next one. By itself glibc takes every picture from the
/// system and gives it back, and the system clears each of its pages anew: a quarter of the processor time of
/// a page turn. Call it first in main(), and returnMemoryAfterPages() once there is a Navigator.
void keepFreedMemory();

/// What the pages before left free goes back to the system: two seconds after the last new page, when nothing
/// moves that could wait for it.
void returnMemoryAfterPages(Navigator *navigator);

/// What a key, a click or a touch has replaced is freed before the next one is heard. By itself Qt frees it
/// when no input waits any more: a hurried reader would pile up hundreds of pages.
void freeBeforeInput(QWindow *window);

} // namespace Plainheart
