// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QStringList>
#include <vector>

namespace Plainheart {

/// The engine of one window. Files that are named, as "Shell/ReaderWindow", are read from the moment it is
/// made, on Qt's own thread for that: it takes as long as to open the content, and both go on at once.
class WindowEngine
{
public:
    explicit WindowEngine(const QStringList &files = {});

    [[nodiscard]] QQmlApplicationEngine *operator->() const { return m_engine.get(); }
    [[nodiscard]] QQmlApplicationEngine *get() const { return m_engine.get(); }

    /// Loads the window, and whatever was not read yet.
    void load(const QString &file);

private:
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::vector<std::unique_ptr<QQmlComponent>> m_read; ///< gone before the engine
};

} // namespace Plainheart
