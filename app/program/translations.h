// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

class QQmlEngine;

namespace Plainheart {

class Session;

/// The words of the interface in the session's language, from resources/i18n. Without a translation the words
/// of the source stay, which are English; English itself has one for its plurals.
class Translations : public QObject
{
    Q_OBJECT

public:
    Translations(Session *session, QQmlEngine *engine);

private:
    void use(const QString &language);

    QTranslator m_translator;
    QQmlEngine *m_engine;
};

} // namespace Plainheart
