// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "remembered.h"

#include <memory>
#include <optional>
#include <QDate>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqml.h>
#include <QVariantList>

class QJSEngine;
class QQmlEngine;

namespace Plainheart {

class Address;
class Library;
class Narration;
class Navigator;
class RecordStore;
class Session;

/// Where a record lies, and what of it does not hold this time.
struct RecordPlan {
    QString file; ///< empty: nothing is remembered
    // What the command line says wins over what is remembered.
    bool languageIsGiven = false;
    bool themeIsGiven = false;
    bool textSizeIsGiven = false;
    bool motionIsGiven = false;
};

/// What is remembered of the reader from one day to the next.
///
/// It gives the Session and the Narration what the reader had chosen and kept, and then listens to them:
/// neither knows of a file. Where the mode remembers nothing, or the file can't be opened, all of it is empty
/// and nothing is ever written.
class Record : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// What the reader does is being remembered.
    Q_PROPERTY(bool keeps READ keeps NOTIFY changed)
    /// Why it is not, or not all of it: what happened, and what still works. Empty when all is well, or once
    /// it was read.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    /// Something is remembered.
    Q_PROPERTY(bool holdsSomething READ holdsSomething NOTIFY changed)
    /// The page to go on with, and what it is called; empty: none.
    Q_PROPERTY(QString goOn READ goOn NOTIFY changed)
    Q_PROPERTY(QString goOnTitle READ goOnTitle NOTIFY changed)
    /// The six stops in their order, and the other pages that were opened, the last one first. Of maps:
    /// `address`, `title`, `opened` (whether it was), `when` ("Opened today").
    Q_PROPERTY(QVariantList stops READ stops NOTIFY changed)
    Q_PROPERTY(QVariantList pages READ pages NOTIFY changed)
    /// The address that would lead back to what is shown now; the window sets it.
    Q_PROPERTY(QString here READ here WRITE setHere NOTIFY hereChanged)

public:
    /// All must outlive this object.
    Record(const RecordPlan &plan, Session *session, const Library *library, Navigator *navigator,
           Narration *narration, QObject *parent = nullptr);
    /// Writes what is still to be written.
    ~Record() override;

    /// Makes this the Record of every page that the engine loads. It must outlive the engine.
    void attach(QQmlEngine *engine);
    static Record *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] bool keeps() const { return m_store != nullptr; }
    [[nodiscard]] QString notice() const { return m_notice ? m_notice->sentence() : QString(); }
    [[nodiscard]] bool holdsSomething() const { return m_now != Remembered(); }
    [[nodiscard]] QString goOn() const;
    [[nodiscard]] QString goOnTitle() const;
    [[nodiscard]] QVariantList stops() const;
    [[nodiscard]] QVariantList pages() const;
    [[nodiscard]] QString here() const { return m_here; }
    void setHere(const QString &address);

    /// The reader chose how much moves, on this day or an earlier one: that wins over the desktop's wish.
    [[nodiscard]] bool motionIsChosen() const { return m_now.choices.reducedMotion.has_value(); }
    [[nodiscard]] bool themeIsChosen() const { return m_now.choices.theme.has_value(); } ///< as well
    [[nodiscard]] bool textSizeIsChosen() const { return m_now.choices.textSize.has_value(); } ///< as well

    /// The notice was read.
    Q_INVOKABLE void dismissNotice();
    /// Deletes all that is remembered, and begins as at the first start.
    Q_INVOKABLE void forgetEverything();
    /// Writes what is still to be written, now.
    void flush();

Q_SIGNALS:
    void changed();
    void noticeChanged();
    void hereChanged();

private:
    void open(const RecordPlan &plan);
    void restore(const RecordPlan &plan);
    void listen();
    void keepPlace();
    void writeSoon();
    void tell(const std::optional<Error> &trouble);
    /// What a place is called; empty if it is none that is remembered, or not in the content.
    [[nodiscard]] QString titleOf(const Address &address) const;
    [[nodiscard]] QString whenOf(QDate day) const;

    Session *m_session;
    const Library *m_library;
    Navigator *m_navigator;
    Narration *m_narration;
    std::unique_ptr<RecordStore> m_store; ///< null: nothing is remembered
    Remembered m_now;
    std::optional<Error> m_notice;
    QString m_told; ///< the trouble that was told last, so that it is told once
    QString m_here;
    QTimer m_later;
    bool m_listening = true;
    bool m_noticePasses = false; ///< the notice goes with the next page
};

} // namespace Plainheart
