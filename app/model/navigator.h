// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "readerpath.h"

#include <QList>
#include <QObject>
#include <QQuickItem>
#include <QStringList>
#include <QtQml/qqml.h>
#include <QVariantMap>

class QJSEngine;
class QQmlEngine;

namespace Plainheart {

/// Where the reader is, how they came there, and how they go on: pages, words, studies and tools say in one
/// call what is wanted, and the window shows it.
///
/// One for each engine, as its Session: two windows have two. An `anchor` is what was touched: a sheet opens
/// beside it and gives the focus back to it.
class Navigator : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// Of the open page, as Address writes it; empty before the first.
    Q_PROPERTY(QString address READ address NOTIFY addressChanged)
    /// The file of Plainheart.Pages that shows it, and what it is told.
    Q_PROPERTY(QString pageFile READ pageFile NOTIFY addressChanged)
    Q_PROPERTY(QVariantMap pageProperties READ pageProperties NOTIFY addressChanged)
    /// It lies over the walk like a sheet: Esc leaves it.
    Q_PROPERTY(bool overWalk READ overWalk NOTIFY addressChanged)
    /// Where back() leads; empty if that is Home. Library::placeName() says what it is called.
    Q_PROPERTY(QString before READ before NOTIFY addressChanged)
    /// Where on the path that was taken the reader is, from 1; 0: on no path, or beside it.
    Q_PROPERTY(int pathPlace READ pathPlace NOTIFY addressChanged)
    Q_PROPERTY(int pathLength READ pathLength NOTIFY addressChanged)
    Q_PROPERTY(QString pathId READ pathId NOTIFY addressChanged)
    /// What comes after it; empty at the end of the path.
    Q_PROPERTY(QString pathNext READ pathNext NOTIFY addressChanged)
    /// What the page is called, its steps if it has any, the one that is open (from 0), and what Next says;
    /// the window sets them.
    Q_PROPERTY(QString title MEMBER m_title NOTIFY titleChanged)
    Q_PROPERTY(QStringList stepTitles MEMBER m_stepTitles NOTIFY stepTitlesChanged)
    Q_PROPERTY(int step MEMBER m_step NOTIFY stepChanged)
    Q_PROPERTY(QString nextText MEMBER m_nextText NOTIFY nextTextChanged)
    /// The page itself, as soon as it is complete; the window sets it.
    Q_PROPERTY(QQuickItem *page READ page WRITE setPage NOTIFY pageChanged)

public:
    /// Without a default: Qt 6.4 would make a singleton of its own rather than ask create().
    explicit Navigator(QObject *parent);

    /// Makes this the Navigator of every page that the engine loads. It must outlive the engine.
    void attach(QQmlEngine *engine);
    static Navigator *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    /// The same, taken apart; nothing before the first.
    [[nodiscard]] const std::optional<Address> &place() const { return m_address; }
    [[nodiscard]] QString address() const { return m_address ? m_address->text() : QString(); }
    [[nodiscard]] QString pageFile() const;
    [[nodiscard]] QVariantMap pageProperties() const;
    [[nodiscard]] bool overWalk() const { return m_address && m_address->kind().overWalk; }
    [[nodiscard]] QString before() const
    {
        return m_trail.isEmpty() ? QString() : m_trail.last().address.text();
    }
    [[nodiscard]] QString pathId() const { return m_path.id; }
    [[nodiscard]] int pathPlace() const { return int(m_path.addresses.indexOf(address())) + 1; }
    [[nodiscard]] int pathLength() const { return int(m_path.addresses.size()); }
    [[nodiscard]] QString pathNext() const
    {
        return pathPlace() > 0 ? m_path.addresses.value(pathPlace()) : QString();
    }
    [[nodiscard]] QQuickItem *page() const { return m_page; }
    void setPage(QQuickItem *page);

    /// Goes to an address, or to the target of a link in the content (topic:ID). The open page can be gone
    /// back to; Home forgets the way. What has no form of an address, and where the reader is, is ignored.
    Q_INVOKABLE void open(const QString &to);
    /// To the page before, as it was left; Home if there is none.
    Q_INVOKABLE void back();
    /// The same page made anew, as it was left: its words are those of another language.
    void again();
    /// Goes to the first screen of a short way, and leads along it until Home.
    Q_INVOKABLE void takePath(const Plainheart::ReaderPath &path);
    /// Whatever a text's mark leads to. `kind`: "term", "cite" or "link"; `targets`: one id or link, or the
    /// ids of the cited sources.
    Q_INVOKABLE void follow(const QString &kind, const QStringList &targets, QQuickItem *anchor);
    Q_INVOKABLE void explainTerm(const QString &id, QQuickItem *anchor);
    Q_INVOKABLE void showSources(const QStringList &ids, QQuickItem *anchor);
    /// "text-size", "settings", "language"; "tools": all of these and the other tools; "keys": what the keys
    /// do; "finish": asks if the reader has finished.
    Q_INVOKABLE void showSheet(const QString &name, QQuickItem *anchor);

    [[nodiscard]] int step() const { return m_step; }

    /// For who leads the reader: opens a step of the page, and does what its Next and Back do.
    Q_INVOKABLE void openStep(int step);
    Q_INVOKABLE void pressNext();
    Q_INVOKABLE void pressBack();
    /// A sheet that was wanted is gone again.
    Q_INVOKABLE void tellSheetClosed(const QString &name);

    /// Says words to whoever listens with a screen reader: what changed where the focus is not. What is said
    /// before the next turn of the event loop is said together. While a page is made nothing is said: what
    /// changes in it then is no news.
    Q_INVOKABLE void announce(const QString &words);

    /// What the page that is left will need if the reader comes back: said in answer to leaving().
    Q_INVOKABLE void keep(const QVariant &state);
    /// The page that is left was never shown, because the next was wanted before it could be: it is not gone
    /// back to. Said in answer to leaving(), instead of keep().
    Q_INVOKABLE void passOver();
    /// What the page that was opened had kept; undefined on a first visit.
    Q_INVOKABLE [[nodiscard]] QVariant kept() const { return m_kept; }

    /// Opens a page with nothing before it: the first page, and the one for the next reader.
    Q_INVOKABLE void startOver(const QString &at);

Q_SIGNALS:
    void addressChanged();
    void pageChanged();
    void leaving(); ///< the page is about to go: keep() what it needs
    void termWanted(const QString &id, QQuickItem *anchor);
    void sourcesWanted(const QStringList &ids, QQuickItem *anchor);
    void sheetWanted(const QString &name, QQuickItem *anchor);
    void sheetClosed(const QString &name);
    void stepWanted(int step);
    void nextWanted();
    void backWanted();
    void announced(const QString &words);
    void titleChanged();
    void stepTitlesChanged();
    void stepChanged();
    void nextTextChanged();

private:
    struct Visit {
        Address address;
        QVariant state;
    };
    void show(const Address &address, const QVariant &state = {});

    std::optional<Address> m_address;
    ReaderPath m_path; ///< the one that was taken
    QList<Visit> m_trail; ///< the pages before, the last at the end
    QVariant m_leftState;
    QVariant m_kept;
    bool m_wasSeen = true; ///< of the page that is left
    QString m_title;
    QStringList m_stepTitles;
    int m_step = 0;
    QString m_nextText;
    QQuickItem *m_page = nullptr;
    bool m_pageIsMade
        = true; ///< false from a wish until its page is there; before the first wish there is none to make
};

} // namespace Plainheart
