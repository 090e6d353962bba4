// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "fonts.h"
#include "session.h"
#include "takehome.h"

#include <QImage>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickPaintedItem>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Plainheart_PagesPlugin)

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// The page to take home follows its reader.
class tst_TakeHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setFont(loadFonts());
        auto opened = ContentStore::open(QStringLiteral(PLAINHEART_CONTENT));
        QVERIFY(opened);
        m_store = std::move(*opened);
    }

    void itFollowsTheReader()
    {
        SessionConfig config;
        config.languages = m_store->languages();
        config.reader.questions = { { u"my-scar"_s, {}, {}, {} } };
        Session session(config);
        TakeHome takeHome(m_store.get(), &session);
        QSignalSpy changed(&takeHome, &TakeHome::changed);
        const int before = takeHome.pageCount();
        QVERIFY(before >= 2);
        QVERIFY(takeHome.code().contains("Do I have a scar"_L1));

        for (const Document &topic : m_store->topics(u"en"_s))
            session.visit(topic.id);
        QTRY_VERIFY(changed.count() > 0); // with the next turn of the event loop, whatever changed
        const int all = takeHome.pageCount();
        QVERIFY(all > before);
        session.setTextSize(2);
        QVERIFY(takeHome.pageCount() > all);
        session.startOver();
        QCOMPARE(takeHome.pageCount(), before);
        takeHome.setUrl(u"https://clinic.example/"_s);
        QCOMPARE(takeHome.code(), u"https://clinic.example/?q=3"_s);
        QCOMPARE(takeHome.codeName(), u"A code for a phone, with the address of a page of your clinic"_s);
    }

    void itIsSavedOrASentenceSaysWhyNot()
    {
        Session session({});
        TakeHome takeHome(m_store.get(), &session);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"page.pdf"_s);
        QCOMPARE(takeHome.savePdf(path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QVERIFY(takeHome.savePdf(u"/no/such/folder/page.pdf"_s).contains("/no/such/folder"_L1));
        TakeHome empty(nullptr, &session);
        QCOMPARE(empty.pageCount(), 0);
        QVERIFY(!empty.savePdf(path).isEmpty());
    }

    /// In the reader's documents, beside those that are there, as PDF and as a page for a screen reader.
    void itIsKeptAmongTheReadersDocuments()
    {
        const QTemporaryDir home;
        qputenv("HOME", home.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
        Session session({});
        TakeHome takeHome(m_store.get(), &session);
        const QString folder = home.filePath(u"Documents"_s);
        QCOMPARE(takeHome.keepPdf(),
                 u"Saved as “Plainheart, my questions 1.pdf” in the folder %1."_s.arg(folder));
        QCOMPARE(takeHome.keepPdf(),
                 u"Saved as “Plainheart, my questions 2.pdf” in the folder %1."_s.arg(folder));
        QCOMPARE(takeHome.keepHtml(),
                 u"Saved as “Plainheart, my questions 1.html” in the folder %1."_s.arg(folder));
        QFile page(folder + u"/Plainheart, my questions 1.html"_s);
        QVERIFY(page.open(QIODevice::ReadOnly) && page.readAll().startsWith("<!DOCTYPE html>"));
        QVERIFY(QFile::exists(folder + u"/Plainheart, my questions 2.pdf"_s));

        QVERIFY(QDir(folder).removeRecursively());
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QString said = takeHome.keepPdf();
        QVERIFY2(said.endsWith("Ask the person who looks after this computer."_L1), qPrintable(said));
    }

    /// Paper and screen may have words of different sizes.
    void thePaperMayHaveLargerWordsThanTheScreen()
    {
        const auto sheetsOf = [](const QByteArray &pdf) { return pdf.count("/Type /Page\n"); };
        Session session({});
        TakeHome takeHome(m_store.get(), &session);
        QCOMPARE(sheetsOf(takeHome.pdf()), takeHome.pageCount());
        const auto large = sheetsOf(takeHome.pdf(2));
        QVERIFY(large > takeHome.pageCount());
        QCOMPARE(takeHome.pdf(1).size(), takeHome.pdf().size());
        session.setTextSize(2);
        QCOMPARE(large, takeHome.pageCount());
    }

    void thePreviewShowsASheetAndSaysWhichOne()
    {
        Session session({});
        TakeHome takeHome(m_store.get(), &session);
        QQmlEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        session.attach(&engine);
        takeHome.attach(&engine);
        QQmlComponent component(&engine);
        component.setData(
            "import QtQuick\nimport Plainheart.Pages\nPaperPreview { width: 300; height: 500; page: 2 }",
            QUrl());
        const std::unique_ptr<QObject> preview(component.create());
        QVERIFY2(preview, qPrintable(component.errorString()));
        QCOMPARE(preview->property("words").toString(),
                 u"Picture of page 2 of %1"_s.arg(takeHome.pageCount()));
        preview->setProperty("page", 99);
        QCOMPARE(preview->property("page").toInt(), takeHome.pageCount());

        auto *item = qobject_cast<QQuickPaintedItem *>(preview.get());
        QVERIFY(item);
        QImage image(300, 500, QImage::Format_RGB32);
        image.fill(Qt::gray);
        QPainter painter(&image);
        item->paint(&painter);
        painter.end();
        QCOMPARE(image.pixelColor(2, 250), QColor(Qt::white)); // paper
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::gray)); // beside it
        bool ink = false;
        for (int y = 60; y < 440; ++y) { // words of the sheet, wherever its last lines end
            for (int x = 0; x < 300 && !ink; ++x)
                ink = image.pixelColor(x, y).lightness() < 120;
        }
        QVERIFY(ink);
    }

private:
    std::unique_ptr<ContentStore> m_store;
};

QTEST_MAIN(tst_TakeHome)
#include "tst_takehome.moc"
