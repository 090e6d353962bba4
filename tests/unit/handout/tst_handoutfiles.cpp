// SPDX-License-Identifier: GPL-3.0-or-later
#include "caveatwords.h"
#include "contentstore.h"
#include "fonts.h"
#include "handoutfile.h"
#include "handouthtml.h"
#include "handoutmaker.h"
#include "handoutpdf.h"
#include "pose.h"
#include "sceneart.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <sys/stat.h>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

/// What a tool prints; fails the test with its complaints if it ends with an error.
QString toolSays(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        QTest::qFail(
            qPrintable(program + u": "_s + process.errorString() + u' '
                       + QString::fromUtf8(process.readAllStandardError() + process.readAllStandardOutput())),
            __FILE__, __LINE__);
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Where no file can be made: a program that would replace a device does no harm here.
const QString aDevice = QFileInfo::exists(u"/dev/pts/ptmx"_s) ? u"/dev/pts/ptmx"_s : u"/dev/full"_s;

QStringList headingsOf(const Handout &handout)
{
    QStringList headings;
    for (const HandoutBlock &block : handout.blocks) {
        if (const auto *heading = std::get_if<HandoutHeading>(&block))
            headings << heading->text;
        if (const auto *story = std::get_if<HandoutStory>(&block))
            headings << story->title;
    }
    return headings;
}

} // namespace

/// The files of a page to take home, read back as the programs of others read them.
class tst_HandoutFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setFont(loadFonts());
        auto opened = ContentStore::open(QStringLiteral(PLAINHEART_CONTENT));
        QVERIFY(opened);
        m_store = std::move(*opened);
        for (const Document &topic : m_store->topics(u"en"_s))
            m_topics << topic.id;
    }

    void aPdfIsWhole_data()
    {
        QTest::addColumn<QStringList>("topics");
        QTest::addColumn<double>("textSize");
        QTest::addColumn<bool>("letter");
        QTest::newRow("none") << QStringList() << 1.0 << false;
        for (const QString &topic : std::as_const(m_topics))
            QTest::newRow(qPrintable(topic)) << QStringList{ topic } << 1.0 << false;
        QTest::newRow("all") << m_topics << 1.0 << false;
        QTest::newRow("one, 125 %") << QStringList{ u"function"_s } << 1.25 << false;
        QTest::newRow("one, large print") << QStringList{ u"fibrosis"_s } << 1.5 << false;
        QTest::newRow("all, 200 %") << m_topics << 2.0 << false;
        QTest::newRow("two, letter") << m_topics.mid(1, 2) << 1.0 << true;
    }
    void aPdfIsWhole()
    {
        QFETCH(QStringList, topics);
        QFETCH(double, textSize);
        QFETCH(bool, letter);
        const Handout handout = make(topics);
        const QString file = write(handout, textSize, letter ? Paper::Letter : Paper::A4);

        (void)toolSays(u"qpdf"_s, { u"--check"_s, file });
        const QString info = toolSays(u"pdfinfo"_s, { file });
        QVERIFY2(info.contains(letter ? "612 x 792"_L1 : "(A4)"_L1), qPrintable(info));
        QVERIFY(info.contains("Stem cells and heart failure"_L1));
        const QStringList fonts = toolSays(u"pdffonts"_s, { file }).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(
            u"\\byes +(yes|no) +yes\\b"_s); // embedded, and its text can be read
        for (const QString &font : fonts)
            QVERIFY2(embedded.match(font).hasMatch() && font.contains("Atkinson"_L1), qPrintable(font));
        // Pictures are shapes.
        QCOMPARE(toolSays(u"pdfimages"_s, { u"-list"_s, file }).split(u'\n', Qt::SkipEmptyParts).size(), 2);

        const QStringList pages
            = toolSays(u"pdftotext"_s, { u"-layout"_s, file, u"-"_s }).split(u'\f', Qt::SkipEmptyParts);
        const QStringList headings = headingsOf(handout);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
            QString body = pages.at(i);
            body.truncate(body.lastIndexOf("Version "_L1));
            const QStringList lines = body.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY2(lines.size() > 1, "an empty page");
            QVERIFY2(!headings.contains(lines.last().trimmed()), qPrintable(lines.last()));
        }
        // In order: what it is, help, the questions, the sources.
        const QString text = pages.join(u' ').simplified(); // a large title takes two lines
        qsizetype at = 0;
        for (const QString &words :
             { u"Stem cells and heart failure"_s, u"Get help at once"_s, u"My questions"_s,
               u"What helps today"_s, u"Do not stop your medicines"_s, u"Where this comes from"_s }) {
            const qsizetype next = text.indexOf(words, at);
            QVERIFY2(next >= at, qPrintable(words));
            at = next;
        }
        QVERIFY(QString(text).remove(u' ').contains("10.1056/NEJMoa1911303"_L1)); // a DOI, on one line or two
    }

    /// How old a page is, and what it is not for: on each sheet, and in the HTML.
    void theFooterIsOnEachPage()
    {
        const Handout handout = make({ u"fibrosis"_s });
        QVERIFY(!handout.contentVersion.isEmpty() && handout.reviewed.isValid());
        const QString checked = lastChecked(handout.reviewed, QLocale(handout.language));
        QVERIFY(checked.startsWith("Last checked"_L1));
        const QStringList wanted{ u"Version %1."_s.arg(handout.contentVersion), checked,
                                  u"It does not replace your care team."_s };
        ScenePool pool;
        const QString html = QString::fromUtf8(handoutHtml(handout, 1, pool)).simplified();
        const QStringList pages = toolSays(u"pdftotext"_s, { write(handout, 1, Paper::A4), u"-"_s })
                                      .split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(!pages.isEmpty());
        for (const QString &words : wanted) {
            QVERIFY2(html.contains(words), qPrintable(words));
            for (const QString &page : pages)
                QVERIFY2(page.simplified().contains(words), qPrintable(words + u"\n"_s + page));
        }
    }

    /// What is written in a picture is text on paper, and how sure anyone can be is a word beside its bars.
    void picturesAndMetersHaveTheirWords()
    {
        const Handout handout = make({ u"fibrosis"_s });
        const QString text = toolSays(u"pdftotext"_s, { write(handout, 1, Paper::A4), u"-"_s }).simplified();
        const Document topic = *m_store->document(u"fibrosis"_s, u"en"_s);
        for (const QString &label : { u"scar"_s, u"stem-cell"_s, u"layer/smaller-scar"_s, u"badge"_s }) {
            const QString words = topic.label(label);
            QVERIFY(!words.isEmpty());
            QVERIFY2(text.contains(words), qPrintable(words));
        }
        QHash<QString, int> words; // of the table of answers
        for (const QString &id : std::as_const(m_topics))
            ++words[certaintyWord(m_store->document(id, u"en"_s)->caveat.certainty)];
        for (auto word = words.cbegin(); word != words.cend(); ++word)
            QVERIFY2(text.count(word.key()) >= word.value(), qPrintable(word.key()));
    }

    void everyPartOfAPictureHasItsName_data()
    {
        QTest::addColumn<QStringList>("topics");
        QTest::addColumn<double>("textSize");
        QList<QStringList> all{ {}, m_topics, m_topics.mid(1, 2), m_topics.mid(4, 2) };
        for (const QString &topic : std::as_const(m_topics))
            all << QStringList{ topic };
        for (const QStringList &topics : std::as_const(all)) {
            for (const double size : { 1.0, 1.25, 1.5, 2.0 })
                QTest::addRow("%s, %d %%", qPrintable(topics.join(u'+')), qRound(100 * size))
                    << topics << size;
        }
    }
    /// In the picture or below it, and in the text for those who can't see it: whatever the size, each part
    /// and each step of a picture is named.
    void everyPartOfAPictureHasItsName()
    {
        QFETCH(QStringList, topics);
        QFETCH(double, textSize);
        const Handout handout = make(topics);
        // In the order in which it is painted, so that the lines of a box stand together.
        const QString text
            = toolSays(u"pdftotext"_s, { u"-raw"_s, write(handout, textSize, Paper::A4), u"-"_s })
                  .simplified();
        ScenePool pool;
        QXmlStreamReader reader(handoutHtml(handout, textSize, pool));
        QString alternatives;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                alternatives += reader.attributes().value("alt"_L1).toString() + u'\n';
        }
        int count = 0;
        for (const HandoutBlock &block : handout.blocks) {
            const auto *story = std::get_if<HandoutStory>(&block);
            if (!story)
                continue;
            const HandoutPicture &picture = story->picture;
            const SceneDescription scene = *loadScene(picture.scene);
            const Pose pose = poseAt(scene, picture.control, 0, true);
            QStringList keys = pose.labels;
            for (const SceneCaption &caption : scene.captions) {
                if (pose.layers.at(caption.layer).opacity >= 0.5)
                    keys << caption.key;
            }
            for (const QString &key : std::as_const(keys)) {
                const QString words = picture.words.value(key, picture.words.value(scene.id + u'/' + key));
                if (words.isEmpty())
                    continue;
                ++count;
                QVERIFY2(text.contains(words.simplified()), qPrintable(words));
                QVERIFY2(alternatives.contains(words), qPrintable(words));
            }
        }
        QVERIFY(count > topics.size());
    }

    void noWordLeavesTheMargins()
    {
        for (const auto &[topics, size] : { std::pair(m_topics, 1.0), std::pair(m_topics.mid(2, 1), 2.0) }) {
            const QString file = write(make(topics), size, Paper::A4);
            const QString boxes = toolSays(u"pdftotext"_s, { u"-bbox"_s, file, u"-"_s });
            static const QRegularExpression word(
                u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*)</word>"_s);
            int count = 0;
            for (auto matches = word.globalMatch(boxes); matches.hasNext(); ++count) {
                const auto match = matches.next();
                const QRectF box(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                                 QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()));
                QVERIFY2(QRectF(50, 36, 496, 770).contains(box), qPrintable(match.captured(0)));
            }
            QVERIFY(count > 500);
        }
    }

    /// Whatever the paper: what may save a life is not on a page behind, and no page is left nearly empty.
    void eachPageIsUsed_data()
    {
        QTest::addColumn<bool>("letter");
        QTest::addColumn<double>("textSize");
        for (const double size : { 1.0, 1.25, 1.5, 2.0 }) {
            QTest::addRow("A4, %d %%", qRound(100 * size)) << false << size;
            QTest::addRow("Letter, %d %%", qRound(100 * size)) << true << size;
        }
    }
    void eachPageIsUsed()
    {
        QFETCH(bool, letter);
        QFETCH(double, textSize);
        const Paper paper = letter ? Paper::Letter : Paper::A4;
        const auto pagesOf = [&](const HandoutRequest &request) {
            const QString file = write(makeHandout(*m_store, request), textSize, paper);
            return toolSays(u"pdftotext"_s, { u"-layout"_s, file, u"-"_s }).split(u'\f', Qt::SkipEmptyParts);
        };
        QList<QStringList> looked{ {}, m_topics };
        for (const QString &topic : std::as_const(m_topics))
            looked << QStringList{ topic };
        for (const QStringList &topics : std::as_const(looked)) {
            HandoutRequest request = requestFor(topics);
            for (const auto &questions : { request.questions, QList<KeptQuestion>() }) {
                request.questions = questions;
                request.clinic.name = u"Riverside Heart Failure Clinic"_s;
                request.clinic.contact = u"0123 456 789"_s;
                const QString first = pagesOf(request).constFirst().simplified();
                QVERIFY2(first.contains("Get help at once"_L1) && first.contains("pink foam"_L1),
                         qPrintable(topics.join(u'+')));
                if (textSize < 1.5)
                    continue;
                ScenePool pool;
                const PaperSheets sheets(makeHandout(*m_store, request),
                                         { paper, textSize, QGuiApplication::font() }, pool);
                for (int page = 0; page + 1 < sheets.pageCount(); ++page)
                    QVERIFY2(largestGap(sheets, page) < 0.55,
                             qPrintable(u"%1, page %2"_s.arg(topics.join(u'+')).arg(page + 1)));
            }
        }
        if (textSize > 1)
            return;
        HandoutRequest four = requestFor(m_topics);
        four.questions << KeptQuestion{ u"four-medicines"_s, {}, {}, {} }
                       << KeptQuestion{ u"offer-pay"_s, {}, {}, {} };
        const QStringList pages = pagesOf(four);
        QCOMPARE(pages.size(), 7);
        for (const QString &page : pages)
            QCOMPARE(page.contains("Is this offer real?"_L1), page.contains("What else I want to ask"_L1));
    }

    void itsLanguageIsInIt()
    {
        QFile file(write(make({}), 1, Paper::A4));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("/Lang (en)"));
        QVERIFY(bytes.contains("<dc:language>") && bytes.contains("2026")); // and the version of the content
    }

    void largePrintIsLarge()
    {
        const auto bodySize = [&](double textSize) {
            const QString boxes = toolSays(
                u"pdftotext"_s, { u"-bbox"_s, write(make({ u"fibrosis"_s }), textSize, Paper::A4), u"-"_s });
            const auto match
                = QRegularExpression(u"yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">squeeze"_s)
                      .match(boxes);
            return match.captured(2).toDouble() - match.captured(1).toDouble();
        };
        const double plain = bodySize(1);
        QVERIFY(plain > 10);
        QVERIFY(bodySize(1.5) > 1.45 * plain);
    }

    void thePhoneReadsTheCode_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("words") << QString();
        QTest::newRow("address") << u"https://clinic.example/home"_s;
    }
    void thePhoneReadsTheCode()
    {
        QFETCH(QString, url);
        HandoutRequest request = requestFor({ u"fibrosis"_s });
        request.takeHomeUrl = url;
        const QString pdf = write(makeHandout(*m_store, request), 1, Paper::A4);
        (void)toolSays(u"pdftoppm"_s,
                       { u"-r"_s, u"120"_s, u"-gray"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, u"-png"_s, pdf,
                         m_folder.filePath(u"page"_s) });
        const QString picture
            = m_folder.filePath(QDir(m_folder.path()).entryList({ u"page*.png"_s }).value(0));
        const QString read = toolSays(u"zbarimg"_s, { u"-q"_s, u"--raw"_s, picture });
        QFile::remove(picture);
        QCOMPARE(read.trimmed(), handoutCode(*m_store, request));
    }

    /// An address holds nothing that was typed: paper and HTML say so as the screen does.
    void whetherOwnWordsAreInTheCodeIsSaid()
    {
        const QString lacks = u"Questions in your own words are not in it."_s;
        HandoutRequest request = requestFor({ u"fibrosis"_s });
        request.questions << KeptQuestion{ u"own-1"_s, u"May I fly?"_s, {}, {} };
        for (const QString &url : { QString(), u"https://clinic.example/home"_s }) {
            request.takeHomeUrl = url;
            const Handout handout = makeHandout(*m_store, request);
            ScenePool pool;
            QCOMPARE(handoutHtml(handout, 1, pool).contains(lacks.toUtf8()), !url.isEmpty());
            const QString text
                = toolSays(u"pdftotext"_s, { write(handout, 1, Paper::A4), u"-"_s }).simplified();
            QCOMPARE(text.contains(lacks), !url.isEmpty());
        }
    }

    void theHtmlIsForEveryone_data()
    {
        QTest::addColumn<QStringList>("topics");
        QTest::newRow("none") << QStringList();
        QTest::newRow("one") << QStringList{ u"fibrosis"_s };
        QTest::newRow("all") << m_topics;
    }
    void theHtmlIsForEveryone()
    {
        QFETCH(QStringList, topics);
        ScenePool pool;
        const QByteArray html = handoutHtml(make(topics), 1.5, pool);
        QXmlStreamReader reader(html);
        int level = 0;
        int firstHeadings = 0;
        int pictures = 0;
        QStringList ids;
        QStringList targets;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = reader.name().toString();
            const QXmlStreamAttributes attributes = reader.attributes();
            QVERIFY(name != "script"_L1 && name != "link"_L1);
            for (const QXmlStreamAttribute &attribute : attributes) {
                QVERIFY2(!attribute.name().startsWith("on"_L1), "no scripts");
                if (attribute.name() == "id"_L1)
                    ids << attribute.value().toString();
                if (attribute.name() == "href"_L1 && attribute.value().startsWith(u'#'))
                    targets << attribute.value().mid(1).toString();
            }
            if (name == "html"_L1) {
                QCOMPARE(attributes.value("lang"_L1), "en"_L1);
                QCOMPARE(attributes.value("dir"_L1), "ltr"_L1);
            } else if (name.size() == 2 && name.at(0) == u'h' && name.at(1).isDigit()) {
                const int next = name.at(1).digitValue();
                QVERIFY2(next <= level + 1, "a heading is skipped");
                level = next;
                firstHeadings += next == 1;
            } else if (name == "img"_L1) {
                QVERIFY(!attributes.value("alt"_L1).isEmpty());
                QVERIFY(attributes.value("src"_L1).startsWith("data:image/svg+xml"_L1));
                ++pictures;
            } else if (name == "th"_L1) {
                QVERIFY(attributes.hasAttribute("scope"_L1));
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(firstHeadings, 1);
        QCOMPARE(pictures, std::max<qsizetype>(1, topics.size()) + 1); // and the code
        for (const QString &target : std::as_const(targets))
            QVERIFY2(ids.contains(target), qPrintable(target));
    }

    /// By the rules of others: nesting, names of pictures, headings of tables, one id for one thing.
    void theHtmlIsValid_data() { theHtmlIsForEveryone_data(); }
    void theHtmlIsValid()
    {
        QFETCH(QStringList, topics);
        HandoutRequest request = requestFor(topics);
        request.questions << KeptQuestion{ u"own-1"_s, u"Is <b> & \"5 > 3\" all right?"_s, u"<i>"_s,
                                           u"</main>"_s };
        request.clinic.name = u"Heart & <Lung>"_s;
        ScenePool pool;
        const QString path = m_folder.filePath(u"page.html"_s);
        QVERIFY(!writeHandout(path, handoutHtml(makeHandout(*m_store, request), 2, pool)));
        const QString checker = QStringLiteral(HTML_CHECKER);
        const QStringList call{ checker + u"/node_modules/html-validate/bin/html-validate.js"_s,
                                u"--config"_s, checker + u"/htmlvalidate.json"_s, path };
        (void)toolSays(QStringLiteral(NODE), call);
        // The checker does find what is wrong.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes.replace("<img ", "<img id=\"source-1\" ");
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        QProcess process;
        process.start(QStringLiteral(NODE), call);
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY(process.exitCode() != 0);
    }

    void fromRightToLeftBothSaySo()
    {
        HandoutRequest request = requestFor({ u"fibrosis"_s });
        request.language = u"ar"_s;
        const Handout handout = makeHandout(*m_store, request);
        ScenePool pool;
        QVERIFY(handoutHtml(handout, 1, pool).contains("<html lang=\"ar\" dir=\"rtl\">"));
        const QString file = write(handout, 1, Paper::A4);
        // The name stands at the right, the number of the page at the left.
        const QString boxes = toolSays(u"pdftotext"_s, { u"-bbox"_s, u"-l"_s, u"1"_s, file, u"-"_s });
        const auto name = QRegularExpression(u"xMin=\"([\\d.]+)\"[^>]*>Plainheart"_s).match(boxes);
        QVERIFY(name.captured(1).toDouble() > 300);
    }

    void aFolderThatIsNotThereIsASentence()
    {
        const auto error = writeHandout(u"/no/such/folder/page.pdf"_s, "x");
        QVERIFY(error);
        QVERIFY(error->what.contains("/no/such/folder"_L1));
        QVERIFY(!error->remedy.isEmpty());
    }

    void onlyAPageIsReplaced_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : { "pipe", "device", "link", "folder", "store" })
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    /// A rename would put the page in the place of a pipe, or of the content that it was made from.
    void onlyAPageIsReplaced()
    {
        QFETCH(QString, kind);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"page.html"_s);
        if (kind == "pipe"_L1)
            QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else if (kind == "folder"_L1)
            QVERIFY(QDir().mkdir(path));
        else if (kind == "store"_L1)
            QVERIFY(QFile::copy(QStringLiteral(PLAINHEART_CONTENT), path));
        else
            QVERIFY(QFile::link(kind == "device"_L1 ? aDevice : u"/nowhere/at/all"_s, path));
        const qint64 size = QFileInfo(path).size();
        const auto error = writeHandout(path, "x");
        QVERIFY(error);
        QVERIFY2(error->what.contains(path), qPrintable(error->what));
        QCOMPARE(error->remedy, u"Choose another name."_s);
        const QString why = kind == "store"_L1 ? u"holds data, which would be lost."_s : u"is no file"_s;
        QVERIFY2(error->what.contains(why), qPrintable(error->what));
        const QFileInfo after(path);
        QCOMPARE(after.isFile(), kind == "store"_L1);
        QCOMPARE(after.isSymLink(), kind == "device"_L1 || kind == "link"_L1);
        QCOMPARE(after.size(), size);
    }
    void aPageIsReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"page.html"_s);
        QVERIFY(!writeHandout(path, "before"));
        QVERIFY(!writeHandout(path, "after"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "after");
    }

    /// Whom to call stands where the page says to call: with a number, a name, or both.
    void theClinicIsNamed()
    {
        HandoutRequest request = requestFor({ u"fibrosis"_s });
        request.clinic.name = u"Riverside Heart Failure Clinic"_s;
        request.clinic.contact = u"0123 456 789"_s;
        for (const double size : { 1.0, 2.0 }) {
            const Handout handout = makeHandout(*m_store, request);
            ScenePool pool;
            const QString html = QString::fromUtf8(handoutHtml(handout, size, pool));
            const QString first
                = toolSays(u"pdftotext"_s, { u"-l"_s, u"1"_s, write(handout, size, Paper::A4), u"-"_s })
                      .simplified();
            const QString words = u"Your clinic: Riverside Heart Failure Clinic, 0123 456 789"_s;
            QVERIFY2(first.contains(u"Call your care team first. "_s + words), qPrintable(first));
            QVERIFY(html.contains(words));
        }
        request.clinic.name.clear();
        ScenePool pool;
        QVERIFY(handoutHtml(makeHandout(*m_store, request), 1, pool)
                    .contains("To reach your clinic: 0123 456 789"));
        request.clinic = {};
        QVERIFY(!handoutHtml(makeHandout(*m_store, request), 1, pool).contains("our clinic:"));
    }

    /// What a bar beside an answer means is said below the answers, where there is one.
    void theSignOfWhatWasLookedAtIsExplained()
    {
        const QString words = u"You looked at this topic."_s;
        for (const QStringList &topics :
             { QStringList(), m_topics.mid(1, 1), m_topics.mid(1, 3), m_topics }) {
            const QString text
                = toolSays(u"pdftotext"_s, { write(make(topics), 1, Paper::A4), u"-"_s }).simplified();
            QCOMPARE(text.contains(words), !topics.isEmpty() && topics.size() < m_topics.size());
        }
    }

private:
    /// The highest band of a page without any ink, as a part of it.
    [[nodiscard]] static double largestGap(const PaperSheets &sheets, int page)
    {
        constexpr double scale = 0.05;
        QImage image((sheets.size() * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        sheets.paint(&painter, page);
        painter.end();
        int gap = 0;
        int largest = 0;
        for (int y = 0; y < image.height(); ++y) {
            bool ink = false;
            for (int x = 0; x < image.width() && !ink; ++x)
                ink = qGray(image.pixel(x, y)) < 240;
            gap = ink ? 0 : gap + 1;
            largest = std::max(largest, gap);
        }
        return double(largest) / image.height();
    }
    [[nodiscard]] HandoutRequest requestFor(const QStringList &topics) const
    {
        HandoutRequest request;
        request.topics = topics;
        request.questions = { { u"my-scar"_s, {}, {}, {} }, { u"which-study"_s, {}, {}, {} } };
        request.clinic.emergencyNumber = u"112"_s;
        return request;
    }
    [[nodiscard]] Handout make(const QStringList &topics) const
    {
        return makeHandout(*m_store, requestFor(topics));
    }
    QString write(const Handout &handout, double textSize, Paper paper)
    {
        ScenePool pool;
        const PaperSheets sheets(handout, { paper, textSize, QGuiApplication::font() }, pool);
        const QString path = m_folder.filePath(u"page.pdf"_s);
        const auto error = writeHandout(path, handoutPdf(handout, sheets, paper));
        return error ? QString() : path;
    }

    std::unique_ptr<ContentStore> m_store;
    QStringList m_topics;
    QTemporaryDir m_folder;
};

QTEST_MAIN(tst_HandoutFiles)
#include "tst_handoutfiles.moc"
