// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "educationgiven.h"
#include "walkthrough.h"

#include <functional>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QtQml/qqml.h>
#include <QVariantList>
#include <QVariantMap>

class QJSEngine;
class QQmlEngine;

namespace Plainheart {

class ContentStore;
class MyQuestions;
class Navigator;
class Printing;
class Session;
class TakeHome;
struct Document;

/// What a conversation is about and by what it is told. Everything must outlive the Conversation.
struct ConversationSetup {
    const ContentStore *store = nullptr; ///< may be null: then there are neither paths nor notes
    const Session *console = nullptr; ///< the clinician's: notes are in its language
    // The patient's.
    Session *session = nullptr;
    Navigator *navigator = nullptr;
    /// Over the patient's session; another object than that of the patient's engine will do.
    MyQuestions *questions = nullptr;
    TakeHome *takeHome = nullptr;
    Printing *printing = nullptr;
    /// Milliseconds that only grow; empty: those of the machine.
    std::function<qint64()> clock = {};
};

/// The visit as the clinician beside a patient leads it: the path, the notes for the page that the patient
/// sees, the time, what was heard in the teach-back, the questions that came up, and what of all this goes
/// into the record.
///
/// It leads the patient's Navigator and says nothing on the patient's page. All of it is gone when the
/// patient's Session starts over; none of it is written to a disk.
class Conversation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    // The way through the visit.

    /// Of GuidedPath, the shortest first.
    Q_PROPERTY(QVariantList paths READ paths NOTIFY notesChanged)
    /// What holds for all of them.
    Q_PROPERTY(QString intro READ intro NOTIFY notesChanged)
    /// How the visit goes: "" (it has not begun), "path", "question" or "free".
    Q_PROPERTY(QString way READ way NOTIFY wayChanged)
    /// The path that fits the page with which the visit begins; empty: none fits better than the others.
    Q_PROPERTY(QString suggestedPath READ suggestedPath NOTIFY placeChanged)
    Q_PROPERTY(QString pathId READ pathId NOTIFY wayChanged)
    Q_PROPERTY(QString pathTitle READ pathTitle NOTIFY notesChanged)
    Q_PROPERTY(int pathStep READ pathStep NOTIFY wayChanged) ///< from 1; 0: on no path
    Q_PROPERTY(int pathLength READ pathLength NOTIFY wayChanged)
    /// The patient's page is that of the step.
    Q_PROPERTY(bool onPath READ onPath NOTIFY placeChanged)
    /// What the path says here; empty beside it.
    Q_PROPERTY(QString sayNow READ sayNow NOTIFY notesChanged)
    /// What comes next on the path: its title and its seconds; empty and 0 at the end.
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY notesChanged)
    Q_PROPERTY(int nextSeconds READ nextSeconds NOTIFY wayChanged)
    /// Where the path stands, and what next() and back() would do, in words.
    Q_PROPERTY(QString stepWords READ stepWords NOTIFY notesChanged)
    /// Parts of the patient's page to light: those of the step, or the one that was chosen by showPart().
    Q_PROPERTY(QStringList parts READ parts NOTIFY partsChanged)
    /// The messages to take home: of the path, or of the stop.
    Q_PROPERTY(QStringList takeaways READ takeaways NOTIFY notesChanged)

    // The time.

    Q_PROPERTY(bool running READ running WRITE setRunning NOTIFY runningChanged)
    Q_PROPERTY(int elapsed READ elapsed NOTIFY timeChanged) ///< seconds of the whole
    Q_PROPERTY(int planned READ planned NOTIFY wayChanged) ///< seconds of the path; 0: no time was set
    Q_PROPERTY(int secondsHere READ secondsHere NOTIFY timeChanged) ///< at this step, or on this page
    Q_PROPERTY(int secondsPlanned READ secondsPlanned NOTIFY placeChanged) ///< for this step; 0: none
    Q_PROPERTY(QString elapsedWords READ elapsedWords NOTIFY timeChanged) ///< "6:18"
    Q_PROPERTY(QString plannedWords READ plannedWords NOTIFY wayChanged) ///< "of 10 min"; may be empty
    Q_PROPERTY(QString hereWords READ hereWords NOTIFY timeChanged) ///< "0:40 of 1:00 here"; may be empty

    // Notes for the page that the patient sees.

    Q_PROPERTY(QString pageTitle READ pageTitle NOTIFY notesChanged)
    /// The notes of the topic on the patient's page; one without an id where it is no topic.
    Q_PROPERTY(Plainheart::GuidedStop stop READ stop NOTIFY notesChanged)
    /// The answer of that topic and how sure anyone can be of it, as the clinician reads it: headline, grade,
    /// reason, unknown, counted; empty where it is no topic.
    Q_PROPERTY(QVariantMap answer READ answer NOTIFY notesChanged)
    /// The clinician's view of the study on the patient's page, or of those in its chart, or of the one that
    /// was asked for by look(): of maps with id, name, citation, how, mainGoal, results, weaknesses, caution,
    /// and answers: of the topics that it counts for.
    Q_PROPERTY(QVariantList studies READ studies NOTIFY notesChanged)
    /// The study that was asked for; empty: those of the page.
    Q_PROPERTY(QString lookedAt READ lookedAt NOTIFY notesChanged)
    /// Likely questions of all stops: of maps with stop, title, index, words, answer.
    Q_PROPERTY(QVariantList allQuestions READ allQuestions NOTIFY notesChanged)
    /// The likely question of this stop whose answer is open; -1: none.
    Q_PROPERTY(int openQuestion READ openQuestion WRITE setOpenQuestion NOTIFY openQuestionChanged)

    // The patient's own ejection fraction.

    /// It makes sense on this page.
    Q_PROPERTY(bool mayShowScore READ mayShowScore NOTIFY placeChanged)
    Q_PROPERTY(int score READ score NOTIFY scoreChanged) ///< 0: none is shown
    Q_PROPERTY(int leastScore READ leastScore CONSTANT)
    Q_PROPERTY(int mostScore READ mostScore CONSTANT)

    // Teach-back: of the topic on the patient's page, or else of the last topic that was on it.

    Q_PROPERTY(Plainheart::GuidedStop teachBack READ teachBack NOTIFY teachBackChanged)
    Q_PROPERTY(QString teachBackTitle READ teachBackTitle NOTIFY teachBackChanged)
    /// The other wording is to be said now; after it, the prompt is asked again.
    Q_PROPERTY(bool sayingAgain READ sayingAgain NOTIFY teachBackChanged)
    /// The prompt is asked after other words.
    Q_PROPERTY(bool saidAgain READ saidAgain NOTIFY teachBackChanged)
    Q_PROPERTY(QString heard READ heard NOTIFY teachBackChanged) ///< "", "clear" or "partly"

    // What goes home and into the record.

    /// Of maps with id, words, ticked: the questions of the page, and those that are saved already.
    Q_PROPERTY(QVariantList questions READ questions NOTIFY questionsChanged)
    Q_PROPERTY(int questionsSaved READ questionsSaved NOTIFY questionsChanged)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY handoutChanged)
    Q_PROPERTY(bool printing READ isPrinting NOTIFY handoutChanged)
    Q_PROPERTY(
        QString handoutWords READ handoutWords NOTIFY handoutChanged) ///< how far the page to take home is
    /// What the code for a phone says while it is shown; empty: it is not.
    Q_PROPERTY(QString code READ code NOTIFY handoutChanged)
    /// Of maps with title, number (of a stop, or 0), state ("done", "now", "ahead"), minutes, heard.
    Q_PROPERTY(QVariantList given READ given NOTIFY givenChanged)
    /// What the clinician adds to the record: the clinician's own words.
    Q_PROPERTY(QString addition READ addition WRITE setAddition NOTIFY additionChanged)
    /// What was copied last, in words; empty: nothing, or what is told has changed since.
    Q_PROPERTY(QString copied READ copied NOTIFY copiedChanged)

public:
    explicit Conversation(ConversationSetup setup, QObject *parent = nullptr);

    /// Makes this the Conversation of every page that the engine loads: the console's. It must outlive it.
    void attach(QQmlEngine *engine);
    static Conversation *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] QVariantList paths() const;
    [[nodiscard]] QString intro() const { return m_intro; }
    [[nodiscard]] QString way() const;
    [[nodiscard]] QString suggestedPath() const;
    [[nodiscard]] QString pathId() const { return path().id; }
    [[nodiscard]] QString pathTitle() const { return path().title; }
    [[nodiscard]] int pathStep() const { return m_step + 1; }
    [[nodiscard]] int pathLength() const { return int(path().screens.size()); }
    [[nodiscard]] bool onPath() const;
    [[nodiscard]] QString sayNow() const;
    [[nodiscard]] QString nextTitle() const;
    [[nodiscard]] int nextSeconds() const;
    [[nodiscard]] QString stepWords() const;
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] QStringList takeaways() const;

    /// The path for a place at which a visit begins, as an infobutton or a link opens it: the shortest one
    /// that begins there, or else the shortest that comes by. Empty if none does.
    [[nodiscard]] Q_INVOKABLE QString pathFor(const QString &address) const;

    /// The visit begins, or goes another way: along a path from its first screen, ...
    Q_INVOKABLE void start(const QString &pathId);
    /// ... by the patient's questions, ...
    Q_INVOKABLE void startByQuestion();
    /// ... or wherever clinician and patient like.
    Q_INVOKABLE void startFree();
    /// Forward and back on the path, also from beside it. At its ends nothing happens.
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    /// To the screen of the path that was left.
    Q_INVOKABLE void returnToPath();
    /// Free from here on; the time goes on.
    Q_INVOKABLE void leavePath() { startFree(); }
    /// Lights a part of the patient's page, or no longer.
    Q_INVOKABLE void showPart(const QString &part);

    /// Counts the time up to now; the machine's clock does it each second while the visit runs.
    void tick();
    [[nodiscard]] bool running() const { return m_running; }
    void setRunning(bool running);
    [[nodiscard]] int elapsed() const;
    [[nodiscard]] int planned() const { return path().seconds(); }
    [[nodiscard]] int secondsHere() const;
    [[nodiscard]] int secondsPlanned() const;
    [[nodiscard]] QString elapsedWords() const;
    [[nodiscard]] QString plannedWords() const;
    [[nodiscard]] QString hereWords() const;

    [[nodiscard]] QString pageTitle() const;
    [[nodiscard]] GuidedStop stop() const { return stopOf(m_topic); }
    [[nodiscard]] QVariantMap answer() const;
    [[nodiscard]] QVariantList studies() const;
    [[nodiscard]] QString lookedAt() const { return m_lookedAt; }
    /// Shows the clinician a study, or again the notes of the page; the patient's page stays.
    Q_INVOKABLE void look(const QString &sourceId);
    /// The name of a source for the clinician: "DREAM-HF (2023)".
    [[nodiscard]] Q_INVOKABLE QString sourceName(const QString &sourceId) const;
    [[nodiscard]] QVariantList allQuestions() const;
    /// The same, those that have all of some words in them or their answers.
    [[nodiscard]] Q_INVOKABLE QVariantList questionsWith(const QString &words) const;
    /// Opens the stop of a likely question, with its answer.
    Q_INVOKABLE void chooseQuestion(const QString &stop, int index);
    [[nodiscard]] int openQuestion() const { return m_openQuestion; }
    void setOpenQuestion(int index);

    [[nodiscard]] bool mayShowScore() const;
    [[nodiscard]] int score() const;
    [[nodiscard]] static int leastScore();
    [[nodiscard]] static int mostScore();
    /// Shows the patient's own ejection fraction on the patient's page until that is left. What was wrong as
    /// a sentence, or nothing.
    Q_INVOKABLE QString showScore(const QString &typed);
    Q_INVOKABLE void hideScore();

    [[nodiscard]] GuidedStop teachBack() const { return stopOf(m_lastTopic); }
    [[nodiscard]] QString teachBackTitle() const;
    [[nodiscard]] bool sayingAgain() const { return m_sayingAgain; }
    [[nodiscard]] bool saidAgain() const;
    [[nodiscard]] QString heard() const;
    Q_INVOKABLE void hearClear();
    Q_INVOKABLE void hearPartly();
    Q_INVOKABLE void sayAnotherWay();
    Q_INVOKABLE void askAgain();

    [[nodiscard]] QVariantList questions() const;
    [[nodiscard]] int questionsSaved() const;
    Q_INVOKABLE void tickQuestion(const QString &id, bool ticked);
    [[nodiscard]] bool canPrint() const;
    [[nodiscard]] bool isPrinting() const;
    [[nodiscard]] QString handoutWords() const;
    [[nodiscard]] QString code() const;
    Q_INVOKABLE void print();
    Q_INVOKABLE void showCode(bool shown);
    [[nodiscard]] QVariantList given() const;
    [[nodiscard]] QString addition() const { return m_addition; }
    void setAddition(const QString &addition);
    [[nodiscard]] QString copied() const { return m_copied; }

    [[nodiscard]] EducationGiven education() const;
    Q_INVOKABLE QString textForRecord() const;
    /// The same as FHIR R4; with the page to take home, made without what the patient typed.
    Q_INVOKABLE QString fhir(bool withHandout) const;
    Q_INVOKABLE void copyForRecord();
    Q_INVOKABLE void copyFhir(bool withHandout);
    /// The patient's Session starts over, and with it everything of this visit is gone.
    Q_INVOKABLE void endVisit();

Q_SIGNALS:
    void wayChanged();
    void placeChanged(); ///< another page, or another step
    void notesChanged();
    void partsChanged();
    void runningChanged();
    void timeChanged();
    void openQuestionChanged();
    void scoreChanged();
    void teachBackChanged();
    void questionsChanged();
    void handoutChanged();
    void givenChanged();
    void additionChanged();
    void copiedChanged();

private:
    enum class Way { None, Path, Question, Free };

    [[nodiscard]] QString language() const;
    [[nodiscard]] const GuidedPath &path() const; ///< the one that was taken
    [[nodiscard]] const GuidedPath &pathNamed(const QString &id) const;
    [[nodiscard]] GuidedStop stopOf(const QString &topic) const;
    [[nodiscard]] QString titleOf(const QString &page) const;
    [[nodiscard]] QStringList wantedPages() const; ///< those of the way that was taken, in order
    void read(); ///< paths and notes, in the clinician's language
    void begin(Way way);
    void goTo(int step);
    void count(); ///< adds the time since the last call to the page
    void follow(); ///< the patient's page is another
    void hear(EducationGiven::TeachBack teachBack);
    void forget();
    void touch(); ///< what would be copied now is not what was copied
    void say(const QString &copied);

    ConversationSetup m_setup;
    QTimer m_second;

    QString m_intro;
    QList<GuidedPath> m_paths;
    QList<GuidedStop> m_stops;
    QHash<QString, QString> m_titles; ///< of topics and pages, by id
    QHash<QString, QString> m_questionWords; ///< of the content's questions, by id

    // Of the visit.
    struct Heard {
        EducationGiven::TeachBack teachBack = EducationGiven::TeachBack::NotAsked;
        bool saidAgain = false;
    };
    Way m_way = Way::None;
    QString m_pathId;
    int m_step = -1;
    QString m_page; ///< id of the document on the patient's page; empty: it is none
    QString m_topic; ///< the same, if it is a topic
    QString m_lastTopic; ///< the last that was the patient's page
    QStringList m_order; ///< documents in the order in which they were first shown
    QHash<QString, qint64> m_spent; ///< ms, by document
    QHash<QString, Heard> m_heard; ///< by topic
    QString m_part;
    QString m_lookedAt;
    QString m_wantedStop; ///< whose question was chosen, until its page is there
    int m_openQuestion = -1;
    bool m_sayingAgain = false;
    bool m_running = false;
    qint64 m_counted = 0; ///< the clock's time up to which everything is counted
    qint64 m_elapsed = 0; ///< ms
    qint64 m_here = 0; ///< ms
    bool m_printed = false;
    bool m_sent = false; ///< a page of this visit is on its way to the printer
    bool m_codeShown = false; ///< at any time of the visit
    bool m_codeOpen = false;
    QVariantList m_told; ///< given() when a second passed last
    QString m_addition;
    QString m_copied;
};

} // namespace Plainheart
