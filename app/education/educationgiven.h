// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Plainheart {

/// What a clinician explained in a visit, for the patient's record: no name, number, day or time of day, and
/// nothing that the patient typed. What the clinician adds is the clinician's own.
///
/// Texts are in the language of the clinician.
struct EducationGiven {
    /// How well the explanation came across, as the clinician heard it. It says nothing of the person.
    enum class TeachBack { NotAsked, Clear, Partly };

    struct Page {
        QString title;
        int seconds = 0;
        TeachBack teachBack = TeachBack::NotAsked;
        bool saidAgain = false; ///< in other words, before the teach-back was heard
    };

    QList<Page> pages; ///< in the order in which they were first shown
    int seconds = 0; ///< of the whole talk
    QString path; ///< its title; empty: none
    QStringList takeaways; ///< of that path
    QStringList questions; ///< that the patient takes home, those of the content
    int ownQuestions = 0; ///< and how many in the patient's own words, which are not told
    bool handoutPrinted = false;
    bool handoutCodeShown = false; ///< as a code for a phone
    QString patientLanguage; ///< the name of the language of the patient's pages
    QString contentVersion;
    QString addition; ///< what the clinician adds; empty: nothing
    QString language = QStringLiteral("en"); ///< tag of the language of these texts
};

/// "3 min"; "under 1 min".
[[nodiscard]] QString minutesInWords(int seconds, const QString &language);
/// "clear", "partly", and whether it took other words; empty where nothing was asked.
[[nodiscard]] QString teachBackInWords(EducationGiven::TeachBack teachBack, bool saidAgain);
/// "printed", "shown as a code for a phone", both, or "not given".
[[nodiscard]] QString handoutInWords(bool printed, bool codeShown);
/// The whole, as lines of plain text.
[[nodiscard]] QString educationText(const EducationGiven &given);

} // namespace Plainheart
