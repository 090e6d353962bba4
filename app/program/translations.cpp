// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include "session.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QQmlEngine>

namespace Plainheart {

using namespace Qt::StringLiterals;

Translations::Translations(Session *session, QQmlEngine *engine)
{
    m_reader.session = session;
    m_reader.engine = engine;
    QCoreApplication::installTranslator(this);
    connect(session, &Session::languageChanged, this, [this] { use(&m_reader); });
    use(&m_reader);
}

Translations::~Translations() { QCoreApplication::removeTranslator(this); }

void Translations::addConsole(Session *session, QQmlEngine *engine)
{
    const QStringList files = QDir(u":/qt/qml/Plainheart/Guided"_s).entryList({ u"*.qml"_s });
    for (const QString &file : files)
        m_consoleFiles << file.chopped(4).toLatin1();
    m_console.session = session;
    m_console.engine = engine;
    connect(session, &Session::languageChanged, this, [this] { use(&m_console); });
    use(&m_console);
}

void Translations::use(Tongue *tongue)
{
    // What can't be loaded leaves it empty.
    (void)tongue->words.load(QLocale(tongue->session->language()), u"plainheart"_s, u"_"_s,
                             u":/plainheart/i18n"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    tongue->engine->retranslate();
}

bool Translations::isOfConsole(const char *context) const
{
    const QByteArray name = QByteArray::fromRawData(context, qsizetype(qstrlen(context)));
    return m_console.session && (name.startsWith("Console") || m_consoleFiles.contains(name));
}

QString Translations::translate(const char *context, const char *sourceText, const char *disambiguation,
                                int n) const
{
    const Tongue &tongue = isOfConsole(context) ? m_console : m_reader;
    return tongue.words.translate(context, sourceText, disambiguation, n);
}

} // namespace Plainheart
