// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app.h"

#include <functional>

namespace PlainheartTest {

/// One page in one of its states.
struct State {
    QString name; ///< for messages and file names: "fibrosis step 2"
    QString address;
    QString level = QStringLiteral("plain");
    /// Brings the open page into this state.
    std::function<void(App &)> enter = {};
    /// The state exists only where words and picture are shown one at a time.
    bool onlyBig = false;
    /// As a reader comes to it: from the state before, on the page that is open already.
    bool goesOn = false;
    /// It exists only where there is a printer, and nothing is being printed.
    bool prints = false;
};

/// Every page in every state that looks different: the topics in both levels, with each step and each stop of
/// the picture; the documents with each section open where they fold; the offer check with no, some and all
/// answers.
[[nodiscard]] QList<State> states(App &app);

/// What is laid over a page: a word explained, a study, the tools, the keys.
[[nodiscard]] QList<State> popoverStates();

/// What a kiosk with a machine shows that is no page: the screen that waits, "Still there?", and what the
/// staff see.
[[nodiscard]] QList<State> kioskStates();

/// Opens a state; false if it does not exist in this window.
bool enter(App &app, const State &state);

/// Studies that between them show everything that the page of a study can show.
[[nodiscard]] QStringList tellingStudies();

/// What is chosen in the filters of the page of studies, by list; and a choice that no study fits.
void filter(App &app, const QVariantMap &chosen);
[[nodiscard]] QVariantMap nothingFits();

/// A property of the page.
void setOnPage(App &app, const char *property, const QVariant &value);

} // namespace PlainheartTest
