// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout.h"
#include "papersheets.h"
#include "scenepool.h"

#include <memory>
#include <QObject>
#include <QTimer>
#include <QtQml/qqml.h>

class QJSEngine;
class QQmlEngine;

namespace Plainheart {

class ContentStore;
struct HandoutRequest;
class Session;

/// The page to take home, as it stands now: it follows the topics that were seen, the questions, the language
/// and the size of text of the session. It is made when it is first asked for, and again when one of these
/// has changed.
class TakeHome : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    /// What to do with the code, and what it holds or not, as on paper.
    Q_PROPERTY(QString codeWords READ codeWords NOTIFY changed)
    /// What the code holds, for those who can't see it.
    Q_PROPERTY(QString codeName READ codeName NOTIFY changed)
    /// One of paperWords(): that of the system's country or of the printer.
    Q_PROPERTY(QString paperName READ paperName NOTIFY changed)

public:
    /// `store` may be null: then there are no pages. Both must outlive this object.
    TakeHome(const ContentStore *store, const Session *session, QObject *parent = nullptr);
    ~TakeHome() override;

    /// Makes this the TakeHome of every page that the engine loads. It must outlive the engine.
    void attach(QQmlEngine *engine);
    static TakeHome *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    /// Where the clinic shows questions by their numbers; empty: the code holds their words.
    void setUrl(const QString &url);
    /// The paper of the printer; at first that of the system's country.
    void setPaper(Paper paper);
    [[nodiscard]] QString paperName() const;
    [[nodiscard]] int pageCount() const; ///< sheets, printed on one side
    /// What the code for a phone says; empty if there is none.
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString codeWords() const;
    [[nodiscard]] QString codeName() const;
    /// The page as a PDF, with text of the reader's size, or of another one (1: 100 %); empty without
    /// content.
    Q_INVOKABLE QByteArray pdf(double textSize = 0) const;
    /// Writes the PDF to a file. Returns what went wrong as a sentence, or nothing.
    Q_INVOKABLE QString savePdf(const QString &path) const;

    /// Writes the PDF to the reader's folder of documents, beside those that are there. A sentence that says
    /// where it is, or why it could not be written.
    Q_INVOKABLE QString keepPdf() const;
    /// The same as HTML, which screen readers read better.
    Q_INVOKABLE QString keepHtml() const;

    /// The sheets, for who paints them; null without content.
    [[nodiscard]] const PaperSheets *sheets() const;

Q_SIGNALS:
    void changed();

private:
    void forget(); ///< what was made is no longer so: changed() says it soon
    void drop();
    [[nodiscard]] HandoutRequest request() const;
    void make() const;
    [[nodiscard]] HandoutCode codeMade() const;
    [[nodiscard]] QString keep(const QString &ending, const QByteArray &bytes) const;
    [[nodiscard]] PaperLook look(double textSize) const;

    const ContentStore *m_store;
    const Session *m_session;
    QString m_url;
    Paper m_paper;
    QTimer m_changes; ///< until changed() says them all
    mutable ScenePool m_pool;
    mutable std::unique_ptr<Handout> m_handout;
    mutable std::unique_ptr<PaperSheets> m_sheets;
};

} // namespace Plainheart
