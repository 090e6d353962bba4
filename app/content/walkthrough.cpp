// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough.h"

#include "address.h"
#include "storequery.h"
#include "variants.h"

#include <algorithm>
#include <numeric>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

Spans spansIn(const QJsonValue &value)
{
    return spansFromJson(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
}

QList<Spans> spanListsIn(const QJsonValue &value)
{
    QList<Spans> list;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array)
        list << spansIn(entry);
    return list;
}

QStringList wordsOf(const QList<Spans> &list)
{
    QStringList words;
    for (const Spans &spans : list)
        words << plainText(spans);
    return words;
}

QList<GuidedNote> notesIn(const QJsonValue &value, const QString &first, const QString &second)
{
    QList<GuidedNote> list;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array) {
        const QJsonObject note = entry.toObject();
        list << GuidedNote{ note[u"show"].toString(), spansIn(note[first]), spansIn(note[second]) };
    }
    return list;
}

/// "topic:fibrosis" as the address "fibrosis"; what is no link stays as it is.
QString addressOf(const QString &screen)
{
    const std::optional<Address> address = Address::fromLink(screen);
    return address ? address->text() : screen;
}

} // namespace

QVariantList GuidedPath::screenList() const { return variants(screens); }

QStringList GuidedPath::takeawayWords() const { return wordsOf(takeaways); }

int GuidedPath::seconds() const
{
    return std::accumulate(screens.cbegin(), screens.cend(), 0,
                           [](int sum, const GuidedScreen &screen) { return sum + screen.seconds; });
}

int GuidedPath::indexOf(const QString &address) const
{
    const auto found = std::find_if(screens.cbegin(), screens.cend(),
                                    [&](const GuidedScreen &screen) { return screen.address == address; });
    return found == screens.cend() ? -1 : int(found - screens.cbegin());
}

QStringList GuidedNote::sources() const
{
    QStringList ids;
    for (const Span &span : first + second)
        ids << span.sources;
    ids.removeDuplicates();
    return ids;
}

QVariantList GuidedStop::talkList() const { return variants(talk); }

QVariantList GuidedStop::questionList() const { return variants(questions); }

QVariantList GuidedStop::avoidList() const { return variants(avoid); }

QStringList GuidedStop::takeawayWords() const { return wordsOf(takeaways); }

GuidedPath guidedPathFromJson(const QString &id, const QString &json)
{
    const QJsonObject body = jsonObject(json);
    GuidedPath path;
    path.id = id;
    path.minutes = body[u"minutes"].toInt();
    path.title = body[u"title"].toString();
    path.useWhen = spansIn(body[u"use_when"]);
    const QJsonArray steps = body[u"steps"].toArray();
    for (const auto &entry : steps) {
        const QJsonObject step = entry.toObject();
        path.screens << GuidedScreen{ addressOf(step[u"screen"].toString()),
                                      step[u"parts"].toVariant().toStringList(), step[u"seconds"].toInt(),
                                      spansIn(step[u"say"]) };
    }
    path.takeaways = spanListsIn(body[u"takeaways"]);
    return path;
}

GuidedStop guidedStopFromJson(const QString &id, const QString &json)
{
    const QJsonObject body = jsonObject(json);
    const QJsonObject teachBack = body[u"teach_back"].toObject();
    GuidedStop stop;
    stop.id = id;
    stop.goal = spansIn(body[u"goal"]);
    stop.talk = notesIn(body[u"talk_track"], u"say"_s, {});
    stop.prompt = spansIn(teachBack[u"prompt"]);
    stop.listenFor = spansIn(teachBack[u"listen_for"]);
    stop.sayAgain = spansIn(teachBack[u"say_again"]);
    stop.questions = notesIn(body[u"likely_questions"], u"q"_s, u"a"_s);
    stop.avoid = notesIn(body[u"avoid"], u"do_not_say"_s, u"instead"_s);
    stop.takeaways = spanListsIn(body[u"takeaways"]);
    return stop;
}

} // namespace Plainheart
