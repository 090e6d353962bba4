// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "enginelink.h"
#include "readerchoices.h"

#include <algorithm>
#include <cmath>
#include <QLocale>
#include <QTimer>
#include <utility>

namespace Plainheart {

using namespace Qt::StringLiterals;

QList<Language> offeredLanguages(const QList<Language> &there, const QStringList &wanted)
{
    QList<Language> chosen;
    for (const Language &language : there) {
        if (wanted.contains(language.code, Qt::CaseInsensitive))
            chosen << language;
    }
    return chosen.isEmpty() ? there : chosen;
}

namespace {

double nearestTextSize(double textSize)
{
    const QList<double> steps = textSizes();
    return *std::min_element(steps.cbegin(), steps.cend(), [&](double a, double b) {
        return std::abs(a - textSize) < std::abs(b - textSize);
    });
}

} // namespace

Session::Session(SessionConfig config, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_abilities(planOf(m_config.mode).abilities)
    , m_now(m_config.reader)
    , m_today(m_config.calendar())
{
    connect(this, &Session::textSizeChanged, this, &Session::patienceChanged);
    connect(this, &Session::rearranged, this, &Session::patienceChanged);
    auto *minute = new QTimer(this);
    minute->setTimerType(Qt::VeryCoarseTimer);
    minute->setInterval(60'000);
    connect(minute, &QTimer::timeout, this, &Session::lookAtCalendar);
    minute->start();
    QAccessible::installActivationObserver(this);
}

Session::~Session() { QAccessible::removeActivationObserver(this); }

void Session::accessibilityActiveChanged(bool) { Q_EMIT screenReaderChanged(); }

void Session::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

Session *Session::create(QQmlEngine *engine, QJSEngine *) { return linkedToEngine<Session>(engine); }

void Session::setLanguage(const QString &language)
{
    if (!hasLanguage(language) || language == m_now.language)
        return;
    m_now.language = language;
    Q_EMIT languageChanged();
}

bool Session::hasLanguage(const QString &code) const
{
    return std::any_of(m_config.languages.cbegin(), m_config.languages.cend(),
                       [&](const Language &candidate) { return candidate.code == code; });
}

QVariantList Session::languages() const
{
    QVariantList list;
    for (const Language &language : m_config.languages)
        list << QVariant::fromValue(language);
    return list;
}

bool Session::rightToLeft() const { return QLocale(m_now.language).textDirection() == Qt::RightToLeft; }

void Session::setTheme(const QString &theme)
{
    if (theme == m_now.theme || !themes().contains(theme))
        return;
    m_now.theme = theme;
    Q_EMIT themeChanged();
}

void Session::setTextSize(double textSize)
{
    const double nearest = nearestTextSize(textSize);
    if (qFuzzyCompare(nearest, m_now.textSize))
        return;
    m_now.textSize = nearest;
    Q_EMIT textSizeChanged();
}

QStringList Session::themes() { return Plainheart::themes(); }

QList<double> Session::textSizes() { return Plainheart::textSizes(); }

void Session::nextTextSize()
{
    for (const double step : textSizes()) {
        if (step > m_now.textSize)
            return setTextSize(step);
    }
}

void Session::previousTextSize()
{
    double smaller = m_now.textSize;
    for (const double step : textSizes()) {
        if (step < m_now.textSize)
            smaller = step;
    }
    setTextSize(smaller);
}

void Session::setReducedMotion(bool reducedMotion)
{
    if (reducedMotion == m_now.reducedMotion)
        return;
    m_now.reducedMotion = reducedMotion;
    Q_EMIT reducedMotionChanged();
}

void Session::setSingleKeys(bool singleKeys)
{
    if (m_now.singleKeys == singleKeys)
        return;
    m_now.singleKeys = singleKeys;
    Q_EMIT singleKeysChanged();
}

int Session::patience() const
{
    const Patience patience = m_config.patience.value_or(m_abilities.patience);
    return isLargeText(m_now.textSize) ? patience.largeText : patience.usual;
}

int Session::askFor() const { return m_config.patience.value_or(m_abilities.patience).askFor; }

double Session::volumeLimit() const
{
    constexpr double hundred = 100;
    return m_config.readAloud ? m_config.volumeLimit / hundred : 0;
}

void Session::rearrange(const SessionConfig &config)
{
    const Mode mode = m_config.mode;
    m_config = config;
    m_config.mode = mode;
    Q_EMIT rearranged();
    if (!hasLanguage(m_now.language))
        setLanguage(start().language);
}

bool Session::singleKeysAct() const { return m_abilities.hasKeys && m_now.singleKeys && !screenReader(); }

void Session::setLevel(const QString &level)
{
    if (level == m_now.level || !levels().contains(level))
        return;
    m_now.level = level;
    Q_EMIT levelChanged();
}

void Session::setQuestions(const QList<KeptQuestion> &questions)
{
    if (questions == m_now.questions)
        return;
    m_now.questions = questions;
    Q_EMIT questionsChanged();
}

void Session::setOpened(const QStringList &opened)
{
    if (opened == m_now.opened)
        return;
    m_now.opened = opened;
    Q_EMIT openedChanged();
}

void Session::resume(const Reader &reader)
{
    Reader known = reader;
    if (!hasLanguage(known.language))
        known.language = start().language;
    if (!themes().contains(known.theme))
        known.theme = start().theme;
    if (!textSizes().contains(known.textSize))
        known.textSize = start().textSize;
    if (!levels().contains(known.level))
        known.level = start().level;
    become(known);
}

void Session::become(const Reader &reader)
{
    const Reader before = std::exchange(m_now, reader);
    if (m_now.language != before.language)
        Q_EMIT languageChanged();
    if (m_now.theme != before.theme)
        Q_EMIT themeChanged();
    if (m_now.textSize != before.textSize)
        Q_EMIT textSizeChanged();
    if (m_now.reducedMotion != before.reducedMotion)
        Q_EMIT reducedMotionChanged();
    if (m_now.singleKeys != before.singleKeys)
        Q_EMIT singleKeysChanged();
    if (m_now.level != before.level)
        Q_EMIT levelChanged();
    if (m_now.visited != before.visited)
        Q_EMIT visitedChanged();
    if (m_now.questions != before.questions)
        Q_EMIT questionsChanged();
    if (m_now.opened != before.opened)
        Q_EMIT openedChanged();
}

void Session::setEjectionFraction(int percent)
{
    const bool fits = percent >= leastEjectionFraction && percent <= mostEjectionFraction;
    if (percent == m_ejectionFraction || (percent != 0 && !fits))
        return;
    m_ejectionFraction = percent;
    Q_EMIT ejectionFractionChanged();
}

void Session::startOver()
{
    setEjectionFraction(0);
    become(Reader(m_config.reader));
    Q_EMIT startedOver();
}

void Session::startWithReducedMotion()
{
    m_config.reader.reducedMotion = true;
    setReducedMotion(true);
}

void Session::startWithTheme(const QString &theme)
{
    if (!themes().contains(theme))
        return;
    const QString before = std::exchange(m_config.reader.theme, theme);
    if (m_now.theme == before)
        setTheme(theme);
}

void Session::startWithTextSize(double textSize)
{
    const double before = std::exchange(m_config.reader.textSize, nearestTextSize(textSize));
    if (qFuzzyCompare(m_now.textSize, before))
        setTextSize(textSize);
}

QString Session::contentError() const
{
    return m_config.contentError ? m_config.contentError->what : QString();
}

QString Session::contentRemedy() const
{
    return m_config.contentError ? m_config.contentError->remedy : QString();
}

void Session::loseContent(const Error &error)
{
    m_config.contentError = error;
    Q_EMIT contentErrorChanged();
}

void Session::visit(const QString &id)
{
    if (id.isEmpty() || (!m_now.visited.isEmpty() && m_now.visited.constLast() == id))
        return;
    m_now.visited.removeAll(id);
    m_now.visited << id;
    Q_EMIT visitedChanged();
}

void Session::lookAtCalendar()
{
    const QDate day = m_config.calendar();
    if (day == m_today)
        return;
    m_today = day;
    Q_EMIT todayChanged();
}

bool Session::isOld(QDate reviewed, QDate today) const
{
    return !reviewed.isValid() || reviewed.addMonths(12) < (today.isValid() ? today : m_today);
}

} // namespace Plainheart
