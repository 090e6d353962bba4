// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "caveatwords.h"
#include "enginelink.h"
#include "leadwords.h"
#include "numbers.h"
#include "session.h"
#include "studywords.h"

#include <array>
#include <cmath>
#include <QCoreApplication>
#include <QEvent>
#include <QJSValue>
#include <QLocale>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

QStringList ofEachStep(QString (*words)(Certainty))
{
    QStringList list;
    for (const Certainty step :
         std::array{ Certainty::VeryLow, Certainty::Low, Certainty::Moderate, Certainty::High })
        list << words(step);
    return list;
}

QStringList stringsOf(const QVariant &list)
{
    const bool script = list.userType() == qMetaTypeId<QJSValue>();
    return (script ? list.value<QJSValue>().toVariant() : list).toStringList();
}

} // namespace

Words::Words(const Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    // The translator is changed after the session's language: only then are the words others.
    QCoreApplication::instance()->installEventFilter(this);
}

Words *Words::create(QQmlEngine *engine, QJSEngine *) { return new Words(linkedToEngine<Session>(engine)); }

QString Words::headlineWithoutCaveat() { return Plainheart::headlineWithoutCaveat(); }

QStringList Words::certainty() { return ofEachStep(certaintyWord); }

QStringList Words::grades() { return ofEachStep(gradeSentence); }

QStringList Words::certaintySentences() { return ofEachStep(certaintySentence); }

QString Words::number(int value) const { return numberText(value, QLocale(m_session->language())); }

QString Words::percent(double size) const
{
    //: A size, in percent.
    return tr("%1 %").arg(number(int(std::lround(size * 100))));
}

QString Words::step(int number, const QString &title) const
{
    //: One of the three steps of a story: its number and its title.
    return tr("Step %1: %2").arg(this->number(number), title);
}

QString Words::below(const QString &heading, const QString &value) const
{
    //: The heading of a column, and what stands in it.
    return tr("%1: %2").arg(heading, value);
}

QString Words::sentences(const QVariant &parts) const { return inSentences(stringsOf(parts)); }

QString Words::row(const QVariant &columns, const QVariant &cells, bool withName) const
{
    const QStringList headings = stringsOf(columns);
    const QStringList texts = stringsOf(cells);
    QStringList told;
    if (withName && !texts.value(0).isEmpty())
        told << texts.value(0);
    // Headings and cells change one after the other: there may be more of the one.
    for (qsizetype i = 1; i < headings.size(); ++i) {
        if (const QString cell = texts.value(i); !cell.isEmpty())
            told << below(headings.at(i), cell);
    }
    return inSentences(told);
}

QString Words::dropsOut(const QString &heart, int drops) const
{
    //: A heart, healthy or weak, and how many of every 100 drops of blood leave it with a beat.
    return tr("%1: %2 of 100 go out").arg(heart, number(drops));
}

QString Words::heartbeat(const QString &heart, const QList<int> &figures) const
{
    //: The name of a heart, its volume when full and when squeezed, and its highest pressure.
    return tr("%1: %2 ml when full, %3 ml when squeezed, pressure up to %4 mmHg.")
        .arg(heart, number(figures.value(0)), number(figures.value(1)), number(figures.value(2)));
}

QString Words::lastChecked(QDate reviewed) const
{
    return Plainheart::lastChecked(reviewed, QLocale(m_session->language()));
}

QString Words::checkedAgainSince(QDate reviewed) const
{
    return Plainheart::checkedAgainSince(reviewed, QLocale(m_session->language()));
}

QString Words::readOn(QDate day) const { return Plainheart::readOn(day, QLocale(m_session->language())); }

bool Words::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance())
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

} // namespace Plainheart
