// SPDX-License-Identifier: GPL-3.0-or-later
#include "securefile.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>
#include <unistd.h>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// A file descriptor that closes itself.
class Handle
{
public:
    explicit Handle(int handle)
        : m_handle(handle)
    {
    }
    ~Handle()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    [[nodiscard]] int get() const { return m_handle; }
    [[nodiscard]] bool isOpen() const { return m_handle >= 0; }

private:
    int m_handle;
};

tl::unexpected<Error> because(const QString &file, const char *reason = nullptr)
{
    return failure({ Error::Code::Unreadable,
                     {},
                     {},
                     u"%1: %2"_s.arg(file, QString::fromLocal8Bit(reason ? reason : std::strerror(errno))) });
}

Result<QByteArray> readOpen(const Handle &handle, const QString &file, qint64 most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    qint64 got = 0;
    while (got < most) {
        const ssize_t more = ::read(handle.get(), bytes.data() + got, size_t(most - got));
        if (more < 0 && errno == EINTR)
            continue;
        if (more < 0)
            return because(file);
        if (more == 0)
            break;
        got += more;
    }
    bytes.truncate(got);
    return bytes;
}

bool writeAll(int handle, const QByteArray &bytes)
{
    qsizetype put = 0;
    while (put < bytes.size()) {
        const ssize_t more = ::write(handle, bytes.constData() + put, size_t(bytes.size() - put));
        if (more < 0 && errno == EINTR)
            continue;
        if (more <= 0)
            return false;
        put += more;
    }
    return true;
}

Result<QByteArray> readFile(const QString &file, qint64 most, bool secret)
{
    const Handle handle(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat about {
    };
    if (!handle.isOpen() || ::fstat(handle.get(), &about) != 0)
        return because(file);
    if (!S_ISREG(about.st_mode))
        return because(file, "is no ordinary file");
    constexpr mode_t others = 077;
    if (secret && ((about.st_mode & others) != 0 || (about.st_uid != 0 && about.st_uid != ::geteuid())))
        return because(file, "may be read or written by others (chmod 600)");
    return readOpen(handle, file, most);
}

} // namespace

Result<QByteArray> readAtMost(const QString &file, qint64 most) { return readFile(file, most, false); }

Result<QByteArray> readSecret(const QString &file, qint64 most) { return readFile(file, most, true); }

Result<void> replaceWhole(const QString &file, const QByteArray &bytes, uint rights)
{
    // Through a link to the file itself: an administrator may keep it elsewhere.
    const QString target = QFileInfo(file).isSymLink() ? QFileInfo(file).symLinkTarget() : file;
    const QByteArray name = QFile::encodeName(target);
    QByteArray draft = name + ".XXXXXX";
    const Handle handle(::mkostemp(draft.data(), O_CLOEXEC));
    if (!handle.isOpen())
        return because(target);
    struct stat old {
    };
    if (::stat(name.constData(), &old) == 0)
        (void)!::fchown(handle.get(), old.st_uid, old.st_gid); // only root may
    else if (struct stat folder{};
             ::stat(QFile::encodeName(QFileInfo(target).path()).constData(), &folder) == 0)
        (void)!::fchown(handle.get(), folder.st_uid, folder.st_gid);
    if (::fchmod(handle.get(), rights) != 0 || !writeAll(handle.get(), bytes) || ::fsync(handle.get()) != 0
        || std::rename(draft.constData(), name.constData()) != 0) {
        const auto error = because(target);
        ::unlink(draft.constData());
        return error;
    }
    const Handle folder(
        ::open(QFile::encodeName(QFileInfo(target).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        ::fsync(folder.get());
    return {};
}

} // namespace Plainheart
