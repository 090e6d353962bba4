// SPDX-License-Identifier: GPL-3.0-or-later
#include "sights.h"

#include "idleclock.h"
#include "items.h"

namespace PlainheartTest {

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

void answerAll(App &app, const std::function<QString(int)> &answer)
{
    const int count = int(app.store()->offerQuestions(u"en"_s).size());
    for (int i = 0; i < count; ++i)
        QMetaObject::invokeMethod(app.page(), "answer", Q_ARG(int, i), Q_ARG(QString, answer(i)));
}

void chooseStop(App &app, int stop)
{
    // On Pumping the drops have a stop of their own.
    setOnPage(app, "dropsStop", std::min(stop, 1));
    setOnPage(app, "pictureStop", stop);
}

void explain(App &app, const QString &kind, const QStringList &targets, const QString &anchorType)
{
    QQuickItem *anchor = itemsOfType(app.page(), anchorType).value(0);
    QVERIFY2(anchor, "nothing on the page to explain");
    app.navigator().follow(kind, targets, anchor);
}

void scrollToEnd(App &app)
{
    QQuickItem *list = itemOfType(itemOfType(app.page(), u"StudyRows"_s), u"ListView"_s);
    QMetaObject::invokeMethod(list, "positionViewAtEnd");
}

} // namespace

QStringList tellingStudies()
{
    return {
        u"perin2023-dream-hf"_s, // a main goal that was missed, clues, paid for by the maker
        u"attar2025-prevent-taha8"_s, // its journal warns about it
        u"scipio-retraction"_s, // withdrawn
        u"fisher2014-cochrane-chronic"_s, // replaced by a newer one, intervals
        u"breathett-lvef-change"_s, // year not known
        u"surder2013-swiss-ami"_s, // nothing could be read of what it found
    };
}

QVariantMap nothingFits()
{
    return { { u"population"_s, QStringList{ u"animal"_s } },
             { u"size"_s, QStringList{ u"100"_s } },
             { u"blinded"_s, QStringList{ u"yes"_s } } };
}

void filter(App &app, const QVariantMap &chosen)
{
    auto *filters = app.page()->property("filters").value<QObject *>();
    if (!filters)
        qFatal("the page has no filters");
    filters->setProperty("chosen", chosen);
    app.complete();
}

void setOnPage(App &app, const char *property, const QVariant &value)
{
    if (!app.page()->setProperty(property, value))
        qFatal("the page has no property %s", property);
    app.complete();
}

QList<State> states(App &app)
{
    QList<State> all;
    const auto add = [&](const QString &address) { all << State{ address, address }; };
    const auto addFolding = [&](const QString &address) {
        const auto document = app.store()->document(address, u"en"_s);
        const int sections = app.session().foldsSections() ? int(document->sections.size()) : 1;
        for (int i = 0; i < sections; ++i) {
            const QString name = sections > 1 ? u"%1 section %2"_s.arg(address).arg(i + 1) : address;
            all << State{ name,
                          address,
                          u"plain"_s,
                          [i](App &a) {
                              if (a.session().foldsSections())
                                  setOnPage(a, "openSection", i);
                          },
                          false,
                          i > 0 };
        }
    };

    add(u"home"_s);
    addFolding(u"heart-failure"_s);
    for (const Document &topic : app.store()->topics(u"en"_s)) {
        for (int step = 0; step < 3; ++step) {
            all << State{ u"%1 step %2"_s.arg(topic.id).arg(step + 1),
                          topic.id,
                          u"plain"_s,
                          [step](App &a) {
                              setOnPage(a, "step", step);
                              chooseStop(a, step);
                          },
                          false,
                          step > 0 };
        }
        all << State{ topic.id + u" detail"_s, topic.id, u"detail"_s };
        for (int stop = 0; stop < 4; ++stop) {
            all << State{ u"%1 picture %2"_s.arg(topic.id).arg(stop + 1),
                          topic.id,
                          u"plain"_s,
                          [stop](App &a) {
                              setOnPage(a, "pictureShown", true);
                              chooseStop(a, stop);
                          },
                          true,
                          stop > 0 };
        }
        all << State{ topic.id + u" enlarged"_s, topic.id, u"plain"_s,
                      [](App &a) { setOnPage(a, "enlarged", true); } };
        if (topic.id == "function"_L1) {
            all << State{ u"function drops before"_s, topic.id, u"detail"_s,
                          [](App &a) { chooseStop(a, 0); } };
            all << State{ u"function drops alone"_s, topic.id, u"detail"_s,
                          [](App &a) { setOnPage(a, "pictureShown", true); }, true };
        }
    }
    add(u"where-things-stand"_s);
    for (const int section : { 1, 4 }) {
        all << State{ u"where-things-stand section %1"_s.arg(section + 1),
                      u"where-things-stand"_s,
                      u"plain"_s,
                      [section](App &a) { setOnPage(a, "openSection", section); },
                      false,
                      true };
    }
    add(u"questions"_s);
    add(u"questions/fibrosis"_s);
    // Not answered, answered in each way, and without a panel.
    add(u"check/fibrosis"_s);
    for (const int answer : { 0, 1 }) {
        all << State{ u"check/fibrosis answer %1"_s.arg(answer + 1), u"check/fibrosis"_s, u"plain"_s,
                      [answer](App &a) {
                          const CheckItem item = a.store()->checkItems(u"fibrosis"_s, u"en"_s).constFirst();
                          QMetaObject::invokeMethod(a.page(), "choose",
                                                    Q_ARG(QString, item.answers.at(answer).id));
                      } };
    }
    add(u"check/general"_s);
    // Suggested questions; saved ones, with a note and in the reader's own words; what is open below one.
    const auto keep = [](App &a) {
        a.session().setQuestions(
            { { u"my-scar"_s, {}, u"Since the scan in May"_s, u"A small one, at the tip"_s },
              { u"own-1"_s, u"Can I go on a long flight in June?"_s, {}, {} },
              { u"four-medicines"_s, {}, {}, {} } });
    };
    all << State{ u"take-home suggested"_s, u"take-home"_s, u"plain"_s, [](App &a) {
                     a.session().setQuestions({});
                     a.open(u"take-home"_s);
                 } };
    all << State{ u"take-home saved"_s, u"take-home"_s, u"plain"_s, keep };
    for (const QString &part : { u"note"_s, u"move"_s }) {
        all << State{ u"take-home "_s + part, u"take-home"_s, u"plain"_s, [keep, part](App &a) {
                         keep(a);
                         QMetaObject::invokeMethod(a.page(), "open", Q_ARG(QString, u"own-1"_s),
                                                   Q_ARG(QString, part));
                     } };
    }
    // With a printer: before anything is printed, while a page waits for paper, and after one was not taken.
    const auto print = [keep](App &a, const PrintProgress &progress) {
        keep(a);
        a.paperless().setPrinters({ { u"desk"_s, u"Front desk"_s, true, true } });
        a.printing().look();
        a.printing().dismiss();
        if (progress.state == PrintProgress::State::Idle)
            return;
        a.printing().print("%PDF-1.7");
        a.paperless().tell(progress.state, progress.fault);
    };
    using Progress = PrintProgress::State;
    for (const auto &[name, progress] :
         { std::pair(u"take-home printer"_s, PrintProgress()),
           std::pair(u"take-home failed"_s, PrintProgress{ Progress::Failed, PrintFault::Rejecting }),
           std::pair(u"take-home stuck"_s, PrintProgress{ Progress::Stuck, PrintFault::NoPaper }) }) {
        all << State{ name, u"take-home"_s, u"plain"_s,
                      [print, progress = progress](App &a) { print(a, progress); } };
    }
    add(u"offer-check"_s);
    // Where the questions come one by one: the first, answered with a warning sign, and what the answers
    // mean.
    all << State{ u"offer-check first question"_s, u"offer-check"_s, u"plain"_s, [](App &a) {
                     setOnPage(a, "screen", 1);
                     QMetaObject::invokeMethod(a.page(), "answer", Q_ARG(int, 0), Q_ARG(QString, u"yes"_s));
                 } };
    all << State{ u"offer-check meaning"_s, u"offer-check"_s, u"plain"_s, [](App &a) {
                     answerAll(a, [](int) { return u"unsure"_s; });
                     setOnPage(a, "screen", int(a.store()->offerQuestions(u"en"_s).size()) + 1);
                 } };
    all << State{ u"offer-check some warnings"_s, u"offer-check"_s, u"plain"_s, [](App &a) {
                     answerAll(a, [](int i) {
                         return QStringList{ u"yes"_s, u"no"_s, u"unsure"_s }.at(i % 3);
                     });
                 } };
    all << State{ u"offer-check no warnings"_s, u"offer-check"_s, u"plain"_s, [](App &a) {
                     const auto questions = a.store()->offerQuestions(u"en"_s);
                     answerAll(a, [&](int i) { return questions.at(i).warningWhenYes ? u"no"_s : u"yes"_s; });
                 } };
    add(u"glossary"_s);
    add(u"glossary/fibrosis"_s);
    add(u"search"_s);
    for (const QString &typed :
         { u"fibr"_s, u"DREAM"_s, u"plasebo"_s, u"exosomes pacemaker"_s, u"cardiomiopathizz"_s }) {
        all << State{ u"search "_s + typed, u"search"_s, u"plain"_s,
                      [typed](App &a) { setOnPage(a, "typed", typed); } };
    }
    all << State{ u"search all claims"_s, u"search"_s, u"plain"_s, [](App &a) {
                     setOnPage(a, "typed", u"cells"_s);
                     setOnPage(a, "wholeGroup", u"claim"_s);
                 } };
    add(u"read"_s);
    addFolding(u"about"_s);
    for (const Document &topic : app.store()->topics(u"en"_s))
        add(u"studies/"_s + topic.id);
    add(u"studies/heart-failure"_s);
    add(u"studies"_s);
    all << State{ u"studies none"_s, u"studies"_s, u"plain"_s, [](App &a) { filter(a, nothingFits()); } };
    all << State{ u"studies at the end"_s, u"studies"_s, u"plain"_s, [](App &a) { scrollToEnd(a); } };
    for (const QString &id : tellingStudies())
        add(u"study/"_s + id);
    add(u"charts"_s);
    add(u"charts/function"_s);
    add(u"claims"_s);
    add(u"claims/fibrosis"_s);
    // One chart of each kind, as picture and as table.
    for (const QString &chart :
         { u"ef-by-trial"_s, u"pooled-ef"_s, u"bami-deaths"_s, u"dummy-group-change"_s, u"deaths-by-arm"_s,
           u"ef-scale"_s, u"boost-fading"_s, u"trials-timeline"_s }) {
        const QString address = u"chart/"_s + chart;
        add(address);
        all << State{ address + u" table"_s,
                      address,
                      u"plain"_s,
                      [](App &a) { setOnPage(a, "asTable", true); },
                      false,
                      true };
        all << State{ address + u" larger"_s, address, u"plain"_s,
                      [](App &a) { setOnPage(a, "larger", true); }, true };
    }
    all << State{ u"chart not narrowed"_s, u"chart/ef-by-trial"_s, u"plain"_s,
                  [](App &a) { setOnPage(a, "onlyLargerBlinded", false); } };
    all << State{ u"chart with counts"_s, u"chart/dream-hf-events"_s, u"plain"_s,
                  [](App &a) { setOnPage(a, "showCounts", true); } };
    // A sentence of the page is read, with sound and without.
    const auto read = [](App &a) {
        a.narration().toggle();
        while (a.narration().active() && !a.narration().words())
            a.narration().next();
    };
    all << State{ u"fibrosis read aloud"_s, u"fibrosis"_s, u"plain"_s, read };
    all << State{ u"home read aloud"_s, u"home"_s, u"plain"_s, read };
    all << State{ u"about read without sound"_s, u"about"_s, u"plain"_s, [read](App &a) {
                     a.speakers().setGone(true);
                     read(a);
                     (void)QTest::qWaitFor([&a] { return a.narration().silent(); }, 5000);
                     a.speakers().setGone(false);
                 } };
    return all;
}

QList<State> popoverStates()
{
    return {
        { u"fibrosis word explained"_s, u"fibrosis"_s, u"plain"_s,
          [](App &a) { explain(a, u"term"_s, { u"fibrosis"_s }, u"LinkWord"_s); } },
        { u"fibrosis part of the picture explained"_s, u"fibrosis"_s, u"plain"_s,
          [](App &a) {
              // At large text the picture is shown by itself.
              setOnPage(a, "pictureShown", true);
              explain(a, u"term"_s, { u"stem-cells"_s }, u"StageLabel"_s);
          } },
        { u"fibrosis study shown"_s, u"fibrosis"_s, u"detail"_s,
          [](App &a) {
              const auto topic = a.store()->document(u"fibrosis"_s, u"en"_s);
              explain(a, u"cite"_s, { topic->sources.constFirst() }, u"LinkWord"_s);
          } },
        { u"studies filters"_s, u"studies/fibrosis"_s, u"plain"_s,
          [](App &a) {
              QMetaObject::invokeMethod(a.page()->property("filterSheet").value<QObject *>(), "openAt",
                                        Q_ARG(QQuickItem *, itemOfType(a.page(), u"Chip"_s)));
          } },
        { u"chart study shown"_s, u"chart/ef-by-trial"_s, u"plain"_s,
          [](App &a) {
              explain(a, u"cite"_s, { u"traverse2012-time"_s }, u"ChartRow"_s);
          } },
        { u"claim studies shown"_s, u"claims/fibrosis"_s, u"plain"_s,
          [](App &a) {
              const QList<Claim> claims = a.store()->claims(u"en"_s, u"fibrosis"_s);
              explain(a, u"cite"_s, claims.constFirst().sources, u"ClaimCard"_s);
          } },
        { u"fibrosis questions to save"_s, u"fibrosis"_s, u"plain"_s,
          [](App &a) { a.navigator().showSheet(u"save-question"_s, itemOfType(a.page(), u"Tool"_s)); } },
        { u"fibrosis tools"_s, u"fibrosis"_s, u"plain"_s,
          [](App &a) { a.navigator().showSheet(u"tools"_s, itemOfType(a.page(), u"Tool"_s)); } },
        { u"fibrosis text size"_s, u"fibrosis"_s, u"plain"_s,
          [](App &a) { a.navigator().showSheet(u"text-size"_s, itemOfType(a.page(), u"Tool"_s)); } },
        { u"fibrosis settings"_s, u"fibrosis"_s, u"plain"_s,
          [](App &a) { a.navigator().showSheet(u"settings"_s, itemOfType(a.page(), u"Tool"_s)); } },
        { u"take-home print sheet"_s, u"take-home"_s, u"plain"_s,
          [](App &a) {
              QQuickItem *print = itemOfType(a.page(), u"PrintButton"_s);
              QVERIFY2(print, "there is nothing to print with");
              QMetaObject::invokeMethod(print, "clicked");
          },
          false, false, true },
        { u"fibrosis keys"_s, u"fibrosis"_s, u"plain"_s,
          [](App &a) { a.navigator().showSheet(u"keys"_s, a.page()); } },
    };
}

QList<State> kioskStates()
{
    const auto wait = [](App &a) {
        a.staff().leave();
        a.session().startOver();
    };
    const auto panel = [wait](App &a, const QString &part) {
        wait(a);
        a.staff().knock();
        // A new one is typed twice.
        for (int time = 0; time < 2 && a.staff().place() == "pin"_L1; ++time) {
            for (const int digit : { 2, 7, 0, 9, 1, 4 })
                a.staff().type(digit);
            (void)QTest::qWaitFor([&a] { return !a.staff().pinBusy(); }, 30'000);
        }
        a.complete();
        QQuickItem *shown = itemOfType(a.window()->contentItem(), u"StaffPanel"_s);
        QVERIFY2(shown, "the panel did not open");
        QMetaObject::invokeMethod(shown, "show", Q_ARG(QString, part));
    };
    QList<State> all{
        { u"kiosk waits"_s, u"home"_s, u"plain"_s, wait },
        { u"kiosk asks"_s, u"home"_s, u"plain"_s,
          [wait](App &a) {
              wait(a);
              QTest::keyClick(a.window(), Qt::Key_Return);
              auto *clock = a.window()->findChild<IdleClock *>();
              clock->setPatience(1);
              clock->setSecond(50);
              QVERIFY(QTest::qWaitFor([clock] { return clock->isAsking(); }));
              clock->setSecond(1'000'000); // it does not count down
          } },
        { u"kiosk PIN"_s, u"home"_s, u"plain"_s,
          [wait](App &a) {
              wait(a);
              a.staff().knock();
          } },
    };
    for (const QString &part : { u"overview"_s, u"content"_s, u"beginning"_s, u"times"_s, u"sound"_s,
                                 u"clinic"_s, u"counts"_s, u"diagnostics"_s })
        all << State{ u"kiosk panel "_s + part, u"home"_s, u"plain"_s,
                      [panel, part](App &a) { panel(a, part); } };
    return all;
}

bool enter(App &app, const State &state)
{
    if (state.prints && (!app.printing().available() || app.printing().busy()))
        return false;
    if (state.onlyBig && !app.theme()->property("big").toBool())
        return false;
    if (!state.goesOn || app.address() != state.address || app.session().level() != state.level)
        app.open(state.address, state.level);
    if (state.enter)
        state.enter(app);
    app.complete();
    return true;
}

} // namespace PlainheartTest
