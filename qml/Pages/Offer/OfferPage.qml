// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// Is this offer real? Ten questions; each answer is explained at once, the summary stands at the end. For strangers at a
/// kiosk and at large text each question has a screen of its own. Nothing is stored: the answers are gone when the page is
/// left.
ListPage {
    id: root

    readonly property contentDocument document: Library.document("offer-check")
    readonly property var questions: Library.offerQuestions
    readonly property var results: Library.offerResults
    /// Sections that are told as the checklist itself.
    readonly property contentSection before: document.section("before-you-start")
    readonly property var after: Array.from(document.sections).filter(section =>
        !["before-you-start", "the-questions", "what-your-answers-mean"].includes(section.id))

    /// By question: "", "yes", "no" or "unsure".
    property var answers: questions.map(() => "")
    readonly property int answered: answers.filter(answer => answer.length > 0).length
    readonly property int warnings: answers.filter((answer, i) => isWarning(i, answer)).length
    readonly property int unsure: answers.filter(answer => answer === "unsure").length
    /// What the answers mean so far, by the id of the result; empty: nothing yet.
    readonly property string outcome: warnings > 0 ? "some" : unsure === 0 && answered === questions.length ? "none" : ""

    readonly property bool oneByOne: Session.foldsSections || Theme.t >= 1.45
    /// One by one: 0 is the beginning, then come the questions, then what the answers mean. Where there is room, the beginning
    /// has no screen of its own.
    readonly property int firstScreen: Theme.big ? 0 : 1
    property int screen: firstScreen
    readonly property int lastScreen: questions.length + 1
    readonly property bool atBeginning: !oneByOne || screen === firstScreen
    readonly property bool atEnd: !oneByOne || screen === lastScreen

    title: document.title
    // The keyboard begins at the first answer, behind it.
    function opensWith(): string {
        return document.takeaway;
    }
    about: "offer-check"
    middleText: answered > 0 ? qsTr("Start again") : ""
    middleIcon: "back"
    // Home forgets the answers: no easy way there in the midst of them.
    nextText: {
        if (oneByOne && screen < lastScreen)
            return screen === 0 ? qsTr("First question") : screen < questions.length ? qsTr("Next question") : qsTr("What your answers mean");
        return answered === 0 || answered === questions.length || oneByOne ? qsTr("Next: %1").arg(Library.placeName("home")) : "";
    }
    // The first answer, and not the way out.
    firstAction: oneByOne || answered > 0 || cards.count === 0 ? nextButton : (cards.itemAt(0) as OfferCard).firstChoice
    backTo: oneByOne && screen > firstScreen ? screen === 1 ? qsTr("Before you start") : qsTr("Question %1").arg(Words.number(screen - 1))
        : pageBefore
    onNextRequested: {
        if (oneByOne && screen < lastScreen)
            goToScreen(screen + 1);
        else
            Navigator.open("home");
    }
    onMiddleRequested: {
        answers = questions.map(() => "");
        goToScreen(firstScreen);
        scroll.forceActiveFocus(Qt.OtherFocusReason); // the button is gone
    }

    function goBack() {
        if (oneByOne && screen > firstScreen)
            goToScreen(screen - 1);
        else
            Navigator.back();
    }
    function goToScreen(index: int) {
        screen = index;
        scroll.scrollToTop();
        const question = questions[index - 1];
        //: The number of a question, and the question.
        Navigator.announce(question !== undefined && oneByOne ? qsTr("%1. %2").arg(Words.number(question.number)).arg(question.text)
            : index > 0 ? qsTr("What your answers mean") : document.question);
    }
    function state(): var {
        return { contentY: scroll.contentY, answers: answers, screen: screen };
    }
    function restore(state: var) {
        answers = state.answers;
        screen = state.screen;
        scroll.restore(state.contentY);
    }
    function isWarning(index: int, answer: string): bool {
        const question = questions[index];
        return question !== undefined && (answer === "yes" && question.warningWhenYes || answer === "no" && !question.warningWhenYes);
    }
    function answer(index: int, value: string) {
        const before = outcome;
        const next = answers.slice();
        next[index] = value;
        answers = next;
        Navigator.announce((cards.itemAt(index) as OfferCard).said);
        if (outcome === before)
            return;
        const shown = result(outcome);
        Navigator.announce(shown !== undefined ? Words.sentences([shown.title, SpanFormatter.plain(shown.spans)]) : qsTr("No warning sign now."));
    }
    function result(id: string): var {
        return results.find(result => result.id === id);
    }

    side: Component {
        OfferSummary {
            asked: root.questions.length
            answered: root.answered
            warnings: root.warnings
            unsure: root.unsure
            takeaway: root.document.takeaway
        }
    }

    // From the first warning sign on, whatever else is in view.
    pinned: warnings > 0 ? verdict : null
    Component {
        id: verdict

        OfferResultCard {
            result: root.result("some")
            sources: root.document.sources
            strong: true
        }
    }

    PlainText {
        width: parent.width
        visible: root.oneByOne && root.screen > 0 && !root.atEnd
        text: qsTr("Question %1 of %2").arg(Words.number(root.screen)).arg(Words.number(root.questions.length))
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    PlainText {
        width: parent.width
        visible: root.atBeginning
        text: root.document.question
        style: Theme.h2
        Accessible.role: Accessible.Heading
    }
    PlainText {
        width: parent.width
        visible: !root.besides && root.atBeginning
        text: root.document.takeaway
        strong: true
    }
    Passage {
        width: parent.width
        visible: root.atBeginning
        blocks: root.before.blocks
        sources: root.document.sources
    }
    Repeater {
        id: cards

        model: root.questions

        OfferCard {
            required property int index
            required property offerQuestion modelData

            width: parent.width
            visible: !root.oneByOne || index === root.screen - 1
            question: modelData
            sources: root.document.sources
            answer: root.answers[index] ?? ""
            warning: root.isWarning(index, root.answers[index] ?? "")
            unsureReply: root.result("not-sure")
            onAnswered: value => root.answer(index, value)
        }
    }
    Column {
        width: parent.width
        visible: root.atEnd
        spacing: Theme.px(8)

        PlainText {
            width: parent.width
            text: qsTr("What your answers mean")
            style: Theme.h3
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            visible: root.answered < root.questions.length
            text: qsTr("You have answered %1 of %2.").arg(Words.number(root.answered)).arg(Words.number(root.questions.length))
            color: Theme.colour.inkSoft
        }
        OfferResultCard {
            width: parent.width
            visible: root.unsure > 0
            result: root.result("not-sure")
            sources: root.document.sources
        }
        OfferResultCard {
            width: parent.width
            visible: root.warnings === 0 && root.unsure === 0 && root.answered === root.questions.length
            result: root.result("none")
            sources: root.document.sources
        }
        CareNote {
            width: parent.width
            text: root.document.action
        }
    }
    Repeater {
        model: root.after

        FoldSection {
            required property contentSection modelData

            width: parent.width
            visible: root.atEnd
            title: modelData.title
            blocks: modelData.blocks
            sources: root.document.sources
        }
    }
    EntryCard {
        width: parent.width
        visible: root.atEnd
        text: Library.placeName("claims")
        detail: qsTr("%n claims, and how each stands", "", Library.claimIds().length)
        iconName: "info"
        onClicked: Navigator.open("claims")
    }
    Button {
        x: Theme.rightToLeft ? parent.width - width : 0
        visible: root.atEnd
        kind: Button.Kind.Quiet
        text: qsTr("See the studies")
        onClicked: Navigator.open("studies/offer-check")
    }
}
