// SPDX-License-Identifier: GPL-3.0-or-later
#include "takehome.h"

#include "contentstore.h"
#include "enginelink.h"
#include "handoutfile.h"
#include "handouthtml.h"
#include "handoutmaker.h"
#include "handoutpdf.h"
#include "session.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QStandardPaths>

namespace Plainheart {

using namespace Qt::StringLiterals;

TakeHome::TakeHome(const ContentStore *store, const Session *session, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_paper(paperOfCountry(QLocale::system().name()))
{
    connect(session, &Session::questionsChanged, this, &TakeHome::forget);
    connect(session, &Session::visitedChanged, this, &TakeHome::forget);
    connect(session, &Session::languageChanged, this, &TakeHome::forget);
    connect(session, &Session::textSizeChanged, this, &TakeHome::forget);
    connect(session, &Session::startedOver, this, &TakeHome::forget);
    connect(session, &Session::contentErrorChanged, this, &TakeHome::forget);
    // Several things change at once, and the translator only after the session's language: it is made again
    // when all of it is done.
    m_changes.setSingleShot(true);
    m_changes.setInterval(0);
    connect(&m_changes, &QTimer::timeout, this, [this] {
        drop();
        Q_EMIT changed();
    });
}

TakeHome::~TakeHome() = default;

void TakeHome::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

TakeHome *TakeHome::create(QQmlEngine *engine, QJSEngine *) { return linkedToEngine<TakeHome>(engine); }

void TakeHome::setUrl(const QString &url)
{
    if (url == m_url)
        return;
    m_url = url;
    forget();
}

void TakeHome::setPaper(Paper paper)
{
    if (paper == m_paper)
        return;
    m_paper = paper;
    forget();
}

int TakeHome::pageCount() const { return sheets() ? sheets()->pageCount() : 0; }

HandoutCode TakeHome::codeMade() const
{
    make();
    return m_handout ? m_handout->code() : HandoutCode();
}

QString TakeHome::code() const { return codeMade().text; }

QString TakeHome::codeWords() const { return codeMade().words; }

QString TakeHome::codeName() const { return codeMade().name; }

QByteArray TakeHome::pdf(double textSize) const
{
    if (!sheets())
        return {};
    if (textSize <= 0 || qFuzzyCompare(textSize, m_session->textSize()))
        return handoutPdf(*m_handout, *sheets(), m_paper);
    const PaperSheets others(*m_handout, look(textSize), m_pool);
    return handoutPdf(*m_handout, others, m_paper);
}

QString TakeHome::savePdf(const QString &path) const
{
    const auto error = writeHandout(path, pdf());
    return error ? error->sentence() : QString();
}

QString TakeHome::keepPdf() const { return keep(u".pdf"_s, pdf()); }

QString TakeHome::keepHtml() const
{
    return keep(u".html"_s, sheets() ? handoutHtml(*m_handout, m_session->textSize(), m_pool) : QByteArray());
}

QString TakeHome::keep(const QString &ending, const QByteArray &bytes) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // One that is there may be of another visit.
    //: The name of a file; the number tells it from others.
    const QString name = tr("Plainheart, my questions %1");
    int number = 1;
    while (folder.exists(name.arg(number) + ending))
        ++number;
    const QString file = name.arg(number) + ending;
    folder.mkpath(u"."_s);
    if (auto error = writeHandout(folder.filePath(file), bytes)) {
        error->remedy = tr("Ask the person who looks after this computer."); // no folder can be chosen here
        return error->sentence();
    }
    //: The name of a file, and the folder that it is in.
    return tr("Saved as “%1” in the folder %2.").arg(file, QDir::toNativeSeparators(folder.path()));
}

QString TakeHome::paperName() const { return paperWord(m_paper); }

const PaperSheets *TakeHome::sheets() const
{
    make();
    return m_sheets.get();
}

void TakeHome::forget()
{
    drop();
    m_changes.start();
}

void TakeHome::drop()
{
    m_sheets.reset();
    m_handout.reset();
}

HandoutRequest TakeHome::request() const
{
    HandoutRequest request;
    request.topics = m_session->visited();
    request.questions = m_session->now().questions;
    request.language = m_session->language();
    request.clinic = m_session->clinic();
    request.takeHomeUrl = m_url;
    return request;
}

void TakeHome::make() const
{
    if (m_sheets || !m_store || m_store->health().fault())
        return;
    m_handout = std::make_unique<Handout>(makeHandout(*m_store, request()));
    m_sheets = std::make_unique<PaperSheets>(*m_handout, look(m_session->textSize()), m_pool);
}

PaperLook TakeHome::look(double textSize) const { return { m_paper, textSize, QGuiApplication::font() }; }

} // namespace Plainheart
