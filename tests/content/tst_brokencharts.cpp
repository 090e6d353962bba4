// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpainter.h"
#include "chartreader.h"
#include "chartwords.h"
#include "checks.h"
#include "contentstore.h"
#include "deckreader.h"
#include "storewriter.h"
#include "textmeasure.h"

#include <limits>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QTest>

using namespace Plainheart;
using namespace Plainheart::Authoring;
using DeckChart = Plainheart::Authoring::ChartWords;
using namespace Qt::StringLiterals;

namespace {

/// A field that was changed, and to what.
struct Broken {
    DeckChart chart;
    QString how;
};

/// What an author may write in the place of any value.
QList<QJsonValue> oddValues()
{
    return { QJsonValue::Null,
             QJsonValue::Undefined, // left out
             QString(),
             u"x"_s,
             u"1,200"_s,
             u"−1"_s,
             true,
             false,
             0,
             -1,
             0.5,
             101,
             2008,
             1e12,
             -1e300,
             std::numeric_limits<double>::infinity(),
             std::numeric_limits<double>::quiet_NaN(),
             QJsonArray{},
             QJsonArray{ 1 },
             QJsonObject{} };
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.remove(key);
    if (!value.isUndefined())
        object.insert(key, value);
    return object;
}

QString told(const QString &place, const QString &key, qsizetype value)
{
    return u"%1 %2, value %3"_s.arg(place, key).arg(value);
}

/// The keys of an object, and one that no chart knows.
QStringList keysOf(const QJsonObject &object) { return object.keys() << u"surprise"_s; }

/// The first rows, which an author copies, and the last one, which nobody looks at.
QList<qsizetype> rowsOf(const DeckChart &chart)
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < chart.rows.size(); ++row) {
        if (row < 2 || row + 1 == chart.rows.size())
            rows << row;
    }
    return rows;
}

/// An object with every two of its figures broken together: the limits of a value, a part and its whole.
QList<QJsonObject> brokenPairsOf(const QJsonObject &object)
{
    const QList<QJsonValue> values{ QJsonValue::Undefined, -1, 101 };
    QStringList figures = object.keys();
    figures.removeIf([&](const QString &key) { return !object.value(key).isDouble(); });
    QList<QJsonObject> all;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        for (qsizetype j = i + 1; j < figures.size(); ++j) {
            const QString &one = figures.at(i);
            const QString &other = figures.at(j);
            all << with(with(object, one, object.value(other)), other, object.value(one));
            for (const QJsonValue &first : values) {
                for (const QJsonValue &second : values)
                    all << with(with(object, one, first), other, second);
            }
        }
    }
    return all;
}

/// A chart with two figures of a row, or of its axis, broken together.
QList<Broken> brokenInTwoPlaces(const DeckChart &chart)
{
    QList<Broken> all;
    for (const qsizetype row : rowsOf(chart)) {
        for (const QJsonObject &body : brokenPairsOf(chart.rows.at(row).body)) {
            Broken broken{
                chart, u"row %1: %2"_s.arg(row + 1).arg(QString::fromUtf8(QJsonDocument(body).toJson()))
            };
            broken.chart.rows[row].body = body;
            all << broken;
        }
    }
    for (const QJsonObject &axis : brokenPairsOf(chart.body.value("axis"_L1).toObject())) {
        Broken broken{ chart, u"axis: "_s + QString::fromUtf8(QJsonDocument(axis).toJson()) };
        broken.chart.body.insert(u"axis"_s, axis);
        all << broken;
    }
    return all;
}

/// A chart with each field of some rows, of its head and of its axis broken in turn.
QList<Broken> brokenOnesOf(const DeckChart &chart)
{
    QList<Broken> all = brokenInTwoPlaces(chart);
    const QList<QJsonValue> values = oddValues();
    for (qsizetype v = 0; v < values.size(); ++v) {
        for (const qsizetype row : rowsOf(chart)) {
            for (const QString &key : keysOf(chart.rows.at(row).body)) {
                Broken broken{ chart, told(u"row %1"_s.arg(row + 1), key, v) };
                broken.chart.rows[row].body = with(broken.chart.rows.at(row).body, key, values.at(v));
                all << broken;
            }
        }
        for (const QString &key : keysOf(chart.body)) {
            Broken broken{ chart, told(u"chart"_s, key, v) };
            broken.chart.body = with(chart.body, key, values.at(v));
            all << broken;
        }
        const QJsonObject axis = chart.body.value("axis"_L1).toObject();
        for (const QString &key : axis.isEmpty() ? QStringList() : keysOf(axis)) {
            Broken broken{ chart, told(u"axis"_s, key, v) };
            broken.chart.body.insert(u"axis"_s, with(axis, key, values.at(v)));
            all << broken;
        }
    }
    return all;
}

/// Whether something of a chart is seen when it is painted.
bool isSeen(const Chart &chart)
{
    const QFont font;
    FigureOptions options;
    options.width = 400;
    const Figure figure = layoutChart(chart, options, FontMeasure(font));
    if (figure.size.height() < 1 || figure.size.height() > 20000)
        return false;
    QImage image(400, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QImage empty = image.copy();
    QPainter painter(&image);
    paintChart(painter, figure, {}, font);
    painter.end();
    return image != empty && !chartWords(chart, {}).rows.isEmpty();
}

} // namespace

/// The check and the screen agree on every chart: a field that is broken is refused by the one, or drawn by
/// the other.
class tst_BrokenCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Problems problems;
        const auto deck = readDeck(QStringLiteral(PLAINHEART_SOURCE_DIR "/content"), problems);
        QVERIFY(deck);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.report({})));
        m_deck = *deck;
        QVERIFY(m_deck.languages.constFirst().charts.size() >= 15);
    }

    void refusedOrDrawn()
    {
        // Only what the check lets pass goes into the store: one chart for each broken field.
        QList<Broken> passed;
        int tried = 0;
        for (const DeckChart &chart : std::as_const(m_deck.languages.constFirst().charts)) {
            LanguageDeck one = m_deck.languages.constFirst();
            for (Broken &broken : brokenOnesOf(chart)) {
                ++tried;
                one.charts = { broken.chart };
                Problems problems;
                checkCharts(m_deck, one, problems);
                if (problems.isEmpty())
                    passed << broken;
            }
        }
        QVERIFY(passed.size() < tried / 2); // most are refused
        Deck deck = m_deck;
        deck.languages[0].charts.clear();
        for (qsizetype i = 0; i < passed.size(); ++i) {
            DeckChart chart = passed.at(i).chart;
            chart.id.text = QString::number(i);
            deck.languages[0].charts << chart;
        }
        for (QList<DocumentWords> *documents : { &deck.languages[0].topics, &deck.languages[0].pages }) {
            for (DocumentWords &document : *documents)
                document.charts.clear();
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"content.sqlite"_s);
        const auto written = writeStore(deck, path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().log));
        const auto store = ContentStore::open(path);
        QVERIFY(store);
        const QList<StoredChart> charts = (*store)->charts(u"en"_s);
        QCOMPARE(charts.size(), passed.size());
        for (const StoredChart &c : charts) {
            const QString how = c.title + u": "_s + passed.at(c.id.toInt()).how;
            const auto chart = readChart(
                { c.id, c.kind, c.title, c.question, c.unit, c.plain, c.caution, c.body, c.rows, c.sources });
            QVERIFY2(chart, qPrintable(how + u": "_s + (chart ? QString() : chart.error().what)));
            QVERIFY2(isSeen(*chart), qPrintable(how));
        }
    }

private:
    Deck m_deck;
};

QTEST_MAIN(tst_BrokenCharts)
#include "tst_brokencharts.moc"
