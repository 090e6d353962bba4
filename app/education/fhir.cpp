// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct FhirText {
    Q_DECLARE_TR_FUNCTIONS(ConsoleRecord)
};

QJsonObject coded(const QString &system, const QString &code, const QString &display, const QString &text)
{
    return { { u"coding"_s,
               QJsonArray{
                   QJsonObject{ { u"system"_s, system }, { u"code"_s, code }, { u"display"_s, display } } } },
             { u"text"_s, text } };
}

// The code system that R4 names for Communication.category, with the codes alert, notification, reminder and
// instruction.
QJsonObject instruction()
{
    return coded(u"http://terminology.hl7.org/CodeSystem/communication-category"_s, u"instruction"_s,
                 u"Instruction"_s, FhirText::tr("Patient education"));
}

// SNOMED CT 84114007, heart failure: compared in published code lists as docs/infobutton.md tells.
QJsonObject heartFailure()
{
    return coded(u"http://snomed.info/sct"_s, u"84114007"_s, u"Heart failure"_s,
                 FhirText::tr("Heart failure"));
}

// LOINC 34895-3, "Education note": read with this name as the type of a DocumentReference in the
// documentation of Canvas Medical's SDK, and as the code of the section of patient education (after IHE PCC)
// in the CDA profile FRCDASectionEducationDuPatient of the French Agence du numérique en santé; not looked
// up in a LOINC release.
QJsonObject educationNote()
{
    return coded(u"http://loinc.org"_s, u"34895-3"_s, u"Education note"_s, FhirText::tr("Page to take home"));
}

QJsonObject communication(const EducationGiven &given)
{
    QJsonObject resource{
        { u"resourceType"_s, u"Communication"_s },
        { u"language"_s, given.language },
        { u"status"_s, u"completed"_s },
        { u"category"_s, QJsonArray{ instruction() } },
        { u"topic"_s, QJsonObject{ { u"text"_s, FhirText::tr("Stem cells and heart failure") } } },
        { u"reasonCode"_s, QJsonArray{ heartFailure() } },
        { u"payload"_s, QJsonArray{ QJsonObject{ { u"contentString"_s, educationText(given) } } } },
    };
    if (!given.addition.isEmpty())
        resource[u"note"_s] = QJsonArray{ QJsonObject{ { u"text"_s, given.addition } } };
    return resource;
}

QJsonObject documentReference(const FhirHandout &handout)
{
    const QJsonObject attachment{ { u"contentType"_s, u"text/html"_s },
                                  { u"language"_s, handout.language },
                                  { u"data"_s, QString::fromLatin1(handout.html.toBase64()) },
                                  { u"title"_s, FhirText::tr("Page to take home") } };
    return { { u"resourceType"_s, u"DocumentReference"_s },
             { u"status"_s, u"current"_s },
             { u"type"_s, educationNote() },
             { u"content"_s, QJsonArray{ QJsonObject{ { u"attachment"_s, attachment } } } } };
}

QString urn(const QUuid &id) { return u"urn:uuid:"_s + id.toString(QUuid::WithoutBraces); }

QJsonObject entry(const QUuid &id, const QJsonObject &resource)
{
    return { { u"fullUrl"_s, urn(id) }, { u"resource"_s, resource } };
}

} // namespace

QByteArray educationFhir(const EducationGiven &given) { return QJsonDocument(communication(given)).toJson(); }

QByteArray educationFhir(const EducationGiven &given, const FhirHandout &handout)
{
    QJsonObject told = communication(given);
    QJsonArray payload = told[u"payload"].toArray();
    payload << QJsonObject{ { u"contentReference"_s,
                              QJsonObject{ { u"reference"_s, urn(handout.document) } } } };
    told[u"payload"_s] = payload;
    const QJsonObject bundle{ { u"resourceType"_s, u"Bundle"_s },
                              { u"type"_s, u"collection"_s },
                              { u"entry"_s,
                                QJsonArray{ entry(handout.communication, told),
                                            entry(handout.document, documentReference(handout)) } } };
    return QJsonDocument(bundle).toJson();
}

} // namespace Plainheart
