// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"

#include <QSqlQuery>

namespace Plainheart {
Result<std::unique_ptr<ContentStore>> ContentStore::open(const QString &) { return failure({}); }
ContentStore::~ContentStore() = default;
QList<Document> ContentStore::topics(const QString &) const { return {}; }
std::optional<Document> ContentStore::document(const QString &, const QString &) const { return {}; }
QList<Term> ContentStore::terms(const QString &) const { return {}; }
std::optional<Term> ContentStore::term(const QString &, const QString &) const { return {}; }
QList<Question> ContentStore::questions(const QString &) const { return {}; }
QList<OfferQuestion> ContentStore::offerQuestions(const QString &) const { return {}; }
QList<OfferResult> ContentStore::offerResults(const QString &) const { return {}; }
std::optional<Source> ContentStore::source(const QString &, const QString &) const { return {}; }
QList<Source> ContentStore::sourcesOf(const QString &, const QString &) const { return {}; }
QString ContentStore::meta(const QString &) const { return {}; }
} // namespace Plainheart
