// SPDX-License-Identifier: GPL-3.0-or-later
#include "svgtree.h"

#include <algorithm>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

SvgNode readNode(QXmlStreamReader &reader)
{
    SvgNode node;
    node.name = reader.name().toString();
    for (const QXmlStreamAttribute &attribute : reader.attributes())
        node.attributes.append({ attribute.name().toString(), attribute.value().toString() });
    while (reader.readNextStartElement())
        node.children.append(readNode(reader));
    return node;
}

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
    QXmlStreamReader reader(svg);
    if (!reader.readNextStartElement() || reader.name() != u"svg"_s)
        return tl::unexpected(reader.hasError()
                                  ? u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString())
                                  : u"not an SVG file"_s);
    SvgNode root = readNode(reader);
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
