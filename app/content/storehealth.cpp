// SPDX-License-Identifier: GPL-3.0-or-later
#include "storehealth.h"

#include "storecheck.h"

#include <QLoggingCategory>
#include <sys/stat.h>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcHealth, "plainheart.content", QtWarningMsg)

} // namespace

StoreHealth::StoreHealth(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
{
    (void)m_file.open(QIODevice::ReadOnly);
    m_before = look();
}

StoreHealth::State StoreHealth::look() const
{
    struct stat now {
    };
    if (!m_file.isOpen() || fstat(m_file.handle(), &now) != 0)
        return {};
    constexpr qint64 second = 1'000'000'000;
    return { now.st_size, now.st_mtim.tv_sec * second + now.st_mtim.tv_nsec };
}

bool StoreHealth::isGood()
{
    if (!m_fault && look() != m_before)
        tell(changedStore(m_file.fileName() + u": its size or time has changed since it was opened"_s));
    return !m_fault;
}

void StoreHealth::lose(const QString &log)
{
    if (!m_fault)
        tell(lostStore(m_file.fileName() + u": "_s + log));
}

void StoreHealth::findDamage(const QString &log)
{
    if (!m_fault)
        tell(corruptStore(m_file.fileName() + u": "_s + log));
}

void StoreHealth::tell(const Error &fault)
{
    qCWarning(lcHealth).noquote() << fault.log;
    m_fault = fault;
    Q_EMIT lost();
}

} // namespace Plainheart
