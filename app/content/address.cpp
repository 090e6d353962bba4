// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"

#include "contentstore.h"

#include <algorithm>
#include <iterator>
#include <QStringList>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

using Names = AddressKind::Names;
using Reading = AddressKind::Reading;

// clang-format off
constexpr AddressKind kindTable[] = {
    { .word = "home", .page = "Home/HomePage", .reading = Reading::Tool },
    { "heart-failure", "Documents/HeartFailurePage", false, Names::Section, false, "sectionId" },
    { "where-things-stand", "Documents/WhereThingsStandPage", false, Names::Section, false, "sectionId" },
    { .word = "about", .page = "Documents/DocumentPage", .overWalk = true, .idProperty = "documentId", .fixedId = "about",
      .reading = Reading::LookedUp },
    { "offer-check", "Offer/OfferPage" },
    { "questions", "Questions/QuestionsPage", false, Names::Document, false, "documentId" },
    { "check", "Check/CheckPage", false, Names::Check, true, "topicId" },
    { "take-home", "TakeHome/TakeHomePage" },
    { .word = "glossary", .page = "Glossary/GlossaryPage", .overWalk = true, .id = Names::Term, .idProperty = "termId",
      .reading = Reading::LookedUp },
    { .word = "search", .page = "Search/SearchPage", .overWalk = true, .reading = Reading::Tool },
    { .word = "read", .page = "Read/ReadPage", .overWalk = true, .reading = Reading::Tool },
    { "studies", "Studies/StudiesPage", true, Names::Document, false, "documentId", Names::Source, "studyId" },
    { "study", "Studies/StudyPage", true, Names::Source, true, "studyId" },
    { "charts", "Charts/ChartsPage", true, Names::Document, false, "documentId" },
    { "chart", "Charts/ChartPage", true, Names::Chart, true, "chartId" },
    { "claims", "Claims/ClaimsPage", true, Names::Document, false, "documentId", Names::Claim, "claimId" },
    { "", "Topic/TopicPage", false, Names::Topic, true, "topicId", Names::Step, "step" },
};
// clang-format on
constexpr int steps = 3; ///< of a topic's story

bool isStep(const QString &text)
{
    return text.size() == 1 && text >= u"1"_s && text <= QString::number(steps);
}

bool hasClaim(const ContentStore &store, const QString &documentId, const QString &id)
{
    const QList<Claim> claims = store.claims(u"en"_s, documentId);
    return std::any_of(claims.cbegin(), claims.cend(), [&](const Claim &claim) { return claim.id == id; });
}

bool isNamed(const ContentStore &store, Names what, const QString &name, const QString &documentId)
{
    if (name.isEmpty())
        return true;
    switch (what) {
    case Names::Nothing:
        return false;
    case Names::Document:
        return store.document(name, u"en"_s).has_value();
    case Names::Section: {
        const auto document = store.document(documentId, u"en"_s);
        return document && !document->section(name).id.isEmpty();
    }
    case Names::Topic: {
        const auto document = store.document(name, u"en"_s);
        return document && document->isTopic;
    }
    case Names::Step:
        return isStep(name);
    case Names::Term:
        return store.term(name, u"en"_s).has_value();
    case Names::Source:
        return store.source(name, u"en"_s).has_value();
    case Names::Chart:
        return store.chart(name, u"en"_s).has_value();
    case Names::Check:
        return store.hasChecks(name);
    case Names::Claim:
        return hasClaim(store, documentId, name);
    }
    return false;
}

} // namespace

std::optional<Address> Address::parse(const QString &text)
{
    QStringList parts = text.split(u'/');
    if (parts.contains(QString()))
        return std::nullopt;
    // The last kind has no word: it takes what no other does.
    const auto *kind
        = std::find_if(std::begin(kindTable), std::end(kindTable) - 1,
                       [&](const AddressKind &k) { return parts.constFirst() == QLatin1String(k.word); });
    Address address(kind);
    if (!address.isTopic())
        parts.removeFirst();
    const bool hasId = kind->id != Names::Nothing;
    const bool hasRest = kind->rest != Names::Nothing;
    if (parts.size() > int(hasId) + int(hasRest) || (kind->needsId && parts.isEmpty()))
        return std::nullopt;
    address.m_id = parts.value(0);
    address.m_rest = parts.value(1);
    return address;
}

std::optional<Address> Address::fromLink(const QString &target)
{
    const QString id = target.section(u':', 1);
    if (target.startsWith("topic:"_L1) || target.startsWith("page:"_L1))
        return parse(id);
    if (target.startsWith("chart:"_L1))
        return parse(u"chart/"_s + id);
    return std::nullopt;
}

Address Address::home() { return Address(&kindTable[0]); }

std::span<const AddressKind> Address::kinds() { return kindTable; }

bool Address::isHome() const { return m_kind == &kindTable[0]; }

QString Address::text() const
{
    QStringList parts{ QString::fromLatin1(m_kind->word), m_id, m_rest };
    parts.removeAll(QString());
    return parts.join(u'/');
}

QVariantMap Address::properties() const
{
    QVariantMap properties;
    const QString id = m_id.isEmpty() ? QString::fromLatin1(m_kind->fixedId) : m_id;
    if (*m_kind->idProperty)
        properties.insert(QString::fromLatin1(m_kind->idProperty), id);
    if (m_kind->rest == Names::Step)
        properties.insert(QString::fromLatin1(m_kind->restProperty), isStep(m_rest) ? m_rest.toInt() - 1 : 0);
    else if (*m_kind->restProperty)
        properties.insert(QString::fromLatin1(m_kind->restProperty), m_rest);
    return properties;
}

bool Address::existsIn(const ContentStore &store) const
{
    return isNamed(store, m_kind->id, m_id, QString::fromLatin1(m_kind->word))
        && isNamed(store, m_kind->rest, m_rest, m_id);
}

} // namespace Plainheart
