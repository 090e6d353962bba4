// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffpin.h"

#include "securefile.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QFile>
#include <sodium.h>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct StaffPinText {
    Q_DECLARE_TR_FUNCTIONS(StaffPin)
};

constexpr int digits = 6;
constexpr qint64 largestPin = 512; ///< bytes of the file
constexpr unsigned long long passes = 3;
constexpr size_t memory = size_t(64) * 1024 * 1024;

bool ready() { return ::sodium_init() >= 0; }

bool isDigit(QChar sign) { return sign >= u'0' && sign <= u'9'; }

bool isPin(const QString &pin)
{
    return pin.size() == digits && std::all_of(pin.begin(), pin.end(), isDigit);
}

/// 000000, 123456, 654321: the first that anybody tries.
bool isGuessedFirst(const QString &pin)
{
    const int step = pin.at(1).unicode() - pin.at(0).unicode();
    if (step < -1 || step > 1)
        return false;
    for (qsizetype i = 1; i < pin.size(); ++i) {
        if (pin.at(i).unicode() - pin.at(i - 1).unicode() != step)
            return false;
    }
    return true;
}

StaffPin::Answer compare(const QString &file, QByteArray pin)
{
    auto stored = readSecret(file, largestPin);
    if (!stored)
        return QFile::exists(file) ? StaffPin::Answer::Unreadable : StaffPin::Answer::NotSet;
    *stored = stored->trimmed();
    // Anything else would be "wrong" for ever, and nobody would know why.
    if (!stored->startsWith("$argon2id$") || stored->size() >= qsizetype(crypto_pwhash_STRBYTES) || !ready()
        || ::crypto_pwhash_str_needs_rehash(stored->constData(), passes, memory) < 0)
        return StaffPin::Answer::Unreadable;
    const bool same
        = ::crypto_pwhash_str_verify(stored->constData(), pin.constData(), size_t(pin.size())) == 0;
    ::sodium_memzero(pin.data(), size_t(pin.size()));
    return same ? StaffPin::Answer::Right : StaffPin::Answer::Wrong;
}

Error notStored(const QString &log)
{
    return { Error::Code::Unreadable, StaffPinText::tr("The PIN can't be kept on this machine."),
             StaffPinText::tr("Tell who looks after it."), log };
}

Result<void> store(const QString &file, const QString &pin)
{
    if (const auto refused = StaffPin::refusal(pin))
        return failure(*refused);
    std::array<char, crypto_pwhash_STRBYTES> made{};
    QByteArray plain = pin.toLatin1();
    const bool done = ready()
        && ::crypto_pwhash_str(made.data(), plain.constData(), size_t(plain.size()), passes, memory) == 0;
    ::sodium_memzero(plain.data(), size_t(plain.size()));
    if (!done)
        return failure(notStored(u"argon2id: not enough memory"_s));
    if (const auto written = replaceWhole(file, QByteArray(made.data()) + '\n', ownerAlone); !written)
        return failure(notStored(written.error().log));
    return {};
}

QString triesFile(const QString &file) { return file + u"-tries"_s; }

} // namespace

StaffPin::StaffPin(const QString &file, RunningClock clock, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_tries(triesFile(file), std::move(clock))
{
    m_worker.setMaxThreadCount(1);
}

StaffPin::~StaffPin() { m_worker.waitForDone(); }

bool StaffPin::isSet() const { return QFile::exists(m_file); }

void StaffPin::check(const QString &pin)
{
    if (m_busy)
        return;
    // What can't be the PIN is no try: a finger that slipped keeps nobody out.
    if (!isPin(pin) || !isSet()) {
        Q_EMIT checked(isSet() ? Answer::Wrong : Answer::NotSet);
        return;
    }
    if (!m_tries.begin()) {
        Q_EMIT checked(Answer::Closed);
        return;
    }
    m_busy = true;
    m_worker.start([this, file = m_file, given = pin.toLatin1()] {
        const Answer answer = compare(file, given);
        QMetaObject::invokeMethod(
            this,
            [this, answer] {
                m_busy = false;
                if (answer == Answer::Right)
                    m_tries.forget();
                Q_EMIT checked(answer);
            },
            Qt::QueuedConnection);
    });
}

void StaffPin::setFirst(const QString &pin)
{
    if (m_busy)
        return;
    if (isSet()) {
        Q_EMIT stored(false, StaffPinText::tr("There is a PIN already."));
        return;
    }
    m_busy = true;
    m_worker.start([this, file = m_file, pin] {
        const auto outcome = store(file, pin);
        const QString sentence = outcome ? QString() : outcome.error().sentence();
        QMetaObject::invokeMethod(
            this,
            [this, sentence] {
                m_busy = false;
                Q_EMIT stored(sentence.isEmpty(), sentence);
            },
            Qt::QueuedConnection);
    });
}

QString StaffPin::sentence(Answer answer)
{
    switch (answer) {
    case Answer::Right:
        break;
    case Answer::Wrong:
        return StaffPinText::tr(
            "This is not the PIN. After five wrong tries you have to wait for 15 minutes.");
    case Answer::Closed:
        return StaffPinText::tr("There were too many wrong tries. Please wait for 15 minutes.");
    case Answer::NotSet:
        return StaffPinText::tr("There is no PIN yet. Choose one now.");
    case Answer::Unreadable:
        return StaffPinText::tr(
            "The PIN of this machine can't be read. Who looks after the machine has to reset it.");
    }
    return {};
}

std::optional<Error> StaffPin::refusal(const QString &pin)
{
    if (!isPin(pin))
        return Error{ Error::Code::Invalid, StaffPinText::tr("A PIN has six digits."), {}, {} };
    if (isGuessedFirst(pin))
        return Error{ Error::Code::Invalid,
                      StaffPinText::tr("This PIN is easy to guess."),
                      StaffPinText::tr("Choose another one."),
                      {} };
    return std::nullopt;
}

Result<void> StaffPin::write(const QString &file, const QString &pin)
{
    const auto done = store(file, pin);
    if (done)
        QFile::remove(triesFile(file));
    return done;
}

Result<void> StaffPin::reset(const QString &file)
{
    if (QFile::exists(file) && !QFile::remove(file))
        return failure({ Error::Code::Unreadable, StaffPinText::tr("The PIN can't be taken away."),
                         StaffPinText::tr("Start this as root."), file });
    QFile::remove(triesFile(file));
    return {};
}

} // namespace Plainheart
