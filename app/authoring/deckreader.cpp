// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckreader.h"

#include "lookedat.h"

#include <QDir>
#include <QFile>

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

    /// The bytes of a file; nothing if it is not there, which is a problem if it is required.
    std::optional<QByteArray> read(const QString &file, bool required = true)
    {
        if (!m_folder.exists(file)) {
            if (required)
                m_problems.add({ file, 1 }, u"this file is missing"_s,
                               u"README.md lists the files of a content folder"_s);
            return std::nullopt;
        }
        QFile opened(m_folder.filePath(file));
        if (!opened.open(QIODevice::ReadOnly)) {
            if (!m_error)
                m_error
                    = Error{ Error::Code::Unreadable, u"The file %1 can't be read."_s.arg(opened.fileName()),
                             u"Check who may read it."_s, opened.errorString() };
            return std::nullopt;
        }
        const QByteArray bytes = opened.readAll();
        if (QString::fromUtf8(bytes).toUtf8() != bytes)
            m_problems.add({ file, 1 }, u"this file is not UTF-8 text"_s,
                           u"save it again with the encoding UTF-8"_s);
        m_files.insert(file, QString::fromUtf8(bytes));
        return bytes;
    }

    /// Names of the files in a folder, sorted; what does not end as it should is a problem.
    QStringList list(const QString &folder, const QString &suffix)
    {
        QStringList files;
        const QDir dir(m_folder.filePath(folder));
        for (const QString &name :
             dir.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
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
        const QDir dir(m_folder.filePath(folder));
        for (const QString &name :
             dir.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString path = folder.isEmpty() ? name : folder + u'/' + name;
            if (!known.contains(name))
                m_problems.add({ path, 1 }, u"this file is not known here"_s, didYouMean(name, known));
        }
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QMap<QString, QString> &files() const { return m_files; }

private:
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
                        u"checks.yaml"_s, u"walkthrough.yaml"_s });
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

Catalog readCatalog(const QByteArray &source, const QString &file, Problems &problems)
{
    Catalog catalog;
    const YamlNode root = parseYaml(source, file, 1, problems);
    Fields fields(root, u"the catalogue"_s, problems);
    catalog.version = fields.text(u"version"_s);
    for (const YamlNode &node : fields.list(u"languages"_s)) {
        Fields parts(node, u"language"_s, problems);
        CatalogLanguage language;
        language.code = parts.id();
        language.name = parts.text(u"name"_s).text;
        language.complete = parts.flag(u"complete"_s);
        parts.finish();
        if (!language.code.isEmpty())
            catalog.languages << language;
    }
    catalog.topics = fields.texts(u"topics"_s);
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
