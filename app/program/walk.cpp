// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include "address.h"
#include "contentstore.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {
/// The steps of a topic after the first.
const QStringList steps{ u"2"_s, u"3"_s };
} // namespace

QList<Sight> walk(const ContentStore &store)
{
    QList<Sight> sights;
    const auto add = [&](QString name, const QString &address, const QString &level = u"plain"_s) {
        const QString number = QString::number(sights.size() + 1).rightJustified(2, u'0');
        sights << Sight{ number + u'-' + name.replace(u'/', u'-'), address, level };
    };

    const QList<Document> topics = store.topics(u"en"_s);
    add(u"home"_s, u"home"_s);
    add(u"heart-failure"_s, u"heart-failure"_s);
    for (const Document &topic : topics) {
        add(topic.id, topic.id);
        for (const QString &step : steps)
            add(topic.id + u"-step-"_s + step, topic.id + u'/' + step);
        add(topic.id + u"-detail"_s, topic.id, u"detail"_s);
    }
    for (const QString &address : { u"where-things-stand"_s, u"questions"_s, u"take-home"_s, u"offer-check"_s,
                                    u"glossary"_s, u"search"_s, u"read"_s, u"about"_s })
        add(address, address);
    QStringList checks;
    for (const Document &topic : topics)
        checks << topic.id;
    checks << u"general"_s;
    for (const QString &about : std::as_const(checks)) {
        if (store.hasChecks(about))
            add(u"check/"_s + about, u"check/"_s + about);
    }
    add(u"studies"_s, u"studies"_s);
    for (const Document &topic : topics)
        add(u"studies/"_s + topic.id, u"studies/"_s + topic.id);
    // One of each kind: a trial, a guideline and a warning are told in different ways.
    QStringList kinds;
    for (const Study &study : store.studies(u"en"_s)) {
        if (kinds.contains(study.kind))
            continue;
        kinds << study.kind;
        add(u"study-"_s + study.kind, u"study/"_s + study.id);
    }
    add(u"charts"_s, u"charts"_s);
    for (const Document &topic : topics)
        add(u"charts/"_s + topic.id, u"charts/"_s + topic.id);
    for (const StoredChart &chart : store.charts(u"en"_s))
        add(u"chart/"_s + chart.id, u"chart/"_s + chart.id);
    add(u"claims"_s, u"claims"_s);
    for (const Document &topic : topics)
        add(u"claims/"_s + topic.id, u"claims/"_s + topic.id);
    return sights;
}

Sight sightOf(const QString &address)
{
    return { QString(address).replace(u'/', u'-'), address, u"plain"_s };
}

bool isPage(const ContentStore &store, const QString &address)
{
    const std::optional<Address> parsed = Address::parse(address);
    return parsed && parsed->existsIn(store);
}

} // namespace Plainheart
