// SPDX-License-Identifier: GPL-3.0-or-later
#include "svgtree.h"

#include <algorithm>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

// Far more than any of the drawings has: what goes beyond them would only be meant to break something.
constexpr qsizetype largestFile = 4 << 20;
constexpr int deepest = 32;
constexpr int mostElements = 20000;

/// Reads elements into each other, and stops with an error where a drawing goes beyond every bound.
class TreeReader
{
public:
    explicit TreeReader(QXmlStreamReader &reader)
        : m_reader(reader)
    {
    }

    SvgNode read(int depth = 1)
    {
        SvgNode node;
        node.name = m_reader.name().toString();
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            node.attributes.append({ attribute.name().toString(), attribute.value().toString() });
        if (depth > deepest)
            m_reader.raiseError(u"elements lie more than %1 deep"_s.arg(deepest));
        if (++m_elements > mostElements)
            m_reader.raiseError(u"there are more than %1 elements"_s.arg(mostElements));
        while (!m_reader.hasError() && m_reader.readNextStartElement())
            node.children.append(read(depth + 1));
        return node;
    }

private:
    QXmlStreamReader &m_reader;
    int m_elements = 0;
};

void writeNode(QXmlStreamWriter &writer, const SvgNode &node)
{
    writer.writeStartElement(node.name);
    for (const auto &[key, value] : node.attributes)
        writer.writeAttribute(key, value);
    for (const SvgNode &child : node.children)
        writeNode(writer, child);
    writer.writeEndElement();
}

} // namespace

bool SvgNode::hasAttribute(QStringView key) const
{
    return std::any_of(attributes.begin(), attributes.end(), [&](const auto &a) { return a.first == key; });
}

QString SvgNode::attribute(QStringView key, const QString &fallback) const
{
    const auto it
        = std::find_if(attributes.begin(), attributes.end(), [&](const auto &a) { return a.first == key; });
    return it == attributes.end() ? fallback : it->second;
}

void SvgNode::setAttribute(const QString &key, const QString &value)
{
    const auto it
        = std::find_if(attributes.begin(), attributes.end(), [&](const auto &a) { return a.first == key; });
    if (it == attributes.end())
        attributes.append({ key, value });
    else
        it->second = value;
}

void SvgNode::removeAttribute(QStringView key)
{
    attributes.removeIf([&](const auto &a) { return a.first == key; });
}

tl::expected<SvgNode, QString> readSvg(const QByteArray &svg)
{
    if (svg.size() > largestFile)
        return tl::unexpected(u"it is larger than %1 megabytes"_s.arg(largestFile >> 20));
    if (svg.contains("<!DOCTYPE"))
        return tl::unexpected(u"a document type is not read"_s);
    QXmlStreamReader reader(svg);
    if (!reader.readNextStartElement() || reader.name() != u"svg"_s)
        return tl::unexpected(reader.hasError()
                                  ? u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString())
                                  : u"not an SVG file"_s);
    SvgNode root = TreeReader(reader).read();
    // Also what comes after the drawing has to be a part of an XML file.
    while (!reader.hasError() && !reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        return tl::unexpected(u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString()));
    return root;
}

QByteArray writeSvg(const SvgNode &root)
{
    QByteArray result;
    QXmlStreamWriter writer(&result);
    writer.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    writeNode(writer, root);
    return result;
}

} // namespace Plainheart
