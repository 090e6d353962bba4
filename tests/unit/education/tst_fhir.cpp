// SPDX-License-Identifier: GPL-3.0-or-later
#include "educationgiven.h"
#include "fhir.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

using TeachBack = EducationGiven::TeachBack;

EducationGiven visit()
{
    EducationGiven given;
    given.pages = { { u"What is heart failure?"_s, 95, TeachBack::NotAsked, false },
                    { u"Heart muscle"_s, 180, TeachBack::Clear, true },
                    { u"Scar tissue"_s, 12, TeachBack::Partly, false } };
    given.seconds = 378;
    given.path = u"The main story"_s;
    given.takeaways = { u"Your usual care is proven."_s };
    given.questions = { u"Which of my medicines matter most?"_s };
    given.ownQuestions = 2;
    given.handoutPrinted = true;
    given.patientLanguage = u"English"_s;
    given.contentVersion = u"2026.11"_s;
    return given;
}

FhirHandout page()
{
    return { "<!DOCTYPE html><p>Take this home</p>", u"en"_s,
             QUuid(u"7d9b52c0-5a0e-4f3e-9b56-0a8c8a2e7a11"_s),
             QUuid(u"7d9b52c0-5a0e-4f3e-9b56-0a8c8a2e7a12"_s) };
}

/// What both validators say of a resource; empty: it is in order.
QString complaints(const QByteArray &json)
{
    QProcess validate;
    validate.start(QStringLiteral(NODE), { QStringLiteral(VALIDATE) });
    validate.write(json);
    validate.closeWriteChannel();
    constexpr int patience = 60'000;
    if (!validate.waitForFinished(patience) || validate.exitCode() != 0)
        return u"the validators did not run: "_s + QString::fromUtf8(validate.readAllStandardError());
    return QString::fromUtf8(validate.readAllStandardOutput());
}

QByteArray changed(const QByteArray &json, const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    if (value.isUndefined())
        object.remove(key);
    else
        object[key] = value;
    return QJsonDocument(object).toJson();
}

} // namespace

/// What a visit leaves for the record, as text and as FHIR.
class tst_Fhir : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textSaysWhatWasDone()
    {
        QCOMPARE(educationText(visit()),
                 u"Education given: stem cells and heart failure\n"
                 "Time in all: 6 min\n"
                 "Path: The main story\n"
                 "Language of the pages: English\n"
                 "Shown:\n"
                 "- What is heart failure?: 2 min\n"
                 "- Heart muscle: 3 min. Teach-back: clear, after other words\n"
                 "- Scar tissue: under 1 min. Teach-back: partly\n"
                 "Messages to take home:\n"
                 "- Your usual care is proven.\n"
                 "Questions for the next visit:\n"
                 "- Which of my medicines matter most?\n"
                 "- In the patient's own words, not copied here: 2\n"
                 "Page to take home: printed\n"
                 "Content: Plainheart 2026.11\n"_s);
    }

    void textOfAVisitWithNothing()
    {
        const QString text = educationText({});
        QVERIFY(text.contains(u"no page for more than a moment"_s));
        QVERIFY(text.contains(u"Questions for the next visit: none saved"_s));
        QVERIFY(text.contains(u"Page to take home: not given"_s));
        QVERIFY(!text.contains(u"Added"_s));
    }

    void whatIsAddedStandsAtTheEnd()
    {
        EducationGiven given = visit();
        given.addition = u"Daughter was there."_s;
        QVERIFY(educationText(given).endsWith(u"Added: Daughter was there.\n"_s));
        const QJsonObject told = QJsonDocument::fromJson(educationFhir(given)).object();
        QCOMPARE(told[u"note"].toArray().at(0).toObject()[u"text"].toString(), given.addition);
    }

    void validatorsFindNothing_data()
    {
        EducationGiven added = visit();
        added.addition = u"Daughter was there."_s;
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a visit") << educationFhir(visit());
        QTest::newRow("nothing was done") << educationFhir({});
        QTest::newRow("with an addition") << educationFhir(added);
        QTest::newRow("with the page to take home") << educationFhir(visit(), page());
    }
    void validatorsFindNothing()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(complaints(json), QString());
    }

    /// They would have found something.
    void validatorsFindFaults_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("who");
        QTest::newRow("missing") << u"status"_s << QJsonValue(QJsonValue::Undefined) << u"fhir:"_s;
        QTest::newRow("unknown") << u"patient"_s << QJsonValue(u"x"_s) << u"fhir:"_s;
        QTest::newRow("wrong code") << u"status"_s << QJsonValue(u"done"_s) << u"fhir:"_s;
        QTest::newRow("wrong type") << u"language"_s << QJsonValue(7) << u"schema:"_s;
    }
    void validatorsFindFaults()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, who);
        const QString said = complaints(changed(educationFhir(visit()), key, value));
        QVERIFY2(said.contains(who), qPrintable(said));
    }

    /// Nothing says who it was, or when.
    void nobodyIsNamed()
    {
        const QByteArray json = educationFhir(visit(), page());
        for (const char *key : { "subject", "sender", "recipient", "encounter", "sent", "received", "author",
                                 "identifier", "date", "time", "period", "id" })
            QVERIFY2(!json.contains('"' + QByteArray(key) + "\":"), key);
        static const QRegularExpression clock(u"\\b[0-2]?[0-9]:[0-5][0-9]\\b|\\b20[0-9]{2}-[01][0-9]"_s);
        QVERIFY(!clock.match(educationText(visit())).hasMatch());
        QVERIFY(!clock.match(QString::fromUtf8(educationFhir(visit()))).hasMatch());
    }

    void thePageIsInTheBundle()
    {
        const QJsonArray entries
            = QJsonDocument::fromJson(educationFhir(visit(), page())).object()[u"entry"].toArray();
        QCOMPARE(entries.size(), 2);
        const QJsonObject document = entries.at(1).toObject();
        const QJsonArray payload = entries.at(0).toObject()[u"resource"].toObject()[u"payload"].toArray();
        QCOMPARE(payload.at(1).toObject()[u"contentReference"].toObject()[u"reference"],
                 document[u"fullUrl"]);
        const QByteArray data = document[u"resource"]
                                    .toObject()[u"content"]
                                    .toArray()
                                    .at(0)
                                    .toObject()[u"attachment"]
                                    .toObject()[u"data"]
                                    .toString()
                                    .toLatin1();
        QCOMPARE(QByteArray::fromBase64(data), page().html);
    }
};

QTEST_GUILESS_MAIN(tst_Fhir)
#include "tst_fhir.moc"
