// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWindow;

namespace Plainheart {

class Navigator;

/// What a page frees stays with the program for the next one. By itself glibc takes every picture from the
/// system and gives it back, and the system clears each of its pages anew: four tenths of the processor time
/// of a page turn, for 20 to 30 MB. Call it first in main(), and returnMemoryAtRest() once there is a
/// Navigator.
void keepFreedMemory();

/// All that is free goes back to the system.
void returnFreedMemory();

/// The same, five minutes after the last new page: nobody reads then. A page that is read for a while must
/// not end in it, or every page turn would take its memory from the system again.
void returnMemoryAtRest(Navigator *navigator);

/// What a key, a click or a touch has replaced is freed before the next one is heard. By itself Qt frees it
/// when no input waits any more: a hurried reader would pile up hundreds of pages.
void freeBeforeInput(QWindow *window);

} // namespace Plainheart
