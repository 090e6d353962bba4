// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "caveatwords.h"
#include "enginelink.h"
#include "numbers.h"
#include "session.h"
#include "studywords.h"

#include <array>
#include <cmath>
#include <QCoreApplication>
#include <QEvent>
#include <QLocale>

namespace Plainheart {

namespace {

QStringList ofEachStep(QString (*words)(Certainty))
{
    QStringList list;
    for (const Certainty step :
         std::array{ Certainty::VeryLow, Certainty::Low, Certainty::Moderate, Certainty::High })
        list << words(step);
    return list;
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
