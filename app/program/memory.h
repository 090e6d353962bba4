// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWindow;

namespace Plainheart {

class Navigator;

/// Pictures go back to the system as soon as they are freed. By itself glibc learns from the first large
/// block that is freed to keep such blocks, and a walk through all pages leaves holes of every picture's
/// size. Call it first in main().
void returnFreedMemory();

/// What the pages before left free between what is in use goes back, too: two seconds after the last new
/// page, when nothing moves that could wait for it.
void returnMemoryAfterPages(Navigator *navigator);

/// What a key, a click or a touch has replaced is freed before the next one is heard. By itself Qt frees it
/// when no input waits any more: a hurried reader would pile up hundreds of pages.
void freeBeforeInput(QWindow *window);

} // namespace Plainheart
