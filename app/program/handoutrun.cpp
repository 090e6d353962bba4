// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoutrun.h"

#include "handoutfile.h"
#include "handouthtml.h"
#include "handoutmaker.h"
#include "handoutpdf.h"
#include "program.h"

#include <QGuiApplication>
#include <QLocale>

namespace Plainheart {

using namespace Qt::StringLiterals;

std::optional<Error> writeHandoutFile(const Options &options, const Surroundings &around)
{
    // The program without its window: it opens the content, finds the language and installs its words.
    const auto program = Program::make(options, around);
    if (!program)
        return program.error();
    const ContentStore *store = (*program)->store();
    const Session &session = (*program)->session();
    if (!store)
        return session.fault();
    if (auto unknown = whatIsUnknown(*store, options.topics, options.questions, session.language()))
        return unknown;

    HandoutRequest request;
    request.topics = options.topics;
    for (const QString &id : options.questions)
        request.questions << KeptQuestion{ id, {}, {}, {} };
    request.language = session.language();
    request.clinic = options.clinic;
    request.takeHomeUrl = options.takeHomeUrl;
    const Handout handout = makeHandout(*store, request);
    ScenePool pool;
    if (options.handout.endsWith(".html"_L1, Qt::CaseInsensitive))
        return writeHandout(options.handout, handoutHtml(handout, options.textSize, pool));
    const Paper paper = options.paper.value_or(paperOfCountry(QLocale::system().name()));
    const PaperSheets sheets(handout, { paper, options.textSize, QGuiApplication::font() }, pool);
    return writeHandout(options.handout, handoutPdf(handout, sheets, paper));
}

} // namespace Plainheart
