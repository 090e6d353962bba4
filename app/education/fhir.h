// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "educationgiven.h"

#include <QByteArray>
#include <QUuid>

namespace Plainheart {

/// The page to take home that goes into the record with it: made without what the patient typed.
struct FhirHandout {
    QByteArray html;
    QString language; ///< tag of its language
    QUuid communication; ///< names by which the two resources of the bundle know each other, made up anew
    QUuid document;
};

/// Education given as FHIR R4: a Communication without subject, sender, encounter and time, which the record
/// that takes it adds itself. JSON, indented.
[[nodiscard]] QByteArray educationFhir(const EducationGiven &given);
/// The same in a Bundle with a DocumentReference that holds the page to take home.
[[nodiscard]] QByteArray educationFhir(const EducationGiven &given, const FhirHandout &handout);

} // namespace Plainheart
