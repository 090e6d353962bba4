// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigator.h"

#include "enginelink.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTrail = 40;

std::optional<Address> addressOf(const QString &text)
{
    return text.contains(u':') ? Address::fromLink(text) : Address::parse(text);
}

} // namespace

Navigator::Navigator(QObject *parent)
    : QObject(parent)
{
}

void Navigator::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

Navigator *Navigator::create(QQmlEngine *engine, QJSEngine *) { return linkedToEngine<Navigator>(engine); }

QString Navigator::pageFile() const
{
    return m_address ? QString::fromLatin1(m_address->kind().page) : QString();
}

QVariantMap Navigator::pageProperties() const { return m_address ? m_address->properties() : QVariantMap(); }

void Navigator::setPage(QQuickItem *page)
{
    if (page == m_page)
        return;
    m_page = page;
    m_pageIsMade = page;
    Q_EMIT pageChanged();
}

void Navigator::open(const QString &to)
{
    const std::optional<Address> wanted = addressOf(to);
    if (!wanted || wanted->text() == address())
        return;
    if (wanted->isHome()) {
        m_trail.clear();
        m_path = {};
    } else if (m_address) {
        m_wasSeen = true;
        Q_EMIT leaving();
        if (m_wasSeen)
            m_trail << Visit{ *m_address, m_leftState };
        else if (!m_trail.isEmpty() && m_trail.last().address.text() == wanted->text())
            return back(); // the reader is still there
        m_trail = m_trail.last(std::min(m_trail.size(), longestTrail));
    }
    show(*wanted);
}

void Navigator::back()
{
    if (m_trail.isEmpty())
        return open(Address::home().text());
    const Visit before = m_trail.takeLast();
    show(before.address, before.state);
}

void Navigator::again()
{
    if (!m_address)
        return;
    m_wasSeen = true;
    Q_EMIT leaving();
    show(Address(*m_address), QVariant(m_wasSeen ? m_leftState : m_kept));
}

void Navigator::takePath(const ReaderPath &path)
{
    m_path = path;
    open(path.addresses.value(0));
}

void Navigator::follow(const QString &kind, const QStringList &targets, QQuickItem *anchor)
{
    if (kind == "term"_L1)
        explainTerm(targets.value(0), anchor);
    else if (kind == "cite"_L1)
        showSources(targets, anchor);
    else
        open(targets.value(0));
}

void Navigator::explainTerm(const QString &id, QQuickItem *anchor) { Q_EMIT termWanted(id, anchor); }

void Navigator::showSources(const QStringList &ids, QQuickItem *anchor) { Q_EMIT sourcesWanted(ids, anchor); }

void Navigator::showSheet(const QString &name, QQuickItem *anchor) { Q_EMIT sheetWanted(name, anchor); }

void Navigator::openStep(int step) { Q_EMIT stepWanted(step); }

void Navigator::pressNext() { Q_EMIT nextWanted(); }

void Navigator::pressBack() { Q_EMIT backWanted(); }

void Navigator::tellSheetClosed(const QString &name) { Q_EMIT sheetClosed(name); }

void Navigator::announce(const QString &words)
{
    if (m_pageIsMade && !words.trimmed().isEmpty())
        Q_EMIT announced(words.trimmed());
}

void Navigator::keep(const QVariant &state) { m_leftState = state; }

void Navigator::passOver() { m_wasSeen = false; }

void Navigator::startOver(const QString &at)
{
    m_trail.clear();
    m_path = {};
    show(addressOf(at).value_or(Address::home()));
}

void Navigator::show(const Address &address, const QVariant &state)
{
    m_leftState.clear();
    m_kept = state;
    m_address = address;
    m_pageIsMade = false;
    Q_EMIT addressChanged();
}

} // namespace Plainheart
