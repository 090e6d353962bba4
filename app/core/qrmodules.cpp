// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrmodules.h"

#include <memory>
#include <qrencode.h>

namespace Plainheart {

QrModules qrModules(const QString &text)
{
    QrModules modules;
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return modules;
    modules.width = code->width;
    const qsizetype count = qsizetype(code->width) * code->width;
    modules.dark.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        modules.dark << ((code->data[i] & 1) != 0);
    return modules;
}

} // namespace Plainheart
