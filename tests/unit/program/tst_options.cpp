// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

Result<Options> parse(const QString &line)
{
    return parseOptions(u"plainheart "_s.append(line).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

/// The command line: what it means, and the sentence when it means nothing.
class tst_Options : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutArguments() { QCOMPARE(parse(QString()).value(), Options()); }

    void everyOption()
    {
        const auto parsed
            = parse(u"--mode kiosk --content a.sqlite --language ar --theme high-contrast --text-size 150 "
                    "--page studies/fibrosis --clinic-name Riverside --clinic-contact 0123 --screenshots out "
                    "--size 1080x1920 --reduced-motion "
                    "--fullscreen --opengl --quit-after-start --data-folder kept"_s);
        QVERIFY2(parsed.has_value(), qPrintable(parsed ? QString() : parsed.error().what));
        QCOMPARE(parsed->action, Options::Action::Run);
        QCOMPARE(parsed->mode, Mode::Kiosk);
        QCOMPARE(parsed->contentFile, u"a.sqlite"_s);
        QCOMPARE(parsed->language, u"ar"_s);
        QCOMPARE(parsed->theme, u"high-contrast"_s);
        QCOMPARE(parsed->textSize, 1.5);
        QCOMPARE(parsed->page, u"studies/fibrosis"_s);
        QCOMPARE(parsed->clinic.name, u"Riverside"_s);
        QCOMPARE(parsed->clinic.contact, u"0123"_s);
        QCOMPARE(parsed->screenshots, u"out"_s);
        QVERIFY(parsed->themeIsSet);
        QVERIFY(parsed->textSizeIsSet);
        QCOMPARE(parsed->dataFolder, u"kept"_s);
        QCOMPARE(parsed->size, QSize(1080, 1920));
        QVERIFY(parsed->reducedMotion);
        QVERIFY(parsed->fullScreen);
        QVERIFY(parsed->openGl);
        QVERIFY(parsed->quitAfterStart);
    }

    void aPageToTakeHome()
    {
        const auto parsed
            = parse(u"--handout out/page.PDF --topics fibrosis,ipsc --questions my-scar --paper letter "
                    "--take-home-url https://clinic.example/q"_s);
        QVERIFY2(parsed.has_value(), qPrintable(parsed ? QString() : parsed.error().what));
        QCOMPARE(parsed->handout, u"out/page.PDF"_s);
        QCOMPARE(parsed->topics, QStringList({ u"fibrosis"_s, u"ipsc"_s }));
        QCOMPARE(parsed->questions, QStringList{ u"my-scar"_s });
        QVERIFY(parsed->paper == Paper::Letter);
        QCOMPARE(parsed->takeHomeUrl, u"https://clinic.example/q"_s);
    }

    void allowedValues_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &mode : { u"kiosk"_s, u"study"_s, u"guided"_s })
            QTest::newRow(qPrintable(mode)) << u"--mode="_s + mode;
        for (const QString &theme : { u"light"_s, u"dark"_s, u"high-contrast"_s })
            QTest::newRow(qPrintable(theme)) << u"--theme "_s + theme;
        for (const QString &size : { u"100"_s, u"125"_s, u"150"_s, u"200"_s })
            QTest::newRow(qPrintable(size)) << u"--text-size "_s + size;
        QTest::newRow("smallest") << u"--size 320x320"_s;
        QTest::newRow("largest") << u"--size 8192x8192"_s;
    }
    void allowedValues()
    {
        QFETCH(QString, line);
        QVERIFY(parse(line).has_value());
    }

    void helpAndVersion()
    {
        QCOMPARE(parse(u"--help"_s)->action, Options::Action::Help);
        QCOMPARE(parse(u"-h"_s)->action, Options::Action::Help);
        QCOMPARE(parse(u"--version"_s)->action, Options::Action::Version);
        QCOMPARE(parse(u"-v"_s)->action, Options::Action::Version);
        QVERIFY(QRegularExpression(u"^Plainheart \\d+\\.\\d+\\.\\d+\\n$"_s).match(versionText()).hasMatch());
    }

    void helpNamesEveryOption()
    {
        const QString help = helpText();
        QVERIFY(help.startsWith(u"Usage: plainheart "_s));
        for (const QString &option : { u"mode"_s, u"content"_s, u"language"_s, u"theme"_s, u"text-size"_s,
                                       u"page"_s, u"clinic-name"_s, u"clinic-contact"_s, u"kiosk-settings"_s,
                                       u"screenshots"_s, u"size"_s, u"reduced-motion"_s, u"fullscreen"_s,
                                       u"opengl"_s, u"quit-after-start"_s, u"help"_s, u"version"_s })
            QVERIFY2(help.contains(u"--"_s + option), qPrintable(option));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const QString &line, const QString &sentence) {
            QTest::newRow(qPrintable(line)) << line << sentence;
        };
        row(u"--nonsense"_s, u"There is no option \"nonsense\"; plainheart --help lists them."_s);
        row(u"--mode party"_s, u"--mode can be kiosk, study, guided, not \"party\"."_s);
        row(u"--mode Kiosk"_s, u"--mode can be kiosk, study, guided, not \"Kiosk\"."_s);
        row(u"--theme pink"_s, u"--theme can be light, dark, high-contrast, not \"pink\"."_s);
        row(u"--text-size 110"_s, u"--text-size can be 100, 125, 150, 200, not \"110\"."_s);
        row(u"--text-size 1.5"_s, u"--text-size can be 100, 125, 150, 200, not \"1.5\"."_s);
        for (const QString &size : { u"1280"_s, u"1280x"_s, u"0x0"_s, u"319x800"_s, u"800x8193"_s,
                                     u"-800x600"_s, u"axb"_s, u"99999999999x800"_s })
            row(u"--size="_s + size,
                u"--size is a width and a height from 320 to 8192, as 1280x800, not \"%1\"."_s.arg(size));
        row(u"--page="_s, u"--page needs a value."_s);
        row(u"--content="_s, u"--content needs a value."_s);
        row(u"--mode"_s, u"Missing value after '--mode'."_s);
        row(u"--handout page.txt"_s,
            u"--handout writes a file that ends in .pdf or .html, not \"page.txt\"."_s);
        row(u"--handout="_s, u"--handout needs a value."_s);
        row(u"--handout a.pdf --paper a5"_s, u"--paper can be a4, letter, not \"a5\"."_s);
        row(u"--topics fibrosis"_s, u"--topics belongs to --handout FILE."_s);
        row(u"--take-home-url https://me:secret@clinic.example"_s,
            u"--take-home-url is an address as https://clinic.example/questions, not "
            "\"https://me:secret@clinic.example\"."_s);
        row(u"--take-home-url clinic"_s,
            u"--take-home-url is an address as https://clinic.example/questions, not \"clinic\"."_s);
        row(u"stray"_s, u"There is nothing to do with \"stray\"."_s);
    }
    void refused()
    {
        QFETCH(QString, line);
        const auto parsed = parse(line);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().code, Error::Code::Invalid);
        QTEST(parsed.error().what, "sentence");
    }
};

QTEST_GUILESS_MAIN(tst_Options)
#include "tst_options.moc"
