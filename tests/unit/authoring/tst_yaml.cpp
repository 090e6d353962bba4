// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

class TestYaml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesKnowTheirLines();
    void frontMatterCountsFromItsFile();
    void textsAreOneLine();
    void quotesMakeText();
    void nullIsNotThere();
    void unknownFieldsAreThoseNeverAskedFor();
};

void TestYaml::valuesKnowTheirLines()
{
    Problems problems;
    const YamlNode root = parseYaml("- id: a\n  see:\n    - b\n    - c\n", u"f.yaml"_s, 1, problems);
    QVERIFY(problems.isEmpty());
    const YamlNode &entry = root.items.front();
    QCOMPARE(entry.place.line, 1);
    QCOMPARE(entry.find(u"see"_s)->items.back().place, (Place{ u"f.yaml"_s, 4 }));
    QCOMPARE(entry.find(u"nothing"_s), nullptr);
}

void TestYaml::frontMatterCountsFromItsFile()
{
    Problems problems;
    const YamlNode root = parseYaml("id: a\ntitle: b\n", u"f.md"_s, 2, problems);
    QCOMPARE(root.find(u"title"_s)->place.line, 3);
}

void TestYaml::textsAreOneLine()
{
    Problems problems;
    const YamlNode root = parseYaml("why: one\n  two\n  three\n", u"f.yaml"_s, 1, problems);
    Fields fields(root, u"claim"_s, problems);
    QCOMPARE(fields.text(u"why"_s).text, u"one two three"_s);
}

void TestYaml::quotesMakeText()
{
    Problems problems;
    const YamlNode root = parseYaml("a: 5\nb: \"5\"\nc: true\nd: \"true\"\ne: [1.5, x]\nf: {g: null}\n",
                                    u"f.yaml"_s, 1, problems);
    QCOMPARE(QString::fromUtf8(QJsonDocument(root.toJson().toObject()).toJson(QJsonDocument::Compact)),
             u"{\"a\":5,\"b\":\"5\",\"c\":true,\"d\":\"true\",\"e\":[1.5,\"x\"],\"f\":{\"g\":null}}"_s);
}

void TestYaml::nullIsNotThere()
{
    Problems problems;
    const YamlNode root = parseYaml("year: null\ntitle:\n", u"f.yaml"_s, 1, problems);
    Fields fields(root, u"source"_s, problems);
    QVERIFY(!fields.optionalInteger(u"year"_s));
    QVERIFY(problems.isEmpty());
    (void)fields.text(u"title"_s);
    QCOMPARE(problems.report({}), u"f.yaml:1: error: source has no \"title\"\n"_s);
}

void TestYaml::unknownFieldsAreThoseNeverAskedFor()
{
    Problems problems;
    const YamlNode root = parseYaml("id: a\ntitel: b\n", u"f.yaml"_s, 1, problems);
    Fields fields(root, u"source"_s, problems);
    (void)fields.id();
    (void)fields.optionalText(u"title"_s);
    fields.finish();
    QCOMPARE(problems.report(u"content"_s),
             u"content/f.yaml:2: error: source has an unknown field \"titel\"\n"
             "  hint: did you mean \"title\"?\n"_s);
}

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
