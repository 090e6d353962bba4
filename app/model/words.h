// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqml.h>

class QJSEngine;
class QQmlEngine;

namespace Plainheart {

class Session;

/// Sentences of app/content that belong to no value of the library, in the language of the session.
class Words : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(QString headlineWithoutCaveat READ headlineWithoutCaveat NOTIFY changed)
    Q_PROPERTY(QStringList certainty READ certainty NOTIFY changed)
    Q_PROPERTY(QStringList grades READ grades NOTIFY changed)
    Q_PROPERTY(QStringList certaintySentences READ certaintySentences NOTIFY changed)

public:
    /// `session` must outlive this object.
    explicit Words(const Session *session, QObject *parent = nullptr);
    static Words *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] static QString headlineWithoutCaveat();
    // Of the four steps of the meter, the lowest first: certaintyWord(), gradeSentence(),
    // certaintySentence().
    [[nodiscard]] static QStringList certainty();
    [[nodiscard]] static QStringList grades();
    [[nodiscard]] static QStringList certaintySentences();

    /// A whole number as the language writes it.
    Q_INVOKABLE QString number(int value) const;
    /// "150 %", of a size where 1 is the usual one.
    Q_INVOKABLE QString percent(double size) const;
    /// "Step 2: What happens".
    Q_INVOKABLE QString step(int number, const QString &title) const;
    /// What stands below a heading: "Trials: 12".
    Q_INVOKABLE QString below(const QString &heading, const QString &value) const;
    /// Words that follow one another, each said as a sentence: what has no stop of its own gets one, but for
    /// the last; what is empty is left out. A list of strings, as for row().
    Q_INVOKABLE QString sentences(const QVariant &parts) const;
    /// A row of a table: what names it, unless that was said, and each of its other cells with its heading.
    /// Lists of strings, as QML holds them: its compiled code in Qt 6.4 hands an untyped list to a
    /// QStringList as an empty one.
    Q_INVOKABLE QString row(const QVariant &columns, const QVariant &cells, bool withName = true) const;
    /// Of a heart: "Weak: 25 of 100 go out".
    Q_INVOKABLE QString dropsOut(const QString &heart, int drops) const;
    /// Of a heart: its volumes in ml when full and when squeezed, and its highest pressure in mmHg.
    Q_INVOKABLE QString heartbeat(const QString &heart, const QList<int> &figures) const;
    /// "Last checked: November 21, 2025".
    Q_INVOKABLE QString lastChecked(QDate reviewed) const;
    /// "Being checked again since November 21, 2025."
    Q_INVOKABLE QString checkedAgainSince(QDate reviewed) const;
    /// "We read it on November 21, 2026."
    Q_INVOKABLE QString readOn(QDate day) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(); ///< the program speaks another language

private:
    const Session *m_session;
};

} // namespace Plainheart
