// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QScreen>

namespace Plainheart {

class PatientScreen;

/// Finds the screens for the two windows of guided mode, and keeps them apart: the patient's page never comes
/// over the console, nor the console over the patient's page.
///
/// The patient's is the second screen, or the one that was chosen before, which is remembered by its name in
/// `choices`, a file (empty: nothing is remembered). With one screen they stand side by side, or one of them
/// has all of it. A screen that is taken away takes its window with it until it comes back.
class TwoScreens : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    TwoScreens(PatientScreen *patientScreen, QQuickWindow *console, const QString &choices, bool rehearsal);

    /// Shows both windows, each at its place.
    void place();

private:
    struct Pair {
        QScreen *patient = nullptr;
        QScreen *console = nullptr;
    };
    [[nodiscard]] Pair chosen() const;
    void onTwo(const Pair &screens);
    void onOne(QScreen *screen);
    void loseScreen();
    void changeOver();
    void exchange();

    PatientScreen *m_patientScreen;
    QQuickWindow *m_patient;
    QQuickWindow *m_console;
    QString m_choices;
    bool m_rehearsal;
};

} // namespace Plainheart
