// SPDX-License-Identifier: GPL-3.0-or-later
#include "readfacts.h"

#include "storequery.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

void readFacts(StudyFacts &facts, const StoreStatement &row, const QHash<QString, QString> &words)
{
    facts.id = row.text("id"_L1);
    facts.kind = row.text("kind"_L1);
    facts.status = row.text("status"_L1);
    facts.year = row.number("year"_L1);
    facts.people = row.number("people"_L1);
    facts.peopleKnown = !row.isNull("people"_L1);
    facts.peopleText = row.text("people_text"_L1);
    facts.trials = row.number("trials"_L1);
    facts.populationGroup = row.text("population"_L1);
    facts.populationWords = wordsFor(words, u"population"_s, facts.populationGroup);
    facts.design = row.text("design"_L1);
    facts.designWords = wordsFor(words, u"design"_s, facts.design);
    facts.blinded = row.text("blinded"_L1);
    facts.blindedWords = wordsFor(words, u"blinded"_s, facts.blinded);
    facts.cells = row.texts("cells"_L1);
    facts.cellsWords = wordsFor(words, u"cells"_s, facts.cells);
    facts.result = row.text("result"_L1);
    facts.resultWords = wordsFor(words, u"result"_s, facts.result);
    facts.readConfidence = row.text("read_confidence"_L1);
}

} // namespace Plainheart
