// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereading.h"

#include "address.h"
#include "library.h"
#include "placesentences.h"
#include "session.h"
#include "shownwords.h"

#include <QQuickItem>

namespace Plainheart {

namespace {

/// What the picture of a topic says of itself: its property `said`.
QStringList saidOfPicture(const QQuickItem *item)
{
    const QVariant said = item->property("said");
    if (said.isValid() && item->isVisible())
        return said.toStringList();
    for (const QQuickItem *child : item->childItems()) {
        if (const QStringList words = saidOfPicture(child); !words.isEmpty())
            return words;
    }
    return {};
}

SpokenSentences ofTopic(QQuickItem *page, const Document &topic, const Session &session,
                        const Library &library, const PlaceSentences &places)
{
    TopicReading reading;
    reading.detail = !page->property("plain").toBool();
    reading.step = page->property("step").toInt();
    reading.picture = saidOfPicture(page);
    reading.picture.removeAll({});
    reading.old = session.isOld(topic.reviewed);
    reading.safety = library.document(QStringLiteral("heart-failure")).action;
    return places.topic(topic, reading);
}

SpokenSentences ofChart(QQuickItem *page, const StoredChart &chart, const Library &library,
                        const PlaceSentences &places)
{
    ChartReadingState state;
    state.onlyLargerBlinded = page->property("onlyLargerBlinded").toBool();
    for (const QString &topic : chart.certaintyOf())
        state.topics << library.document(topic);
    return places.chart(chart, state);
}

SpokenSentences ofCheck(QQuickItem *page, const Library &library, const PlaceSentences &places)
{
    return places.plain(library.checkIntro(), {})
        + places.check(page->property("item").value<CheckItem>(), page->property("chosen").toString());
}

} // namespace

SpokenSentences sentencesOf(QQuickItem *page, const Address &address, const Session &session,
                            const Library &library, const PlaceSentences &places)
{
    if (address.isTopic())
        return ofTopic(page, library.document(address.id()), session, library, places);
    if (address.kind().id == AddressKind::Names::Chart)
        return ofChart(page, library.chart(address.id()), library, places);
    if (address.kind().id == AddressKind::Names::Check)
        return ofCheck(page, library, places);
    if (address.kind().id == AddressKind::Names::Source)
        return places.study(library.study(address.id()));
    SpokenSentences sentences;
    for (const QString &text : shownTexts(page))
        sentences << places.plain(text, {});
    return sentences;
}

} // namespace Plainheart
