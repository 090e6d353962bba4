// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckreader.h"

#include "lookedat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// Opens the files of a content folder, and remembers the first that could not be opened.
class Folder
{
public:
    Folder(const QString &path, Problems &problems)
        : m_folder(path)
        , m_problems(problems)
    {
    }

    /// The bytes of a file, with line ends as on Unix and without the mark that some editors put first;
    /// nothing if it is not there, which is a problem if it is required, or if it is no text.
    std::optional<QByteArray> read(const QString &file, bool required = true)
    {
        const QFileInfo info(m_folder.filePath(file));
        if (!info.exists() && !info.isSymLink()) {
            if (required)
                m_problems.addUnreadable({ file, 1 }, u"this file is missing"_s,
                                         u"README.md lists the files of a content folder"_s);
            return std::nullopt;
        }
        // A named pipe would be waited for, and a device may never end.
        if (!info.isFile()) {
            m_problems.addUnreadable({ file, 1 }, u"this is no file with text"_s,
                                     u"a folder, a link to nothing, a named pipe or a device stands here"_s);
            return std::nullopt;
        }
        QFile opened(info.filePath());
        if (!opened.open(QIODevice::ReadOnly)) {
            if (!m_error)
                m_error
                    = Error{ Error::Code::Unreadable, u"The file %1 can't be read."_s.arg(opened.fileName()),
                             u"Check who may read it."_s, opened.errorString() };
            return std::nullopt;
        }
        const QByteArray bytes = opened.read(largestFile + 1);
        if (bytes.size() > largestFile) {
            m_problems.addUnreadable({ file, 1 },
                                     u"this file is larger than %1 megabytes"_s.arg(largestFile >> 20),
                                     u"no content file is so large"_s);
            return std::nullopt;
        }
        return keep(file, bytes);
    }

    /// Names of the files in a folder, sorted; what does not end as it should is a problem.
    QStringList list(const QString &folder, const QString &suffix)
    {
        QStringList files;
        for (const QString &name : entries(folder)) {
            if (name.endsWith(suffix))
                files << folder + u'/' + name;
            else
                m_problems.add({ folder + u'/' + name, 1 }, u"this file is not known here"_s,
                               u"files in this folder end in %1"_s.arg(suffix));
        }
        return files;
    }

    void expectOnly(const QString &folder, const QStringList &known)
    {
        for (const QString &name : entries(folder)) {
            const QString path = folder.isEmpty() ? name : folder + u'/' + name;
            if (known.contains(name))
                continue;
            if (folder.isEmpty() && isLanguage(name))
                m_problems.add(
                    { path, 1 }, u"the language of this folder is not in catalog.yaml"_s,
                    u"add %1 to catalog.yaml, as {id: %1, name: Its name, complete: false}"_s.arg(name));
            else
                m_problems.add({ path, 1 }, u"this file is not known here"_s, didYouMean(name, known));
        }
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QMap<QString, QString> &files() const { return m_files; }

private:
    /// The largest file of the real content has 140 kilobytes.
    static constexpr qint64 largestFile = 4 << 20;

    [[nodiscard]] QStringList entries(const QString &folder) const
    {
        // Pipes, devices and links that lead nowhere too.
        return QDir(m_folder.filePath(folder))
            .entryList(QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    /// Whether this is a folder with the words of a language.
    [[nodiscard]] bool isLanguage(const QString &name) const
    {
        const QDir folder(m_folder.filePath(name));
        return isLanguageTag(name)
            && (folder.exists(u"topics"_s) || folder.exists(u"pages"_s) || folder.exists(u"glossary.yaml"_s));
    }

    std::optional<QByteArray> keep(const QString &file, QByteArray bytes)
    {
        if (bytes.startsWith("\xEF\xBB\xBF"))
            bytes.remove(0, 3);
        bytes.replace("\r\n", "\n").replace('\r', '\n');
        QString text = QString::fromUtf8(bytes);
        if (text.toUtf8() != bytes) {
            m_problems.addUnreadable({ file, 1 }, u"this file is not UTF-8 text"_s,
                                     u"save it again with the encoding UTF-8"_s);
            return std::nullopt;
        }
        if (!text.isEmpty() && !text.endsWith(u'\n')) {
            text += u'\n';
            bytes += '\n';
        }
        m_files.insert(file, text);
        return bytes;
    }

    QDir m_folder;
    Problems &m_problems;
    std::optional<Error> m_error;
    QMap<QString, QString> m_files;
};

LanguageDeck readLanguage(Folder &folder, const CatalogLanguage &language, Problems &problems)
{
    LanguageDeck deck;
    deck.code = language.code.text;
    deck.name = language.name;
    deck.complete = language.complete;
    folder.expectOnly(deck.code,
                      { u"topics"_s, u"pages"_s, u"evidence"_s, u"glossary.yaml"_s, u"questions.yaml"_s,
                        u"checks.yaml"_s, u"walkthrough.yaml"_s, u"paths.yaml"_s, u"speech.yaml"_s,
                        u"synonyms.yaml"_s, u"keyboard.yaml"_s });
    folder.expectOnly(deck.path(u"evidence"_s),
                      { u"charts.yaml"_s, u"claims.yaml"_s, u"sources.yaml"_s, u"words.yaml"_s });
    for (const QString &file : folder.list(deck.path(u"topics"_s), u".md"_s)) {
        if (const auto bytes = folder.read(file))
            deck.topics << readDocument(*bytes, file, true, problems);
    }
    for (const QString &file : folder.list(deck.path(u"pages"_s), u".md"_s)) {
        if (const auto bytes = folder.read(file))
            deck.pages << readDocument(*bytes, file, false, problems);
    }
    const auto with = [&](const QString &name, const auto &take) {
        const QString file = deck.path(name);
        if (const auto bytes = folder.read(file, deck.complete))
            take(*bytes, file);
    };
    with(u"glossary.yaml"_s, [&](const auto &b, const auto &f) { deck.terms = readTerms(b, f, problems); });
    with(u"questions.yaml"_s, [&](const auto &b, const auto &f) { readQuestions(b, f, deck, problems); });
    with(u"checks.yaml"_s, [&](const auto &b, const auto &f) { readChecks(b, f, deck, problems); });
    with(u"walkthrough.yaml"_s,
         [&](const auto &b, const auto &f) { deck.walkthrough = readWalkthrough(b, f, problems); });
    // Without it Home has a door less.
    if (const auto bytes = folder.read(deck.path(u"paths.yaml"_s), false))
        deck.paths = readReaderPaths(*bytes, deck.path(u"paths.yaml"_s), problems);
    // Without it the voices of the language say everything in their own way.
    if (const auto bytes = folder.read(deck.path(u"speech.yaml"_s), false))
        deck.speech = readSpeech(*bytes, deck.path(u"speech.yaml"_s), deck.code, problems);
    // Without it readers find what they spell as we do.
    if (const auto bytes = folder.read(deck.path(u"synonyms.yaml"_s), false))
        deck.synonyms = readSynonyms(*bytes, deck.path(u"synonyms.yaml"_s), problems);
    if (const auto bytes = folder.read(deck.path(u"keyboard.yaml"_s), false))
        deck.keyboard = readKeyboard(*bytes, deck.path(u"keyboard.yaml"_s), problems);
    with(u"evidence/charts.yaml"_s,
         [&](const auto &b, const auto &f) { deck.charts = readCharts(b, f, problems); });
    with(u"evidence/sources.yaml"_s,
         [&](const auto &b, const auto &f) { deck.sources = readSourceWords(b, f, problems); });
    with(u"evidence/claims.yaml"_s,
         [&](const auto &b, const auto &f) { deck.claims = readClaimWords(b, f, problems); });
    with(u"evidence/words.yaml"_s,
         [&](const auto &b, const auto &f) { deck.words = readWords(b, f, problems); });
    return deck;
}

} // namespace

bool isLanguageTag(const QString &tag)
{
    // https://www.rfc-editor.org/rfc/rfc5646#section-2.1, without extensions.
    static const QRegularExpression form(
        u"^[a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
        "(-x(-[a-z0-9]{1,8})+)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    // A variant (1996) stands there once.
    static const QRegularExpression twice(u"-([a-z0-9]{5,8}|[0-9][a-z0-9]{3})-(.*-)?\\1(-|$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString standard = tag.section(u"-x-"_s, 0, 0, QString::SectionCaseInsensitiveSeps);
    return form.match(tag).hasMatch() && !twice.match(standard).hasMatch();
}

namespace {

/// The program has six stops: on its map of the heart, in its walk ("Stop 2 of 6") and on its keys 1 to 6.
void checkTopics(const QList<Text> &topics, const QString &file, Problems &problems)
{
    static const QStringList known{ u"regeneration"_s, u"fibrosis"_s,     u"function"_s,
                                    u"angiogenesis"_s, u"inflammation"_s, u"ipsc"_s };
    static const QString hint
        = u"the program has a stop for each of these, and no other: "_s + known.join(u", "_s);
    for (const Text &topic : topics) {
        if (!known.contains(topic.text))
            problems.addUnreadable(topic.place,
                                   u"the program has no stop for the topic \"%1\""_s.arg(topic.text), hint);
    }
    const QStringList here = wordsOf(topics);
    for (const QString &topic : known) {
        if (!here.contains(topic))
            problems.addUnreadable({ file, 1 }, u"the topic \"%1\" is missing in \"topics\""_s.arg(topic),
                                   hint);
    }
}

} // namespace

Catalog readCatalog(const QByteArray &source, const QString &file, Problems &problems)
{
    Catalog catalog;
    const YamlNode root = parseYaml(source, file, 1, problems);
    Fields fields(root, u"the catalogue"_s, problems);
    catalog.version = fields.text(u"version"_s);
    for (const YamlNode &node : fields.list(u"languages"_s)) {
        Fields parts(node, u"language"_s, problems);
        CatalogLanguage language;
        language.code = parts.text(u"id"_s);
        if (!language.code.isEmpty() && !isLanguageTag(language.code.text)) {
            problems.addUnreadable(
                language.code.place, u"\"%1\" is not the tag of a language"_s.arg(language.code.text),
                u"write it as en, pt-BR or zh-Hant: the language, then a script or a region"_s);
            language.code.text.clear(); // nor the name of a folder
        }
        language.name = parts.text(u"name"_s).text;
        language.complete = parts.flag(u"complete"_s);
        parts.finish();
        if (!language.code.isEmpty())
            catalog.languages << language;
    }
    if (!catalog.languages.isEmpty() && catalog.languages.constFirst().code.text != "en"_L1)
        problems.addUnreadable(
            catalog.languages.constFirst().code.place, u"the first language has to be en"_s,
            u"where a text is missing in another language, the program shows the English one"_s);
    catalog.topics = fields.texts(u"topics"_s);
    checkTopics(catalog.topics, file, problems);
    catalog.pages = fields.texts(u"pages"_s);
    fields.finish();
    return catalog;
}

Result<Deck> readDeck(const QString &path, Problems &problems)
{
    if (!QDir(path).exists())
        return failure({ Error::Code::Missing,
                         u"There is no folder %1."_s.arg(path),
                         u"Name the folder that holds catalog.yaml."_s,
                         {} });
    if (!QDir(path).exists(u"catalog.yaml"_s))
        return failure({ Error::Code::NotOurs,
                         u"The folder %1 holds no catalog.yaml."_s.arg(path),
                         u"Name the folder that holds catalog.yaml."_s,
                         {} });
    Folder folder(path, problems);
    Deck deck;
    if (const auto bytes = folder.read(u"catalog.yaml"_s))
        deck.catalog = readCatalog(*bytes, u"catalog.yaml"_s, problems);
    // Where it is not known what there is, all the rest would be a surprise.
    if (problems.hasUnreadable())
        return deck;
    QStringList known{ u"catalog.yaml"_s, u"README.md"_s, u"CMakeLists.txt"_s,
                       u"evidence"_s,     lookedAtFile(), untracedFile() };
    for (const CatalogLanguage &language : std::as_const(deck.catalog.languages))
        known << language.code.text;
    folder.expectOnly({}, known);
    folder.expectOnly(u"evidence"_s, { u"sources.yaml"_s, u"claims.yaml"_s });
    if (const auto bytes = folder.read(u"evidence/sources.yaml"_s))
        deck.sources = readSourceFacts(*bytes, u"evidence/sources.yaml"_s, problems);
    if (const auto bytes = folder.read(u"evidence/claims.yaml"_s))
        deck.claims = readClaimFacts(*bytes, u"evidence/claims.yaml"_s, problems);
    if (const auto bytes = folder.read(lookedAtFile(), false))
        deck.lookedAt = readLookedAt(*bytes, lookedAtFile(), problems);
    if (const auto bytes = folder.read(untracedFile(), false))
        deck.untraced = readUntraced(*bytes, untracedFile(), problems);
    for (const CatalogLanguage &language : std::as_const(deck.catalog.languages))
        deck.languages << readLanguage(folder, language, problems);
    if (folder.error())
        return failure(*folder.error());
    deck.files = folder.files();
    return deck;
}

} // namespace Plainheart::Authoring
