// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkitem.h"
#include "claim.h"
#include "document.h"
#include "glossary.h"
#include "language.h"
#include "offer.h"
#include "printer.h"
#include "question.h"
#include "readerpath.h"
#include "searchhit.h"
#include "source.h"
#include "storedchart.h"
#include "study.h"
#include "walkthrough.h"

#include <QtQml/qqml.h>

// The values of app/content under the names by which QML knows them. QML reads them and never makes
// them.

namespace Plainheart {

struct DateForeign {
    Q_GADGET
    QML_FOREIGN(QDate)
    QML_ANONYMOUS
};

struct PrinterForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::Printer)
    QML_VALUE_TYPE(printer)
};

struct GuidedScreenForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::GuidedScreen)
    QML_VALUE_TYPE(guidedScreen)
};

struct GuidedPathForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::GuidedPath)
    QML_VALUE_TYPE(guidedPath)
};

struct GuidedNoteForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::GuidedNote)
    QML_VALUE_TYPE(guidedNote)
};

struct GuidedStopForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::GuidedStop)
    QML_VALUE_TYPE(guidedStop)
};

struct SearchRangeForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::SearchRange)
    QML_VALUE_TYPE(searchRange)
};

struct SearchHitForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::SearchHit)
    QML_VALUE_TYPE(searchHit)
};

struct SearchGroupForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::SearchGroup)
    QML_VALUE_TYPE(searchGroup)
};

struct SearchWordNearForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::SearchWordNear)
    QML_VALUE_TYPE(searchWordNear)
};

struct SearchAnswerForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::SearchAnswer)
    QML_VALUE_TYPE(searchAnswer)
};

struct SpanForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::Span)
    QML_VALUE_TYPE(contentSpan)
};

struct BlockForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::Block)
    QML_VALUE_TYPE(contentBlock)
};

struct SectionForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::Section)
    QML_VALUE_TYPE(contentSection)
};

struct CaveatForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::Caveat)
    QML_VALUE_TYPE(caveat)
};

struct DocumentForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::Document)
    QML_VALUE_TYPE(contentDocument)
};

struct TermForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::Term)
    QML_VALUE_TYPE(term)
};

struct QuestionForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::Question)
    QML_VALUE_TYPE(question)
};

struct CheckItemForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::CheckItem)
    QML_VALUE_TYPE(checkItem)
};

struct CheckAnswerForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::CheckAnswer)
    QML_VALUE_TYPE(checkAnswer)
};

struct ReaderPathForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::ReaderPath)
    QML_VALUE_TYPE(readerPath)
};

struct OfferQuestionForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::OfferQuestion)
    QML_VALUE_TYPE(offerQuestion)
};

struct OfferResultForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::OfferResult)
    QML_VALUE_TYPE(offerResult)
};

struct FindingForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::Finding)
    QML_VALUE_TYPE(finding)
};

struct SourceForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::Source)
    QML_VALUE_TYPE(source)
};

struct CheckLineForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::CheckLine)
    QML_VALUE_TYPE(checkLine)
};

struct StudySentenceForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::StudySentence)
    QML_VALUE_TYPE(studySentence)
};

// Source and Study have a base. Tools of Qt 6.4 don't see it: qmllint misses its properties, and C++ made of QML
// reads others in their place. So these two are held as `var`.
struct StudyFactsForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::StudyFacts)
    QML_ANONYMOUS
};

struct StudyForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::Study)
    QML_VALUE_TYPE(study)
};

struct ClaimForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::Claim)
    QML_VALUE_TYPE(claim)
};

struct StoredChartForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::StoredChart)
    QML_VALUE_TYPE(storedChart)
};

struct LanguageForeign {
    Q_GADGET
    QML_FOREIGN(Plainheart::Language)
    QML_VALUE_TYPE(contentLanguage)
};

} // namespace Plainheart
