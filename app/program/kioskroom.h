// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskmachine.h"
#include "language.h"
#include "options.h"

#include <QList>
#include <QSet>

namespace Plainheart {

class Navigator;
class Printing;
class Session;

/// A kiosk's machine and its readers: how the program begins with its settings, and what is counted of them.
class KioskRoom : public KioskMachine
{
    Q_OBJECT
public:
    using KioskMachine::KioskMachine;

    /// What a start with these settings is like, where the command line says nothing else.
    [[nodiscard]] Options start() const;
    /// Complains of languages that the content does not have.
    void compare(const QList<Language> &there);

    /// Counts what a reader opens and prints. A visit begins with the first page after Home, and ends when
    /// the session starts over.
    void follow(const Session &session, const Navigator &navigator, const Printing &printing);

    /// The copy of the content that was good last; empty: nothing is kept.
    [[nodiscard]] QString keptContent() const;
    /// Once the content of a session is lost, the program starts anew and shows that copy, if there is one:
    /// after so many milliseconds, in which whoever reads is told what happened.
    void startAnewWithoutContent(const Session &session, int tellFor = 5000);

Q_SIGNALS:
    void endWanted(); ///< the service manager starts the program again

protected:
    void lookAgain() override;

private:
    void countPage();

    QList<Language> m_there; ///< languages of the content

    bool m_visiting = false;
    QString m_page; ///< that was opened last
    QSet<QString> m_reached; ///< topics of this visit
};

} // namespace Plainheart
