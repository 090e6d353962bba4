// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <yaml-cpp/yaml.h>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// Turns the tree of yaml-cpp into ours, and notes keys that stand twice.
class Reader
{
public:
    Reader(QString file, int firstLine, Problems &problems)
        : m_file(std::move(file))
        , m_firstLine(firstLine)
        , m_problems(problems)
    {
    }

    [[nodiscard]] Place placeOf(const YAML::Mark &mark) const
    {
        return { m_file, m_firstLine + std::max(0, mark.line) };
    }

    YamlNode read(const YAML::Node &from, const Place &parent)
    {
        YamlNode node;
        node.place = from.Mark().is_null() ? parent : placeOf(from.Mark());
        switch (from.Type()) {
        case YAML::NodeType::Undefined:
        case YAML::NodeType::Null:
            break;
        case YAML::NodeType::Scalar:
            node.kind = YamlNode::Kind::Scalar;
            node.text = QString::fromStdString(from.Scalar());
            node.quoted = from.Tag() == "!";
            break;
        case YAML::NodeType::Sequence:
            node.kind = YamlNode::Kind::List;
            for (const YAML::Node &item : from)
                node.items.push_back(read(item, node.place));
            break;
        case YAML::NodeType::Map:
            node.kind = YamlNode::Kind::Map;
            for (const auto &pair : from)
                addField(node, pair.first, pair.second);
            break;
        }
        return node;
    }

private:
    void addField(YamlNode &map, const YAML::Node &key, const YAML::Node &value)
    {
        const Place place = placeOf(key.Mark());
        if (!key.IsScalar()) {
            m_problems.add(place, u"a key has to be a word"_s);
            return;
        }
        const QString name = QString::fromStdString(key.Scalar());
        if (map.find(name)) {
            m_problems.add(place, u"key \"%1\" stands here twice"_s.arg(name), u"keep one of the two"_s);
            return;
        }
        map.fields.push_back({ name, place, read(value, place) });
    }

    QString m_file;
    int m_firstLine;
    Problems &m_problems;
};

} // namespace

const YamlNode *YamlNode::find(const QString &key) const
{
    for (const YamlField &field : fields) {
        if (field.key == key)
            return &field.value;
    }
    return nullptr;
}

QJsonValue YamlNode::toJson() const
{
    switch (kind) {
    case Kind::Null:
        return QJsonValue::Null;
    case Kind::List: {
        QJsonArray array;
        for (const YamlNode &item : items)
            array << item.toJson();
        return array;
    }
    case Kind::Map: {
        QJsonObject object;
        for (const YamlField &field : fields)
            object.insert(field.key, field.value.toJson());
        return object;
    }
    case Kind::Scalar:
        break;
    }
    if (!quoted) {
        if (text == "true"_L1 || text == "false"_L1)
            return text == "true"_L1;
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber)
            return number;
    }
    return text;
}

YamlNode parseYaml(const QByteArray &source, const QString &file, int firstLine, Problems &problems)
{
    Reader reader(file, firstLine, problems);
    try {
        return reader.read(YAML::Load(source.toStdString()), { file, firstLine });
    } catch (const YAML::Exception &e) {
        const QString why = QString::fromStdString(e.msg);
        if (why.contains("tab"_L1))
            problems.add(reader.placeOf(e.mark), u"a tab stands before the text of this line"_s,
                         u"YAML is indented with spaces alone: two for each step"_s);
        else
            problems.add(reader.placeOf(e.mark), u"this is not valid YAML: %1"_s.arg(why),
                         u"a text with a colon, a quote or a comma in braces needs quotes around it"_s);
    }
    return {};
}

Fields::Fields(const YamlNode &node, QString what, Problems &problems)
    : m_node(node)
    , m_what(std::move(what))
    , m_problems(problems)
{
    if (node.kind != YamlNode::Kind::Map)
        problems.add(node.place, u"%1 has to be a list of fields, as \"name: value\""_s.arg(m_what));
}

const YamlNode *Fields::take(const QString &key, bool required)
{
    m_known << key;
    const YamlNode *node = m_node.find(key);
    // "year: null" says the same as no year at all.
    if (node && node->kind == YamlNode::Kind::Null)
        node = nullptr;
    if (!node && required && m_node.kind == YamlNode::Kind::Map)
        m_problems.add(m_node.place, u"%1 has no \"%2\""_s.arg(m_what, key));
    return node;
}

void Fields::wrongKind(const YamlNode &node, const QString &key, const QString &expected)
{
    m_problems.add(node.place, u"\"%1\" of %2 has to be %3"_s.arg(key, m_what, expected));
}

Text Fields::optionalText(const QString &key)
{
    const YamlNode *node = take(key, false);
    if (!node)
        return { {}, m_node.place };
    if (node->kind != YamlNode::Kind::Scalar) {
        wrongKind(*node, key, u"a text"_s);
        return { {}, node->place };
    }
    return { node->text.simplified(), node->place };
}

Text Fields::text(const QString &key)
{
    if (!take(key, true))
        return { {}, m_node.place };
    Text text = optionalText(key);
    if (text.isEmpty() && m_node.find(key)->kind == YamlNode::Kind::Scalar)
        m_problems.add(text.place, u"\"%1\" of %2 is empty"_s.arg(key, m_what));
    return text;
}

Text Fields::optionalWord(const QString &key, const QStringList &allowed)
{
    Text word = optionalText(key);
    if (!word.isEmpty() && !allowed.contains(word.text)) {
        QString hint = didYouMean(word.text, allowed);
        if (hint.isEmpty())
            hint = u"allowed are: %1"_s.arg(allowed.join(u", "_s));
        m_problems.add(word.place, u"\"%1\" of %2 can't be \"%3\""_s.arg(key, m_what, word.text), hint);
        word.text.clear();
    }
    return word;
}

Text Fields::word(const QString &key, const QStringList &allowed)
{
    return take(key, true) ? optionalWord(key, allowed) : Text{ {}, m_node.place };
}

Text Fields::id()
{
    Text id = text(u"id"_s);
    static const QRegularExpression valid(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    if (!id.isEmpty() && !valid.match(id.text).hasMatch())
        m_problems.add(id.place,
                       u"id \"%1\" may hold small letters, figures and hyphens only"_s.arg(id.text));
    return id;
}

std::optional<int> Fields::optionalInteger(const QString &key)
{
    const YamlNode *node = take(key, false);
    if (!node)
        return std::nullopt;
    bool ok = false;
    const int value = node->text.toInt(&ok);
    if (node->kind != YamlNode::Kind::Scalar || node->quoted || !ok) {
        wrongKind(*node, key, u"a whole number"_s);
        return std::nullopt;
    }
    return value;
}

int Fields::integer(const QString &key) { return take(key, true) ? optionalInteger(key).value_or(0) : 0; }

std::optional<int> Fields::integerOr(const QString &key, const QStringList &words, QString &word)
{
    const YamlNode *node = take(key, true);
    if (!node)
        return std::nullopt;
    if (node->kind == YamlNode::Kind::Scalar && words.contains(node->text)) {
        word = node->text;
        return std::nullopt;
    }
    bool ok = false;
    const int value = node->text.toInt(&ok);
    if (node->kind != YamlNode::Kind::Scalar || node->quoted || !ok || value < 1) {
        wrongKind(*node, key, u"a whole number above 0, or: %1"_s.arg(words.join(u", "_s)));
        return std::nullopt;
    }
    return value;
}

std::optional<double> Fields::optionalNumber(const QString &key)
{
    const YamlNode *node = take(key, false);
    if (!node)
        return std::nullopt;
    bool ok = false;
    const double value = node->text.toDouble(&ok);
    if (node->kind != YamlNode::Kind::Scalar || node->quoted || !ok) {
        wrongKind(*node, key, u"a number"_s);
        return std::nullopt;
    }
    return value;
}

bool Fields::optionalFlag(const QString &key)
{
    const YamlNode *node = take(key, false);
    if (!node)
        return false;
    if (node->quoted || (node->text != "true"_L1 && node->text != "false"_L1))
        wrongKind(*node, key, u"true or false"_s);
    return node->text == "true"_L1;
}

bool Fields::flag(const QString &key) { return take(key, true) && optionalFlag(key); }

QList<Text> Fields::textsOf(const YamlNode *node, const QString &key)
{
    QList<Text> texts;
    if (!node)
        return texts;
    if (node->kind != YamlNode::Kind::List) {
        wrongKind(*node, key, u"a list"_s);
        return texts;
    }
    for (const YamlNode &item : node->items) {
        if (item.kind == YamlNode::Kind::Scalar)
            texts << Text{ item.text.simplified(), item.place };
        else
            wrongKind(item, key, u"a list of texts"_s);
    }
    return texts;
}

QList<Text> Fields::texts(const QString &key) { return textsOf(take(key, true), key); }

QList<Text> Fields::optionalTexts(const QString &key) { return textsOf(take(key, false), key); }

std::vector<YamlNode> Fields::optionalList(const QString &key)
{
    const YamlNode *node = take(key, false);
    if (!node)
        return {};
    if (node->kind != YamlNode::Kind::List)
        wrongKind(*node, key, u"a list"_s);
    return node->items;
}

std::vector<YamlNode> Fields::list(const QString &key)
{
    return take(key, true) ? optionalList(key) : std::vector<YamlNode>{};
}

const YamlNode *Fields::map(const QString &key)
{
    const YamlNode *node = take(key, true);
    if (node && node->kind != YamlNode::Kind::Map) {
        wrongKind(*node, key, u"a list of fields, as \"name: value\""_s);
        return nullptr;
    }
    return node;
}

const YamlNode *Fields::optional(const QString &key) { return take(key, false); }

void Fields::finish()
{
    for (const YamlField &field : m_node.fields) {
        if (m_known.contains(field.key))
            continue;
        QString hint = didYouMean(field.key, m_known);
        if (hint.isEmpty() && field.value.kind == YamlNode::Kind::Null)
            hint = u"a text with a comma needs quotes around it"_s;
        m_problems.add(field.place, u"%1 has an unknown field \"%2\""_s.arg(m_what, field.key), hint);
    }
}

} // namespace Plainheart::Authoring
