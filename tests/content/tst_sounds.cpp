// SPDX-License-Identifier: GPL-3.0-or-later
#include "festival.h"
#include "shippedlexicon.h"
#include "tools.h"

#include <QRegularExpression>

using namespace Plainheart;
using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

/// How the hard words of the content sound: what voices themselves say of it.
class SoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lexicon = PlainheartTest::shippedLexicon();
        QStringList words;
        for (const WordSound &sound : m_lexicon.sounds)
            words << sound.word;
        m_words = words;
        const auto with = Festival::find(m_lexicon);
        QVERIFY2(with, with ? "" : qPrintable(with.error().sentence()));
        const auto without = Festival::find(Lexicon{});
        QVERIFY(without);
        const auto phonesWith = with->phones(words);
        const auto phonesWithout = without->phones(words);
        QVERIFY2(phonesWith, phonesWith ? "" : qPrintable(phonesWith.error().log));
        QVERIFY(phonesWithout);
        QCOMPARE(phonesWith->size(), words.size());
        m_with = *phonesWith;
        m_without = *phonesWithout;
    }

    /// Festival says the word with the phones of its entry; without it, Festival or flite would say it
    /// otherwise.
    void festival_data() { rows(&WordSound::phones); }
    void festival()
    {
        QFETCH(QString, word);
        QFETCH(QString, sound);
        static const QRegularExpression stress(u"[01]"_s);
        const qsizetype at = m_words.indexOf(word);
        QCOMPARE(m_with.at(at).join(u' '), QString(sound).remove(stress));
        QVERIFY2(m_without.at(at) != m_with.at(at) || flite(word) != m_with.at(at),
                 "both voices say it so by themselves: the entry is idle");
    }

    /// espeak-ng understands the mnemonics, and would say the word otherwise without them.
    void espeak_data() { rows(&WordSound::espeak); }
    void espeak()
    {
        QFETCH(QString, word);
        QFETCH(QString, sound);
        QCOMPARE(mnemonics(u"[[%1]]"_s.arg(sound)), sound);
        QVERIFY2(mnemonics(word) != sound, "the voice says it so by itself: the entry is idle");
    }

private:
    void rows(QString WordSound::*voice) const
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("sound");
        for (const WordSound &sound : m_lexicon.sounds) {
            if (!(sound.*voice).isEmpty())
                QTest::newRow(qPrintable(sound.word)) << sound.word << sound.*voice;
        }
    }

    static QStringList flite(const QString &word)
    {
        const auto program = findTool(u"flite"_s, u"flite"_s);
        const auto said = program
            ? runTool(*program, { u"-voice"_s, u"rms"_s, u"-ps"_s, u"-t"_s, word, u"-o"_s, u"none"_s })
            : Result<QByteArray>(failure(program.error()));
        QStringList phones = said ? QString::fromUtf8(*said).split(u' ', Qt::SkipEmptyParts) : QStringList();
        phones.removeIf([](const QString &phone) { return phone.trimmed().isEmpty() || phone == "pau"_L1; });
        return phones;
    }

    static QString mnemonics(const QString &text)
    {
        const auto espeak = findTool(u"espeak-ng"_s, u"espeak-ng"_s);
        if (!espeak)
            return espeak.error().sentence();
        const auto said = runTool(*espeak, { u"-q"_s, u"-x"_s, u"-v"_s, u"en-us"_s, text });
        return said ? QString::fromUtf8(*said).trimmed() : said.error().log;
    }

    Lexicon m_lexicon;
    QStringList m_words;
    QList<QStringList> m_with;
    QList<QStringList> m_without;
};

QTEST_GUILESS_MAIN(SoundsTest)
#include "tst_sounds.moc"
