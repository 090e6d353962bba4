// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "enginelink.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

namespace Plainheart {

using namespace Qt::StringLiterals;

Session::Session(SessionConfig config, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_abilities(abilitiesOf(m_config.mode))
    , m_level(u"plain"_s)
{
}

void Session::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

Session *Session::create(QQmlEngine *engine, QJSEngine *) { return linkedToEngine<Session>(engine); }

void Session::setLanguage(const QString &language)
{
    const bool known = std::any_of(m_config.languages.cbegin(), m_config.languages.cend(),
                                   [&](const Language &candidate) { return candidate.code == language; });
    if (!known || language == m_config.language)
        return;
    m_config.language = language;
    Q_EMIT languageChanged();
}

QVariantList Session::languages() const
{
    QVariantList list;
    for (const Language &language : m_config.languages)
        list << QVariant::fromValue(language);
    return list;
}

bool Session::rightToLeft() const { return QLocale(m_config.language).textDirection() == Qt::RightToLeft; }

void Session::setTheme(const QString &theme)
{
    if (theme == m_config.theme || !themes().contains(theme))
        return;
    m_config.theme = theme;
    Q_EMIT themeChanged();
}

QStringList Session::themes() { return { u"light"_s, u"dark"_s, u"high-contrast"_s }; }

void Session::setTextSize(double textSize)
{
    const QList<double> steps = textSizes();
    const double nearest = *std::min_element(steps.cbegin(), steps.cend(), [&](double a, double b) {
        return std::abs(a - textSize) < std::abs(b - textSize);
    });
    if (qFuzzyCompare(nearest, m_config.textSize))
        return;
    m_config.textSize = nearest;
    Q_EMIT textSizeChanged();
}

QList<double> Session::textSizes() { return { 1, 1.25, 1.5, 2 }; }

void Session::nextTextSize()
{
    for (const double step : textSizes()) {
        if (step > m_config.textSize)
            return setTextSize(step);
    }
}

void Session::previousTextSize()
{
    double smaller = m_config.textSize;
    for (const double step : textSizes()) {
        if (step < m_config.textSize)
            smaller = step;
    }
    setTextSize(smaller);
}

void Session::setReducedMotion(bool reducedMotion)
{
    if (reducedMotion == m_config.reducedMotion)
        return;
    m_config.reducedMotion = reducedMotion;
    Q_EMIT reducedMotionChanged();
}

void Session::setLevel(const QString &level)
{
    if (level == m_level || (level != "plain"_L1 && level != "detail"_L1))
        return;
    m_level = level;
    Q_EMIT levelChanged();
}

QString Session::contentError() const
{
    return m_config.contentError ? m_config.contentError->what : QString();
}

QString Session::contentRemedy() const
{
    return m_config.contentError ? m_config.contentError->remedy : QString();
}

void Session::visit(const QString &id)
{
    if (id.isEmpty() || (!m_visited.isEmpty() && m_visited.constLast() == id))
        return;
    m_visited.removeAll(id);
    m_visited << id;
    Q_EMIT visitedChanged();
}

bool Session::isOld(QDate reviewed) const
{
    return !reviewed.isValid() || reviewed.addMonths(12) < m_config.today;
}

} // namespace Plainheart
