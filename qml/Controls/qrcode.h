// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qrmodules.h"

#include <QQuickPaintedItem>
#include <QString>

namespace Plainheart {

/// A text as a QR code, black on white in every theme with its quiet zone of four modules, so that a phone
/// reads it. Each module is a whole number of pixels.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// The text could be encoded.
    Q_PROPERTY(bool ok READ ok NOTIFY textChanged)
    /// Modules across, with the quiet zone. The item paints nothing if it has fewer pixels.
    Q_PROPERTY(int modulesAcross READ modulesAcross NOTIFY textChanged)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool ok() const { return m_modules.width > 0; }
    [[nodiscard]] int modulesAcross() const { return ok() ? m_modules.width + 2 * QrModules::quietZone : 0; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QrModules m_modules;
};

} // namespace Plainheart
