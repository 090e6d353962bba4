// SPDX-License-Identifier: GPL-3.0-or-later
#include "readability.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QHash>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

struct KnownWords {
    int syllables;
    const char *words;
};

/// Words that the rule of syllables() gets wrong, checked against a pronouncing dictionary.
constexpr KnownWords knownWords[] = {
    { 1,
      "break breathe breathes called cause caused co comes die died dies does dose else fire genes "
      "gives grade gram grams great heard heart hearts height hired leave leaves likes lives lose mace "
      "makes moved names nurse real safe sides size steak stents tac takes these those times tried "
      "tries tubes tyre us used valve valves vein weigh wheeze whole wire wired year years" },
    { 2,
      "allstar ancient being beta biggest billion blocker blockers bodies business careful careless "
      "carried causes cd centre ci client clinic cochrane colour concert covid create crucial cruel "
      "diet doing doses dying ef es evening every favour fewer fibre figures flower focus forecast "
      "foreign fuel giant going gp hf hopeful hour hours hundred increase japan lapis likely litre "
      "lonely lower lv lvad maybe measures metre metres mi million muscle muscles neighbour neighbours "
      "newer nineteen ninety our ours partial patient patients people pieces plainheart poem poet power "
      "programme qr question questions quiet react really renew rescue rhythm rhythms riot safely "
      "safety science science's seeing shower sizes slower social someone something sometimes somewhere "
      "special studied studies themself themselves tired tissue toward towards towel trial trials "
      "trident tumour tumours useful value values vowel weaker worried yourself" },
    { 3,
      "angina anyone aorta aortic area area's areas arteries audio average averages biovat cardiac "
      "carefully casual commercial continue created crp diary difference different earlier embryo "
      "everyone everything exosome exosomes families fda fibrosis general heavier hft hospital idea "
      "idea's ideas ind influence initial ischaemic ischemic kilogram kilograms media medicine "
      "medicines mri msc mscs natural nebraska nhs paracrine pdf period placebo poseidon previous radio "
      "ratio reacted reaction required science-based scientists serious several stereo studio theatre "
      "theories theory trustworthy usual valsartan various vesicles video violent violet visual" },
    { 4,
      "actually ameliorate anxiety apoptosis arrhythmia autologous caduceus centimetre diabetes "
      "dialysis embryonic especially evaluate experience ipsc lvef material mesenchymal millimetre "
      "millimetres pluripotent prometheus sacubitril situation society usually variety" },
    { 5, "allogeneic extracellular individual ipscs preconditioning" },
    { 6, "angiogenesis cardiomyocyte dapagliflozin immunosuppressants" },
    { 7, "cardiomyopathy" },
};

QHash<QString, int> makeKnownSyllables()
{
    QHash<QString, int> table;
    for (const KnownWords &group : knownWords) {
        for (const QString &word : QString::fromLatin1(group.words).split(u' '))
            table.insert(word, group.syllables);
    }
    return table;
}

const std::array<QString, 20> ones{
    u"zero"_s,     u"one"_s,     u"two"_s,     u"three"_s,     u"four"_s,     u"five"_s,    u"six"_s,
    u"seven"_s,    u"eight"_s,   u"nine"_s,    u"ten"_s,       u"eleven"_s,   u"twelve"_s,  u"thirteen"_s,
    u"fourteen"_s, u"fifteen"_s, u"sixteen"_s, u"seventeen"_s, u"eighteen"_s, u"nineteen"_s
};
const std::array<QString, 10> tens{ u""_s,      u""_s,      u"twenty"_s,  u"thirty"_s, u"forty"_s,
                                    u"fifty"_s, u"sixty"_s, u"seventy"_s, u"eighty"_s, u"ninety"_s };

QString spokenNumber(qint64 n);

QString spokenRest(qint64 rest) { return rest == 0 ? QString() : u' ' + spokenNumber(rest); }

QString spokenNumber(qint64 n)
{
    if (n < 20)
        return ones.at(static_cast<size_t>(n));
    if (n < 100)
        return tens.at(static_cast<size_t>(n / 10)) + spokenRest(n % 10);
    if (n < 1000)
        return ones.at(static_cast<size_t>(n / 100)) + u" hundred"_s + spokenRest(n % 100);
    if (n < 1'000'000)
        return spokenNumber(n / 1000) + u" thousand"_s + spokenRest(n % 1000);
    if (n < 1'000'000'000)
        return spokenNumber(n / 1'000'000) + u" million"_s + spokenRest(n % 1'000'000);
    return spokenNumber(n / 1'000'000'000) + u" billion"_s + spokenRest(n % 1'000'000'000);
}

QString spokenYear(int year)
{
    const int century = year / 100;
    const int rest = year % 100;
    if (century == 20 && rest < 10)
        return u"two thousand"_s + spokenRest(rest);
    return spokenNumber(century) + (rest > 9 ? u" "_s : u" oh "_s) + spokenNumber(rest);
}

/// A figure as written, as "2019", "1,061" or "4.6", said in words.
QString spokenFigure(QString figure)
{
    static const QRegularExpression year(u"^(19|20)\\d\\d$"_s);
    if (year.match(figure).hasMatch())
        return spokenYear(figure.toInt());
    figure.remove(u',');
    QString words = spokenNumber(figure.section(u'.', 0, 0).toLongLong());
    const QString decimals = figure.section(u'.', 1);
    if (!decimals.isEmpty()) {
        words += u" point"_s;
        for (const QChar digit : decimals)
            words += u' ' + ones.at(static_cast<size_t>(digit.digitValue()));
    }
    return words;
}

QString withoutMarks(QString text)
{
    static const QRegularExpression citation(u"\\s*\\[@[^\\]]*\\]"_s);
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\((?:term|topic|page|chart):[^)]*\\)"_s);
    text.remove(citation);
    text.replace(link, u"\\1"_s);
    text.remove(u'*');
    return text.replace(u'\u2019', u'\'');
}

/// Paragraphs and list lines, each on one line; headings are left out.
QStringList linesOf(const QString &markdown)
{
    static const QRegularExpression blank(u"\\n\\s*\\n"_s);
    static const QRegularExpression item(u"^\\s*([-*]|\\d+\\.) "_s);
    QStringList lines;
    for (const QString &part : markdown.split(blank)) {
        const QString paragraph = part.trimmed();
        if (paragraph.isEmpty() || paragraph.startsWith(u'#'))
            continue;
        QString line;
        for (const QString &written : paragraph.split(u'\n')) {
            const QRegularExpressionMatch match = item.match(written);
            if (!match.hasMatch()) {
                line = (line + u' ' + written.trimmed()).trimmed();
                continue;
            }
            if (!line.isEmpty())
                lines << line;
            line = written.mid(match.capturedLength());
        }
        if (!line.isEmpty())
            lines << line;
    }
    return lines;
}

double toOneDecimal(double value)
{
    // Half to even, as the rest of the reckoning in print is done.
    return std::nearbyint(value * 10) / 10;
}

} // namespace

QStringList spokenWords(const QString &sentence)
{
    static const QRegularExpression figure(u"[0-9][0-9,]*(?:\\.[0-9]+)?"_s);
    static const QRegularExpression word(u"[A-Za-z]+(?:'[A-Za-z]+)?"_s);
    const QString written = QString(sentence).replace(u"%"_s, u" percent"_s);
    QString text;
    qsizetype from = 0;
    auto figures = figure.globalMatch(written);
    while (figures.hasNext()) {
        const QRegularExpressionMatch match = figures.next();
        text += written.mid(from, match.capturedStart() - from) + spokenFigure(match.captured());
        from = match.capturedEnd();
    }
    text += written.mid(from);
    text.replace(u'-', u' ');

    QStringList words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext())
        words << matches.next().captured();
    return words;
}

QStringList sentences(const QString &markdown)
{
    static const QRegularExpression runIn(u"^\\*\\*[^*]+[.?:]\\*\\*\\s*"_s);
    static const QRegularExpression end(u"(?<=[.!?])[\u201D\"]?\\s+(?=[\u201C\"A-Z0-9])"_s);
    static const QRegularExpression ended(u"[.!?][\u201D\")]?$"_s);
    QStringList found;
    QString carry;
    for (QString line : linesOf(markdown)) {
        line = withoutMarks(line.remove(runIn));
        for (const QString &part : line.split(end)) {
            const QString piece = (carry + u' ' + part).trimmed();
            carry.clear();
            if (piece.isEmpty())
                continue;
            if (!ended.match(piece).hasMatch() || spokenWords(piece).size() < 3)
                carry = piece;
            else
                found << piece;
        }
    }
    if (carry.isEmpty())
        return found;
    if (!found.isEmpty() && spokenWords(carry).size() < 3)
        found.last() += u' ' + carry;
    else
        found << carry;
    return found;
}

int syllables(const QString &word)
{
    static const QHash<QString, int> known = makeKnownSyllables();
    static const QRegularExpression vowels(u"[aeiouy]+"_s);
    static const QRegularExpression silentE(u"[^aeiouy]e$"_s);
    static const QRegularExpression spokenLe(u"[^aeiouy]le$"_s);
    static const QRegularExpression silentEd(u"[^aeiouytd]ed$"_s);
    static const QRegularExpression silentEs(u"[^aeiouycgszx]es$"_s);
    static const QRegularExpression spokenEs(u"(ch|sh|[^aeiouy]l)es$"_s);
    static const QRegularExpression inner(u"[aeiouy]{1}[^aeiouy]ely$|[^aeiouy]ely$|eful|eless|ement"_s);
    static const QRegularExpression extra(u"(?:(?<![cstgx])i[aou](?!u?s?n?$))|(?:[aeiou]ing$)|(?:ia$)|(?:iu)|"
                                          "(?:(?<!g)eo(?!u))|(?:uous)|(?:ism$)|(?:(?<![qg])ua)"_s);
    const QString w = word.toLower().remove(u"'s"_s);
    if (const auto it = known.constFind(w); it != known.cend())
        return *it;
    const auto count = [&w](const QRegularExpression &pattern) {
        int n = 0;
        auto matches = pattern.globalMatch(w);
        for (; matches.hasNext(); matches.next())
            ++n;
        return n;
    };
    const auto has = [&w](const QRegularExpression &pattern) { return pattern.match(w).hasMatch(); };

    int n = count(vowels);
    if (has(silentE) && !has(spokenLe))
        --n;
    if (has(silentEd))
        --n;
    if (has(silentEs) && !has(spokenEs))
        --n;
    if (has(inner))
        --n;
    n += count(extra);
    return std::max(1, n);
}

std::optional<Readability> readability(const QString &markdown)
{
    Readability result;
    int syllableCount = 0;
    const QStringList all = sentences(markdown);
    for (const QString &sentence : all) {
        const QStringList words = spokenWords(sentence);
        for (const QString &word : words)
            syllableCount += syllables(word);
        const int length = static_cast<int>(words.size());
        result.words += length;
        if (length > result.longest || result.longestSentence.isEmpty()) {
            result.longest = length;
            result.longestSentence = sentence;
        }
    }
    if (result.words == 0)
        return std::nullopt;
    result.sentences = static_cast<int>(all.size());
    result.grade
        = toOneDecimal(0.39 * result.words / result.sentences + 11.8 * syllableCount / result.words - 15.59);
    return result;
}

int wordCount(const QString &markdown)
{
    static const QRegularExpression citation(u"\\s*\\[@[^\\]]*\\]"_s);
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\([^)]*\\)"_s);
    static const QRegularExpression item(u"^\\s*- "_s, QRegularExpression::MultilineOption);
    QString text = markdown;
    text.remove(citation);
    text.replace(link, u"\\1"_s);
    text.remove(u'*');
    text.remove(item);
    text = text.simplified();
    return text.isEmpty() ? 0 : static_cast<int>(text.count(u' ')) + 1;
}

} // namespace Plainheart::Authoring
