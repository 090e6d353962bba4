// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfixtures.h"
#include "storecharts.h"

#include <QFontDatabase>
#include <QFontInfo>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// Labels as long as in a language that needs 35 % more room.
QString longer(const QString &text) { return text + u' ' + text.left(text.size() * 35 / 100).trimmed(); }

void lengthen(ChartRecord &record)
{
    for (QJsonObject &row : record.rows) {
        for (const QString &key :
             { u"label"_s, u"outcome"_s, u"treatment_label"_s, u"control_label"_s, u"group"_s, u"tag"_s }) {
            if (row.contains(key))
                row[key] = longer(row.value(key).toString());
        }
    }
}

bool isGround(const Mark &mark) { return mark.ink == Ink::Band; }

/// What is wrong with a figure's words; empty if nothing is.
QStringList faults(const Figure &figure)
{
    QStringList faults;
    const auto describe = [](const Mark &mark) {
        const QRectF r = mark.bounds();
        return u"\"%1\" %2,%3 %4x%5"_s.arg(mark.text).arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height());
    };
    const QRectF page = QRectF(QPointF(), figure.size).adjusted(-1, -1, 1, 1);
    for (qsizetype i = 0; i < figure.marks.size(); ++i) {
        const Mark &mark = figure.marks.at(i);
        if (!isOnPage(page, mark))
            faults << describe(mark) + u" leaves the page"_s;
        if (mark.shape != Mark::Shape::Text)
            continue;
        const QRectF words = mark.rect.adjusted(0.5, 2, -0.5, -2);
        for (qsizetype j = 0; j < figure.marks.size(); ++j) {
            const Mark &other = figure.marks.at(j);
            if (i == j || isGround(other) || (other.shape == Mark::Shape::Text && j < i))
                continue;
            // A tag stands in its frame.
            if (other.dashed && other.rect.contains(mark.rect))
                continue;
            QRectF bounds = other.bounds();
            if (other.shape == Mark::Shape::Line)
                bounds.adjust(-other.stroke / 2, -other.stroke / 2, other.stroke / 2, other.stroke / 2);
            const bool slanted
                = other.shape == Mark::Shape::Line && bounds.width() > 6 && bounds.height() > 6;
            if (!slanted && words.intersects(bounds))
                faults << describe(mark) + u" lies on "_s + describe(other) + u" shape "_s
                        + QString::number(static_cast<int>(other.shape));
        }
    }
    return faults;
}

} // namespace

/// Every chart of the store at the widths of the app's pages: no words on words or marks, nothing off the
/// page.
class TestChartLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &weight : { u"400Regular"_s, u"700Bold"_s }) {
            const int id = QFontDatabase::addApplicationFont(QStringLiteral(PLAINHEART_SOURCE_DIR)
                                                             + u"/resources/fonts/AtkinsonHyperlegibleNext_"_s
                                                             + weight + u".ttf"_s);
            QVERIFY(id >= 0);
            m_font = QFont(QFontDatabase::applicationFontFamilies(id).first());
        }
        m_records = storeCharts();
        QVERIFY(m_records.size() >= 15);
    }

    void wordsNeverCollide_data()
    {
        QTest::addColumn<int>("chart");
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("textSize");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<bool>("longWords");
        for (int i = 0; i < m_records.size(); ++i) {
            for (const double width : { 320.0, 470.0, 640.0, 1000.0 })
                for (const double size : { 17.0, 20.0, 34.0 })
                    for (const bool rtl : { false, true })
                        for (const bool longWords : { false, true }) {
                            QTest::addRow("%s %g px, letters %g%s%s", qPrintable(m_records.at(i).id), width,
                                          size, rtl ? ", right to left" : "", longWords ? ", long words" : "")
                                << i << width << size << rtl << longWords;
                        }
        }
    }
    void wordsNeverCollide()
    {
        QFETCH(int, chart);
        QFETCH(double, width);
        QFETCH(double, textSize);
        QFETCH(bool, rightToLeft);
        QFETCH(bool, longWords);
        ChartRecord record = m_records.at(chart);
        if (longWords)
            lengthen(record);
        FigureOptions options;
        options.width = width;
        options.textSize = textSize;
        options.rightToLeft = rightToLeft;
        options.showCounts = true;
        options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
        const Figure figure = layoutChart(readChart(record).value(), options, FontMeasure(m_font));
        QCOMPARE(figure.rows.size(), record.rows.size());
        const QStringList found = faults(figure);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    /// On the picture itself it stands what an axis measures, and below a number in brackets what it counts.
    void axesAndBracketsHaveTheirWords()
    {
        int bracketed = 0;
        for (const double width : { 320.0, 640.0, 1000.0 }) {
            for (const ChartRecord &record : m_records) {
                if (record.kind == u"icon-array"_s)
                    continue; // people, counted in words
                FigureOptions options;
                options.width = width;
                options.textSize = 17;
                options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
                const Figure figure = layoutChart(readChart(record).value(), options, FontMeasure(m_font));
                QStringList words;
                for (const Mark &mark : figure.marks)
                    words << mark.text;
                QString name
                    = record.kind == u"timeline"_s ? u"Year in which it was published"_s : record.unit;
                name[0] = name.at(0).toUpper();
                QString written = words.join(u' ').simplified();
                QVERIFY2(written.contains(name), qPrintable(record.id + u": "_s + written));
                for (qsizetype i = 0; width > 600 && i < words.size(); ++i) {
                    if (!words.at(i).startsWith(u'(') || !words.at(i).endsWith(u')'))
                        continue;
                    ++bracketed;
                    QCOMPARE(words.at(i + 1), u"in all"_s);
                    QVERIFY(figure.marks.at(i + 1).rect.top() >= figure.marks.at(i).rect.bottom() - 1);
                }
            }
        }
        QVERIFY(bracketed > 4);
    }

    /// The check itself finds what it is there for.
    void theCheckSeesACollision()
    {
        Mark words;
        words.shape = Mark::Shape::Text;
        words.text = u"words"_s;
        words.rect = QRectF(10, 10, 50, 20);
        Figure figure;
        figure.size = { 100, 100 };
        figure.marks = { words, words };
        QCOMPARE(faults(figure).size(), 1);
        figure.marks[1].rect.translate(0, 30);
        QVERIFY(faults(figure).isEmpty());
        figure.marks[1].rect.translate(60, 0);
        QCOMPARE(faults(figure).size(), 1);
    }

private:
    QList<ChartRecord> m_records;
    QFont m_font;
};

QTEST_MAIN(TestChartLayout)
#include "tst_chartlayout.moc"
