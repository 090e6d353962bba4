// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QQuickWindow;

namespace Plainheart {
class Program;
}

namespace PlainheartBench {

/// Opens pages of a program that has started, and reports what that costs.
class PageTurner
{
public:
    /// Both must outlive this object. `most` is how many pages are opened at most.
    PageTurner(Plainheart::Program &program, QQuickWindow *window, int most);

    /// Runs until a frame shows the page that was asked for as it stays: complete, opaque and in its place.
    /// False after 20 seconds.
    bool untilComplete();

    /// Opens every page in the order of the walk, and then each once more. Home is open when this starts.
    bool turnAll();

    /// Opens every page, lets it move until it has told its story, for `longest` seconds at most, and watches
    /// it for so many seconds.
    void watchIdle(int seconds, int longest);

    /// Wants a hundred thousand pages, fifty in the time in which one is drawn, and tells the memory on the way.
    bool turnHurriedly();

    /// Opens the list of all studies and moves it as a finger does, frame by frame.
    bool scrollStudies();

private:
    [[nodiscard]] QStringList addresses() const; ///< Home, where we are, last
    bool turn(const QString &address, const QString &name);
    [[nodiscard]] bool shown() const;

    Plainheart::Program &m_program;
    QQuickWindow *m_window;
    int m_most;
};

} // namespace PlainheartBench
