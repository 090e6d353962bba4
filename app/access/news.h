// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QObject;

namespace Plainheart {

/// From now on changes are told to screen readers as README.md says. Calls after the first do nothing.
void installNews();

/// A node says here that it was asked for its words or its state, and that its item is gone.
void wasAsked(const QObject *item);
void isGone(const QObject *item);

/// Who is told the news in the place of the system's screen readers, for a test; null: they are.
void listenToNews(QAccessible::UpdateHandler listener);

/// Tells whenever `expanded` of an item changes, which has such a property.
void tellExpanding(QObject *item);

} // namespace Plainheart
