// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <optional>
#include <QJsonValue>
#include <QSet>
#include <vector>

namespace Plainheart::Authoring {

struct YamlField;

/// A value of a YAML file with the line that it was written on.
struct YamlNode {
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    Place place;
    QString text; ///< of a scalar
    bool quoted = false; ///< a quoted "12" is text, a bare 12 is a number
    std::vector<YamlNode> items; ///< of a list
    std::vector<YamlField> fields; ///< of a map, in the order of the file

    [[nodiscard]] const YamlNode *find(const QString &key) const;

    /// A scalar as number or text, lists and maps as they are.
    [[nodiscard]] QJsonValue toJson() const;
};

struct YamlField {
    QString key;
    Place place;
    YamlNode value;
};

/// Parses one YAML document. A broken file and a key that stands twice in one map are problems; the value is
/// then what could be read. So is everything that YAML would drop without a word: a second document, a text
/// that is cut off by " #", tags; and anchors, aliases and a depth that no content file has. `firstLine` is
/// the line of the file on which `source` begins (front matter).
[[nodiscard]] YamlNode parseYaml(const QByteArray &source, const QString &file, int firstLine,
                                 Problems &problems);

/// Reports every text in a value, however deep, that holds links, citations, bold type or HTML: it would be
/// shown as it is written. `what` names the value.
void checkPlainTexts(const YamlNode &value, const QString &what, Problems &problems);

/// Reads the fields of a map by name and notes what is missing, of the wrong kind, or not known.
///
/// Ask for every field that there may be, then call finish(): what was never asked for is reported as
/// unknown.
class Fields
{
public:
    /// What a text may hold.
    enum class Marks {
        None, ///< it is shown as it is written
        Quoted, ///< the same, and it was written by others: a title may have brackets or a star
        Shown, ///< links, citations and bold type, as readInline() takes them apart
    };

    /// `what` names the map in messages: "topic", "finding \"death\"".
    Fields(const YamlNode &node, QString what, Problems &problems);

    [[nodiscard]] const Place &place() const { return m_node.place; }
    /// Adds the id to the name of the map, once it is known.
    void setWhat(const QString &what) { m_what = what; }

    /// For all fields that are read from now on.
    void setMarks(Marks marks) { m_marks = marks; }

    [[nodiscard]] Text text(const QString &key); ///< required, not empty
    [[nodiscard]] Text optionalText(const QString &key);
    /// Notes a text that was read from a field and has figures alone, where a reader needs a word.
    Text inWords(const Text &text, const QString &key);
    [[nodiscard]] Text word(const QString &key, const QStringList &allowed); ///< required, one of these
    [[nodiscard]] Text optionalWord(const QString &key, const QStringList &allowed);
    [[nodiscard]] Text id(); ///< the field "id": small letters, figures and hyphens
    [[nodiscard]] int integer(const QString &key); ///< required
    [[nodiscard]] std::optional<int> optionalInteger(const QString &key);
    /// Required: a whole number, or one of these words, which then stands in `word`.
    [[nodiscard]] std::optional<int> integerOr(const QString &key, const QStringList &words, QString &word);
    [[nodiscard]] std::optional<double> optionalNumber(const QString &key);
    [[nodiscard]] bool flag(const QString &key); ///< required, true or false
    [[nodiscard]] bool optionalFlag(const QString &key); ///< false if not there
    [[nodiscard]] QList<Text> texts(const QString &key); ///< required list of texts, may be empty
    [[nodiscard]] QList<Text> optionalTexts(const QString &key);
    [[nodiscard]] std::vector<YamlNode> list(const QString &key); ///< required
    [[nodiscard]] std::vector<YamlNode> optionalList(const QString &key);
    [[nodiscard]] const YamlNode *map(const QString &key); ///< required; null if missing
    [[nodiscard]] const YamlNode *optional(const QString &key); ///< any value; null if missing
    [[nodiscard]] bool has(const QString &key) const { return m_node.find(key) != nullptr; }

    /// Reports every field that was not asked for.
    void finish();

private:
    const YamlNode *take(const QString &key, bool required);
    void wrongKind(const YamlNode &node, const QString &key, const QString &expected,
                   const QString &hint = {});
    void checkShown(const QString &key, const Text &text);
    [[nodiscard]] QList<Text> textsOf(const YamlNode *node, const QString &key);

    const YamlNode &m_node;
    QString m_what;
    Problems &m_problems;
    QStringList m_known;
    Marks m_marks = Marks::None;
};

} // namespace Plainheart::Authoring
