// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QTranslator>

class QQmlEngine;

namespace Plainheart {

class Session;

/// The words of the interface in the session's language, from resources/i18n. Without a translation the words
/// of the source stay, which are English; English itself has one for its plurals.
///
/// Qt has one translator for the whole program, and guided mode two languages: the words of the console,
/// which are those of Plainheart.Guided and of contexts that begin with "Console", are in the clinician's.
class Translations : public QTranslator
{
    Q_OBJECT

public:
    Translations(Session *session, QQmlEngine *engine);
    ~Translations() override;

    /// Gives the console a language of its own. Both must outlive this object.
    void addConsole(Session *session, QQmlEngine *engine);

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    struct Tongue {
        QTranslator words;
        Session *session = nullptr;
        QQmlEngine *engine = nullptr;
    };
    void use(Tongue *tongue);
    [[nodiscard]] bool isOfConsole(const char *context) const;

    Tongue m_reader;
    Tongue m_console;
    QSet<QByteArray> m_consoleFiles;
};

} // namespace Plainheart
