// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <tl/expected.hpp>

namespace Plainheart {

/// An element of a small SVG file: enough to change its colours and write it again. Text is not kept;
/// pictures hold none.
struct SvgNode {
    QString name;
    QList<QPair<QString, QString>> attributes; ///< in the order of the file
    QList<SvgNode> children;

    [[nodiscard]] bool hasAttribute(QStringView key) const;
    [[nodiscard]] QString attribute(QStringView key, const QString &fallback = {}) const;
    void setAttribute(const QString &key, const QString &value);
    void removeAttribute(QStringView key);
};

/// The root element, or what is wrong with the file and on which line. A file that is larger, deeper or
/// longer than any drawing is refused.
[[nodiscard]] tl::expected<SvgNode, QString> readSvg(const QByteArray &svg);
[[nodiscard]] QByteArray writeSvg(const SvgNode &root);

} // namespace Plainheart
