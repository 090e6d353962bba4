// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include "session.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>

namespace Plainheart {

using namespace Qt::StringLiterals;

Translations::Translations(Session *session, QQmlEngine *engine)
    : m_engine(engine)
{
    connect(session, &Session::languageChanged, this, [this, session] { use(session->language()); });
    use(session->language());
}

void Translations::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QLocale(language), u"plainheart"_s, u"_"_s, u":/plainheart/i18n"_s))
        QCoreApplication::installTranslator(&m_translator);
    m_engine->retranslate();
}

} // namespace Plainheart
