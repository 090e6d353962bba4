// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"
#include "spans.h"

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

const QString paragraph = uR"(RichText { width: 500; height: implicitHeight; spans: sheet.given
    sources: ["first2001", "second2002"] })"_s;

Span span(Span::Kind kind, const QString &text, const QString &target = {}, const QStringList &sources = {})
{
    Span one;
    one.kind = kind;
    one.text = text;
    one.target = target;
    one.sources = sources;
    return one;
}

QVariant spans(const QList<Span> &all)
{
    QVariantList list;
    for (const Span &one : all)
        list << QVariant::fromValue(one);
    return list;
}

/// Words that can be touched far from each other, so that no touch is near two.
QVariant words()
{
    const QString far = u" "_s + u"and so it goes on and on from there "_s.repeated(6);
    return spans({ span(Span::Kind::Text, u"A scar, or "_s),
                   span(Span::Kind::Term, u"fibrosis"_s, u"fibrosis"_s), span(Span::Kind::Text, far),
                   span(Span::Kind::Link, u"the other page"_s, u"page:about"_s),
                   span(Span::Kind::Text, far + u"till the end."_s),
                   span(Span::Kind::Cite, {}, {}, { u"second2002"_s }) });
}

struct Word {
    QString name;
    QString description;
    QString value;
};

const QList<Word> all{
    { u"fibrosis"_s, u"Explains the word"_s, u"term fibrosis"_s },
    { u"the other page"_s, {}, u"about"_s },
    { u"Source 2"_s, u"Shows the study"_s, u"cite second2002"_s },
};

} // namespace

/// Words in a paragraph that can be touched: glossary words, links, citations.
class tst_LinkWords : public QObject
{
    Q_OBJECT

    static void addWords()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("rightToLeft");
        for (int i = 0; i < all.size(); ++i) {
            QTest::addRow("%s", qPrintable(all.at(i).name)) << i << false;
            QTest::addRow("%s, right to left", qPrintable(all.at(i).name)) << i << true;
        }
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"\\.qml|QML"_s)); }

    void areHeardAndAct_data() { addWords(); }
    void areHeardAndAct()
    {
        QFETCH(int, index);
        QFETCH(bool, rightToLeft);
        const Word &word = all.at(index);
        const Sheet sheet(paragraph, { .rightToLeft = rightToLeft }, words());
        QQuickItem *item = sheet.named(word.name);
        QVERIFY2(item, qPrintable(word.name));
        QCOMPARE(heard(item)->role(), QAccessible::Link);
        QCOMPARE(heard(item)->text(QAccessible::Description), word.description);

        int hits = 0;
        const auto acted = [&] { return sheet.hits() == ++hits && sheet.last() == word.value; };
        QVERIFY2(sheet.tabTo(item), "Tab does not come here");
        QVERIFY2(ringShows(item), "no ring");
        for (const Qt::Key key : { Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter }) {
            sheet.hold(key, 3); // held down, it acts once
            QVERIFY2(acted(), "key");
        }
        sheet.touch(Sheet::at(item));
        QVERIFY2(acted(), "touch");
        QVERIFY2(!ringShows(item), "the ring stays after a touch");
        sheet.click(Sheet::at(item));
        QVERIFY2(acted(), "click");
        QVERIFY(sheet.act(item, QAccessibleActionInterface::pressAction()));
        QVERIFY2(acted(), "assistive technology");
    }

    /// Words are small: a touch beside them counts, half a target's width away and no further.
    void aTouchNearAWordCounts_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<int>("reach");
        QTest::newRow("study") << Mode::Study << 22;
        QTest::newRow("kiosk") << Mode::Kiosk << 26;
    }
    void aTouchNearAWordCounts()
    {
        QFETCH(Mode, mode);
        QFETCH(int, reach);
        const Sheet sheet(paragraph, { .mode = mode }, words());
        const QQuickItem *item = sheet.named(u"fibrosis"_s);
        const QPoint right = item->mapToScene(QPointF(item->width(), item->height() / 2)).toPoint();
        const QPoint below = item->mapToScene(QPointF(item->width() / 2, item->height())).toPoint();
        sheet.touch(right + QPoint(reach - 3, 0));
        QCOMPARE(sheet.last().toString(), u"term fibrosis"_s);
        sheet.touch(below + QPoint(0, reach - 3));
        QCOMPARE(sheet.hits(), 2);
        sheet.touch(right + QPoint(reach + 4, 0));
        sheet.touch(below + QPoint(0, reach + 4));
        QCOMPARE(sheet.hits(), 2);
    }

    void theNearerOfTwoWordsIsMeant()
    {
        const Sheet sheet(
            paragraph, {},
            spans({ span(Span::Kind::Term, u"scar"_s, u"scar"_s), span(Span::Kind::Text, u" and "_s),
                    span(Span::Kind::Term, u"muscle"_s, u"muscle"_s) }));
        const QQuickItem *scar = sheet.named(u"scar"_s);
        const QQuickItem *muscle = sheet.named(u"muscle"_s);
        const double gap = muscle->x() - scar->x() - scar->width();
        QVERIFY(gap > 8);
        const QPoint end = scar->mapToScene(QPointF(scar->width(), scar->height() / 2)).toPoint();
        sheet.touch(end + QPoint(int(gap / 4), 0));
        QCOMPARE(sheet.last().toString(), u"term scar"_s);
        sheet.touch(end + QPoint(int(gap * 3 / 4), 0));
        QCOMPARE(sheet.last().toString(), u"term muscle"_s);
    }

    /// The boxes lie on the words that are painted, on each line that the word is on.
    void aWordOnTwoLinesIsOneWord_data()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void aWordOnTwoLinesIsOneWord()
    {
        QFETCH(bool, rightToLeft);
        const QString name = u"a term that is far too long for what is left of the line it begins on"_s;
        const Sheet sheet(paragraph, { .rightToLeft = rightToLeft },
                          spans({ span(Span::Kind::Text, u"Some words before "_s),
                                  span(Span::Kind::Term, name, u"long"_s) }));
        QQuickItem *word = sheet.named(name);
        QVERIFY(word);
        const QVariantList boxes = word->property("boxes").toList();
        QVERIFY(boxes.size() >= 2);
        int hits = 0;
        for (const QVariant &one : boxes) {
            const QVariantMap box = one.toMap();
            const QRectF place(box[u"left"_s].toDouble(), box[u"y"_s].toDouble(),
                               box[u"right"_s].toDouble() - box[u"left"_s].toDouble(),
                               box[u"height"_s].toDouble());
            QVERIFY(place.width() > 10);
            sheet.touch(sheet.control()->mapToScene(place.center()).toPoint());
            QCOMPARE(sheet.hits(), ++hits);
        }
        // It begins after the words before it, and its first line ends at the end of the room.
        const QVariantMap first = boxes.first().toMap();
        QVERIFY(first[u"left"_s].toDouble() > 60);
        QVERIFY(first[u"right"_s].toDouble() <= sheet.control()->width() + 1);
        // Words start where the line starts, in both directions.
        const QVariantMap last = boxes.last().toMap();
        if (rightToLeft)
            QVERIFY(std::abs(last[u"right"_s].toDouble() - sheet.control()->width()) < 3);
        else
            QVERIFY(std::abs(last[u"left"_s].toDouble()) < 3);
    }

    void plainWordsDoNothing()
    {
        const Sheet sheet(paragraph, {}, spans({ span(Span::Kind::Text, u"Nothing to touch here."_s) }));
        sheet.touch(Sheet::at(sheet.control(), 0.1));
        QCOMPARE(sheet.hits(), 0);
        QCOMPARE(itemsOfType(sheet.control(), u"LinkWord"_s).size(), 0);
    }
};

int main(int argc, char *argv[]) { return PlainheartTest::run<tst_LinkWords>(argc, argv, true); }
#include "tst_linkwords.moc"
