// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"
#include "fonts.h"
#include "keptcontent.h"
#include "outside.h"
#include "program.h"
#include "screenshots.h"
#include "teststore.h"
#include "walk.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// The program without its window: which content, language and page it starts with, and what it refuses.
class tst_Program : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_store;

    [[nodiscard]] Surroundings around() const
    {
        return { m_store, [] { return QDate(2026, 11, 21); }, { u"en-GB"_s }, {} };
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = m_folder.filePath(u"store.sqlite"_s);
        PlainheartTest::makeStore(m_store);
    }

    void optionsReachTheSession()
    {
        Options options;
        options.mode = Mode::Guided;
        options.theme = u"dark"_s;
        options.textSize = 1.5;
        options.page = u"fibrosis"_s;
        options.reducedMotion = true;
        const auto program = Program::make(options, around());
        QVERIFY(program.has_value());
        const Session &session = (*program)->session();
        QCOMPARE(session.mode(), Mode::Guided);
        QCOMPARE(session.theme(), u"dark"_s);
        QCOMPARE(session.textSize(), 1.5);
        QCOMPARE(session.startPage(), u"fibrosis"_s);
        QVERIFY(session.reducedMotion());
        QCOMPARE(session.contentError(), QString());
        QVERIFY(!session.isOld(QDate(2026, 1, 1)));
        QVERIFY(session.isOld(QDate(2025, 1, 1)));
    }

    /// A kiosk whose content can't be read shows the copy that was good last, and its staff are told.
    void aCopyStandsInForContentThatIsDamaged()
    {
        const QTemporaryDir folder;
        Surroundings surroundings = around();
        surroundings.keptContent = folder.filePath(u"kept.sqlite"_s);
        QVERIFY(keepContent(m_store, surroundings.keptContent));
        surroundings.contentFile = folder.filePath(u"installed.sqlite"_s);
        QFile damaged(surroundings.contentFile);
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no pages") > 0);
        damaged.close();
        Options options;
        options.mode = Mode::Kiosk;
        {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"shown is the copy"_s));
            const auto program = Program::make(options, surroundings);
            QVERIFY(program && (*program)->store());
            QCOMPARE((*program)->session().contentError(), QString());
            QVERIFY((*program)->store()->document(u"fibrosis"_s, u"en"_s));
            QVERIFY((*program)->staff().contentFault().contains(u"file"_s));
            QVERIFY((*program)->keptContent().isEmpty()); // a copy is not copied
        }
        // Nor does it ever take the place of the good one.
        QVERIFY(!keepContent(surroundings.contentFile, surroundings.keptContent));
        QVERIFY(ContentStore::open(surroundings.keptContent).has_value());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{ u"installed.sqlite"_s, u"kept.sqlite"_s }));
        // With content that is well the staff have nothing to look at.
        surroundings.contentFile = m_store;
        const auto program = Program::make(options, surroundings);
        QVERIFY(program);
        QCOMPARE((*program)->staff().contentFault(), QString());
        QCOMPARE((*program)->keptContent(), surroundings.keptContent);
    }

    void theCommandLineWinsOverWhatIsRemembered()
    {
        const QTemporaryDir folder;
        Surroundings surroundings = around();
        surroundings.dataFolder = folder.filePath(u"plainheart"_s);
        {
            const auto program = Program::make({}, surroundings);
            QVERIFY(program);
            (*program)->session().setTheme(u"dark"_s);
            (*program)->session().setTextSize(2);
        }
        for (int start = 0; start < 2; ++start) { // nor is it remembered
            Options options;
            options.textSize = 1.25;
            options.textSizeIsSet = true;
            const auto program = Program::make(options, surroundings);
            QVERIFY(program);
            QCOMPARE((*program)->session().textSize(), 1.25);
            QCOMPARE((*program)->session().theme(), u"dark"_s);
        }
        const auto program = Program::make({}, surroundings);
        QVERIFY(program);
        QCOMPARE((*program)->session().textSize(), 2.0);
    }

    void theLanguageComesBack()
    {
        const QTemporaryDir folder;
        Surroundings surroundings = around();
        surroundings.dataFolder = folder.filePath(u"plainheart"_s);
        {
            const auto program = Program::make({}, surroundings);
            QVERIFY(program);
            QCOMPARE((*program)->session().language(), u"en"_s);
            (*program)->session().setLanguage(u"ar"_s);
        }
        {
            const auto program = Program::make({}, surroundings);
            QVERIFY(program);
            QCOMPARE((*program)->session().language(), u"ar"_s);
        }
        Options options;
        options.language = u"en"_s; // said on the command line
        const auto program = Program::make(options, surroundings);
        QVERIFY(program);
        QCOMPARE((*program)->session().language(), u"en"_s);
    }

    /// A record that opens the page for its patient begins a visit: what the patient before chose is gone. A
    /// link may come in the middle of one, and a reader's own window belongs to its reader.
    void aVisitFromARecordBeginsAnew_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<Wish>("wish");
        QTest::addColumn<bool>("anew");
        const Wish visit = fromInfobutton(
            u"mainSearchCriteria.v.c=I50.22&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90"_s);
        QTest::newRow("guided") << Mode::Guided << visit << true;
        QTest::newRow("guided, a link") << Mode::Guided << fromLink(u"plainheart:heart-failure"_s) << false;
        QTest::newRow("study") << Mode::Study << visit << false;
    }
    void aVisitFromARecordBeginsAnew()
    {
        QFETCH(Mode, mode);
        QFETCH(Wish, wish);
        QFETCH(bool, anew);
        Options options;
        options.mode = mode;
        const auto program = Program::make(options, around());
        QVERIFY(program);
        Session &session = (*program)->session();
        session.setQuestions({ { u"own-1"_s, u"Of the patient before"_s, {}, {} } });
        session.visit(u"fibrosis"_s);
        (*program)->open(*unpacked(packed(wish)));
        QCOMPARE(session.questions().isEmpty(), anew);
        QCOMPARE(session.visited().contains(u"fibrosis"_s), !anew);
    }

    void picturesAndTestsHaveNoReader_data()
    {
        QTest::addColumn<bool>("pictures");
        QTest::newRow("pictures") << true;
        QTest::newRow("a test") << false;
    }
    void picturesAndTestsHaveNoReader()
    {
        QFETCH(bool, pictures);
        const QTemporaryDir folder;
        Surroundings surroundings = around();
        surroundings.dataFolder = folder.filePath(u"plainheart"_s);
        Options options;
        options.quitAfterStart = !pictures;
        options.screenshots = pictures ? folder.path() : QString();
        {
            const auto program = Program::make(options, surroundings);
            QVERIFY(program && !(*program)->record().keeps());
            (*program)->session().setTheme(u"dark"_s);
        }
        QVERIFY(!QFileInfo::exists(surroundings.dataFolder));
        // Unless a folder is named for it.
        options.dataFolder = folder.filePath(u"named"_s);
        {
            const auto program = Program::make(options, surroundings);
            QVERIFY(program && (*program)->record().keeps());
            (*program)->session().setTheme(u"dark"_s);
        }
        QVERIFY(QFileInfo::exists(folder.filePath(u"named/record.sqlite"_s)));
    }

    void picturesAreMadeWithoutMotion()
    {
        Options options;
        options.screenshots = m_folder.path();
        QVERIFY((*Program::make(options, around()))->session().reducedMotion());
        QVERIFY(!(*Program::make(Options(), around()))->session().reducedMotion());
    }

    void theFirstWindowFitsTheScreen_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<bool>("full");
        QTest::addColumn<QSize>("window");
        QTest::newRow("large") << QSize(1920, 1080) << false << QSize(1280, 800);
        QTest::newRow("notebook, with room for a frame") << QSize(1366, 768) << false << QSize(1280, 720);
        QTest::newRow("upright") << QSize(1080, 1920) << false << QSize(1064, 800);
        QTest::newRow("tablet") << QSize(800, 480) << false << QSize(784, 480);
        QTest::newRow("smaller than the smallest") << QSize(600, 400) << false << QSize(600, 400);
        QTest::newRow("not known") << QSize() << false << QSize(1280, 800);
        QTest::newRow("full, large") << QSize(3840, 2160) << true << QSize(3840, 2160);
        QTest::newRow("full, tablet") << QSize(800, 480) << true << QSize(800, 480);
        QTest::newRow("full, tiny") << QSize(480, 320) << true << QSize(480, 320);
    }
    void theFirstWindowFitsTheScreen()
    {
        QFETCH(QSize, screen);
        QFETCH(bool, full);
        QFETCH(QSize, window);
        Options options;
        options.fullScreen = full;
        const QVariantMap first = firstWindow(options, { screen, screen });
        QCOMPARE(QSize(first[u"width"_s].toInt(), first[u"height"_s].toInt()), window);
        // One that may not be as small as that would be pushed over the edge.
        QCOMPARE(QSize(first[u"minimumWidth"_s].toInt(), first[u"minimumHeight"_s].toInt()),
                 QSize(640, 480).boundedTo(window));
    }

    void aSizeThatIsAskedForIsGiven()
    {
        Options options;
        options.size = { 1920, 1080 };
        QCOMPARE(firstWindow(options, { { 800, 480 }, { 800, 480 } })[u"width"_s].toInt(), 1920);
        options.size = {};
        options.screenshots = u"pictures"_s; // are made without a screen
        QCOMPARE(firstWindow(options, { { 800, 480 }, { 800, 480 } })[u"width"_s].toInt(), 1280);
    }

    void language_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("language");
        QTest::newRow("system's") << QString() << QStringList{ u"ar-EG"_s, u"en"_s } << u"ar"_s;
        QTest::newRow("first that is there")
            << QString() << QStringList{ u"fi-FI"_s, u"fi"_s, u"ar"_s } << u"ar"_s;
        QTest::newRow("none is there") << QString() << QStringList{ u"fi-FI"_s } << u"en"_s;
        QTest::newRow("asked for") << u"en"_s << QStringList{ u"ar-EG"_s } << u"en"_s;
    }
    void language()
    {
        QFETCH(QString, asked);
        QFETCH(QStringList, system);
        Options options;
        options.language = asked;
        Surroundings surroundings = around();
        surroundings.languages = system;
        const auto program = Program::make(options, surroundings);
        QVERIFY(program.has_value());
        QTEST((*program)->session().language(), "language");
    }

    /// Tags of languages, as BCP 47 has them: a region, a script, and letters of any size.
    void languageWithARegion_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("language");
        QTest::newRow("the system's") << QString() << QStringList{ u"pt-BR"_s, u"pt"_s } << u"pt-BR"_s;
        QTest::newRow("small letters in the content")
            << QString() << QStringList{ u"zh-Hant-TW"_s } << u"zh-hant"_s;
        QTest::newRow("any region will do") << QString() << QStringList{ u"pt"_s } << u"pt-BR"_s;
        QTest::newRow("asked for") << u"pt-BR"_s << QStringList{ u"en-GB"_s } << u"pt-BR"_s;
        QTest::newRow("asked for in small letters") << u"pt-br"_s << QStringList{ u"en-GB"_s } << u"pt-BR"_s;
        QTest::newRow("asked for as systems write it")
            << u"pt_BR"_s << QStringList{ u"en-GB"_s } << u"pt-BR"_s;
        QTest::newRow("another script is another language")
            << QString() << QStringList{ u"zh-Hans-CN"_s } << u"en"_s;
    }
    void languageWithARegion()
    {
        QFETCH(QString, asked);
        QFETCH(QStringList, system);
        Surroundings surroundings = around();
        surroundings.contentFile = m_folder.filePath(u"regions"_s);
        PlainheartTest::makeStore(surroundings.contentFile,
                                  { u"INSERT INTO language (lang, name, partial, position) VALUES "
                                    "('pt-BR', 'Português', 1, 8), ('zh-hant', '中文', 1, 9)"_s });
        surroundings.languages = system;
        Options options;
        options.language = asked;
        const auto program = Program::make(options, surroundings);
        QVERIFY(program);
        QTEST((*program)->session().language(), "language");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sentence");
        const QString missing = m_folder.filePath(u"nothing"_s);
        QTest::newRow("missing file")
            << "content" << missing << u"The content file \"%1\" does not exist."_s.arg(missing);
        const QString text = QStringLiteral(PLAINHEART_SOURCE_DIR "/LICENSE");
        QTest::newRow("text file") << "content" << text
                                   << u"The file \"%1\" is not a Plainheart content file."_s.arg(text);
        const QString newer = m_folder.filePath(u"newer"_s);
        PlainheartTest::makeStore(newer,
                                  { u"PRAGMA user_version = %1"_s.arg(ContentStore::schemaVersion + 1) });
        QTest::newRow("newer file")
            << "content" << newer
            << u"The content file \"%1\" was made for a newer version of Plainheart."_s.arg(newer);
        QTest::newRow("a folder") << "content" << m_folder.path()
                                  << u"The content file \"%1\" can't be read or is not complete."_s.arg(
                                         m_folder.path());
        QTest::newRow("language") << "language"
                                  << "xx" << u"--language can be en, ar, not \"xx\"."_s;
        QTest::newRow("page") << "page"
                              << "nowhere" << u"There is no page \"nowhere\"."_s;
        QTest::newRow("page of nothing") << "page"
                                         << "studies/nowhere" << u"There is no page \"studies/nowhere\"."_s;
    }
    void refused()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        Options options;
        if (option == u"content"_s)
            options.contentFile = value;
        else if (option == u"language"_s)
            options.language = value;
        else
            options.page = value;
        const auto program = Program::make(options, around());
        QVERIFY(!program.has_value());
        QTEST(program.error().what, "sentence");
    }

    void brokenInstallationOpensWithASentence()
    {
        Surroundings surroundings = around();
        surroundings.contentFile = m_folder.filePath(u"nothing"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"content: no such file: "_s));
        Options options;
        options.page = u"fibrosis"_s;
        const auto program = Program::make(options, surroundings);
        QVERIFY(program.has_value());
        QVERIFY(!(*program)->session().contentError().isEmpty());
        QVERIFY(!(*program)->session().contentRemedy().isEmpty());
        QCOMPARE((*program)->store(), nullptr);
    }

    void walkIsComplete()
    {
        const auto store = ContentStore::open(m_store);
        QStringList names;
        for (const Sight &sight : walk(**store))
            names << sight.name;
        QCOMPARE(names,
                 (QStringList{ u"01-home"_s,
                               u"02-heart-failure"_s,
                               u"03-regeneration"_s,
                               u"04-regeneration-step-2"_s,
                               u"05-regeneration-step-3"_s,
                               u"06-regeneration-detail"_s,
                               u"07-fibrosis"_s,
                               u"08-fibrosis-step-2"_s,
                               u"09-fibrosis-step-3"_s,
                               u"10-fibrosis-detail"_s,
                               u"11-where-things-stand"_s,
                               u"12-questions"_s,
                               u"13-take-home"_s,
                               u"14-offer-check"_s,
                               u"15-glossary"_s,
                               u"16-search"_s,
                               u"17-read"_s,
                               u"18-about"_s,
                               u"19-studies"_s,
                               u"20-studies-regeneration"_s,
                               u"21-studies-fibrosis"_s,
                               u"22-study-rct"_s,
                               u"23-study-review"_s,
                               u"24-charts"_s,
                               u"25-charts-regeneration"_s,
                               u"26-charts-fibrosis"_s,
                               u"27-chart-gains"_s,
                               u"28-chart-deaths"_s,
                               u"29-claims"_s,
                               u"30-claims-regeneration"_s,
                               u"31-claims-fibrosis"_s }));
    }

    /// A page of a new kind is among the pictures of every page, and so in every test that goes through them.
    void walkHasEveryKindOfPage()
    {
        const auto store = ContentStore::open(m_store);
        QStringList walked;
        for (const Sight &sight : walk(**store))
            walked << QString::fromLatin1(Address::parse(sight.address)->kind().word);
        for (const AddressKind &kind : Address::kinds()) {
            // This small deck checks nobody's understanding.
            if (QLatin1String(kind.word) == "check"_L1
                && (*store)->checkItems(u"general"_s, u"en"_s).isEmpty())
                continue;
            QVERIFY2(walked.contains(QLatin1String(kind.word)), kind.page);
        }
    }

    void pages_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("there");
        for (const QString &address :
             { u"home"_s, u"heart-failure"_s, u"fibrosis"_s, u"fibrosis/3"_s, u"questions"_s,
               u"questions/fibrosis"_s, u"glossary/stem-cells"_s, u"studies/fibrosis"_s,
               u"studies/heart-failure"_s, u"studies/fibrosis/small2001"_s, u"studies"_s,
               u"study/small2001"_s, u"charts"_s, u"charts/fibrosis"_s, u"claims"_s, u"claims/fibrosis"_s })
            QTest::newRow(qPrintable(address)) << address << true;
        for (const QString &address :
             { u""_s, u"nowhere"_s, u"study"_s, u"study/nowhere"_s, u"studies/nowhere"_s,
               u"glossary/nowhere"_s, u"fibrosis/x"_s, u"fibrosis/4"_s, u"studies/fibrosis/nowhere"_s,
               u"home/"_s, u"charts/nowhere"_s, u"chart"_s, u"chart/nowhere"_s, u"claims/nowhere"_s })
            QTest::newRow(qPrintable(address + u'!')) << address << false;
    }
    void pages()
    {
        QFETCH(QString, address);
        const auto store = ContentStore::open(m_store);
        QTEST(isPage(**store, address), "there");
    }

    void folderForPictures()
    {
        QVERIFY(!makeFolder(m_folder.path()).has_value());
        const QString wanted = m_folder.filePath(u"pictures"_s);
        QVERIFY(!makeFolder(wanted).has_value());
        QVERIFY(QFileInfo(wanted).isDir());
        const QString missing = m_folder.filePath(u"nowhere/pictures"_s);
        QCOMPARE(makeFolder(missing)->what, u"There is no folder \"%1\"."_s.arg(missing));
        QVERIFY(makeFolder(m_store).has_value()); // a file
    }

    void bundledFonts()
    {
        const QFont font = loadFonts();
        QCOMPARE(QFontInfo(font).family(), u"Atkinson Hyperlegible Next"_s);
        QFont bold = font;
        bold.setWeight(QFont::Bold);
        QFont italic = font;
        italic.setItalic(true);
        // The true faces, not made up from the regular one: their letters have other widths.
        const QString words = u"How sure are we?"_s;
        QVERIFY(QFontMetricsF(bold).horizontalAdvance(words) > QFontMetricsF(font).horizontalAdvance(words));
        QCOMPARE(QFontInfo(italic).family(), u"Atkinson Hyperlegible Next"_s);
        QVERIFY(QFontInfo(italic).italic());
    }
};

QTEST_MAIN(tst_Program)
#include "tst_program.moc"
