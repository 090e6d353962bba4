// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clinic.h"
#include "error.h"
#include "language.h"
#include "mode.h"
#include "reader.h"

#include <functional>
#include <optional>
#include <QAccessible>
#include <QDate>
#include <QObject>
#include <QStringList>
#include <QtQml/qqml.h>
#include <QVariantList>

class QJSEngine;
class QQmlEngine;

namespace Plainheart {

/// Everything that a session knows from outside at its start. Only the calendar is looked at later.
struct SessionConfig {
    Mode mode = Mode::Study;
    /// Tells the day against which the age of a review is told.
    std::function<QDate()> calendar = [] { return QDate::currentDate(); };
    /// A screen reader runs.
    std::function<bool()> screenReader = [] { return QAccessible::isActive(); };
    QList<Language> languages; ///< those that the content has
    Reader reader; ///< as every reader begins
    bool waits = true; ///< false: where strangers come in turn, a reader is there from the start
    std::optional<Patience> patience; ///< in place of the mode's
    int volumeLimit = 100; ///< per cent: as loud as a reader can make it; 0: nothing is read aloud
    bool readAloud = true; ///< false: nothing is read aloud
    bool unhurried = true; ///< false: whatever would fade or slide is there at once, for tests
    QString startPage = QStringLiteral("home");
    std::optional<Error> contentError; ///< why there is no content
    Clinic clinic;
};

/// Those languages of the content that a reader can choose; all where none of them is there.
[[nodiscard]] QList<Language> offeredLanguages(const QList<Language> &there, const QStringList &wanted);

/// How the app is used: its mode, looks, language, and where the reader has been.
///
/// One object, made by the program or a test and handed to an engine with attach(). It knows of no file:
/// whoever remembers for the reader listens to it (Record), and what the reader chose is forgotten with
/// startOver().
class Session : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    // What the mode allows and needs: pages ask for these and never for the mode.
    Q_PROPERTY(bool mayType READ mayType CONSTANT)
    Q_PROPERTY(bool keyboardOnScreen READ keyboardOnScreen CONSTANT)
    Q_PROPERTY(bool mayOpenLinks READ mayOpenLinks CONSTANT)
    Q_PROPERTY(bool foldsSections READ foldsSections CONSTANT)
    Q_PROPERTY(bool mayClose READ mayClose CONSTANT)
    Q_PROPERTY(bool hasTools READ hasTools CONSTANT)
    Q_PROPERTY(bool hasKeys READ hasKeys CONSTANT)
    Q_PROPERTY(bool byTouch READ byTouch CONSTANT)
    Q_PROPERTY(bool setsVolume READ setsVolume CONSTANT)
    /// It waits for a reader with a screen of its own.
    Q_PROPERTY(bool waits READ waits CONSTANT)
    /// Strangers use it in turn.
    Q_PROPERTY(bool takesTurns READ takesTurns CONSTANT)
    /// What a reader did is there again another day. Where it is not, others use the same window: who has
    /// finished clears it.
    Q_PROPERTY(bool remembers READ remembers CONSTANT)
    /// Seconds without a touch after which it asks if somebody is there; 0: never.
    Q_PROPERTY(int patience READ patience NOTIFY patienceChanged)
    /// Seconds for which it asks.
    Q_PROPERTY(int askFor READ askFor NOTIFY patienceChanged)
    Q_PROPERTY(bool choosesPrinter READ choosesPrinter CONSTANT)
    Q_PROPERTY(bool savesFiles READ savesFiles CONSTANT)
    Q_PROPERTY(double readingDistance READ readingDistance CONSTANT)
    Q_PROPERTY(bool unhurried READ unhurried CONSTANT)
    Q_PROPERTY(int minimumTarget READ minimumTarget CONSTANT)
    Q_PROPERTY(int primaryTarget READ primaryTarget CONSTANT)

    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QVariantList languages READ languages NOTIFY rearranged)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY languageChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(QStringList themes READ themes CONSTANT)
    Q_PROPERTY(double textSize READ textSize WRITE setTextSize NOTIFY textSizeChanged)
    Q_PROPERTY(QList<double> textSizes READ textSizes CONSTANT)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    Q_PROPERTY(bool singleKeys READ singleKeys WRITE setSingleKeys NOTIFY singleKeysChanged)
    /// A screen reader runs: Tab comes to words, too, and passes what is of use to eyes alone.
    Q_PROPERTY(bool screenReader READ screenReader NOTIFY screenReaderChanged)
    Q_PROPERTY(QString level READ level WRITE setLevel NOTIFY levelChanged)

    /// What a clinician beside the reader says their ejection fraction is, in per cent; 0: nothing was said.
    /// It belongs to the open page and is remembered nowhere.
    Q_PROPERTY(int ejectionFraction READ ejectionFraction NOTIFY ejectionFractionChanged)

    Q_PROPERTY(QString startPage READ startPage CONSTANT)
    Q_PROPERTY(QDate today READ today NOTIFY todayChanged)
    Q_PROPERTY(QString contentError READ contentError NOTIFY contentErrorChanged)
    Q_PROPERTY(QString contentRemedy READ contentRemedy NOTIFY contentErrorChanged)
    Q_PROPERTY(QStringList visited READ visited NOTIFY visitedChanged)
    Q_PROPERTY(QStringList opened READ opened WRITE setOpened NOTIFY openedChanged)

public:
    explicit Session(SessionConfig config, QObject *parent = nullptr);
    ~Session() override;

    /// Makes this the Session of every page that the engine loads. The session must outlive the engine.
    void attach(QQmlEngine *engine);
    static Session *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] Mode mode() const { return m_config.mode; }
    [[nodiscard]] bool mayType() const { return m_abilities.mayType; }
    [[nodiscard]] bool keyboardOnScreen() const { return m_abilities.keyboardOnScreen; }
    [[nodiscard]] bool mayOpenLinks() const { return m_abilities.mayOpenLinks; }
    [[nodiscard]] bool foldsSections() const { return m_abilities.foldsSections; }
    [[nodiscard]] bool mayClose() const { return m_abilities.mayClose; }
    [[nodiscard]] bool hasTools() const { return m_abilities.hasTools; }
    [[nodiscard]] bool hasKeys() const { return m_abilities.hasKeys; }
    [[nodiscard]] bool byTouch() const { return m_abilities.byTouch; }
    [[nodiscard]] bool choosesPrinter() const { return m_abilities.choosesPrinter; }
    [[nodiscard]] bool savesFiles() const { return m_abilities.savesFiles; }
    [[nodiscard]] bool setsVolume() const { return m_abilities.setsVolume; }
    [[nodiscard]] bool takesTurns() const { return m_abilities.patience.usual > 0; }
    [[nodiscard]] bool waits() const { return takesTurns() && m_config.waits; }
    [[nodiscard]] int patience() const;
    [[nodiscard]] int askFor() const;
    [[nodiscard]] bool remembers() const { return m_abilities.remembers; }
    [[nodiscard]] bool hasSelfVoicing() const { return m_abilities.hasSelfVoicing; }
    [[nodiscard]] double readingDistance() const { return m_abilities.readingDistance; }
    [[nodiscard]] bool unhurried() const { return m_config.unhurried; }
    [[nodiscard]] int minimumTarget() const { return m_abilities.minimumTarget; }
    [[nodiscard]] int primaryTarget() const { return m_abilities.primaryTarget; }

    [[nodiscard]] QString language() const { return m_now.language; }
    void setLanguage(const QString &language); ///< a language that the content does not have is ignored
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] bool rightToLeft() const;

    [[nodiscard]] QString theme() const { return m_now.theme; }
    void setTheme(const QString &theme); ///< an unknown theme is ignored
    [[nodiscard]] static QStringList themes();

    [[nodiscard]] double textSize() const { return m_now.textSize; }
    void setTextSize(double textSize); ///< the nearest step is taken
    [[nodiscard]] static QList<double> textSizes();
    Q_INVOKABLE void nextTextSize(); ///< one step larger; the largest stays
    Q_INVOKABLE void previousTextSize(); ///< one step smaller; the smallest stays

    [[nodiscard]] bool reducedMotion() const { return m_now.reducedMotion; }
    void setReducedMotion(bool reducedMotion);

    /// What the reader chose.
    [[nodiscard]] bool singleKeys() const { return m_now.singleKeys; }
    void setSingleKeys(bool singleKeys);
    /// Whether single keys act now: not in a kiosk, not where the reader turned them off, and not while a
    /// screen reader runs, which has such keys of its own.
    Q_INVOKABLE [[nodiscard]] bool singleKeysAct() const;
    [[nodiscard]] bool screenReader() const { return m_config.screenReader(); }

    [[nodiscard]] QString level() const { return m_now.level; }
    void setLevel(const QString &level); ///< "plain" or "detail"; anything else is ignored

    /// Goes on as a reader who was here before. What the program does not know, as another language, is as at
    /// the start.
    void resume(const Reader &reader);
    /// The next reader: everything is as it was at the start. Whoever keeps more of a reader listens to
    /// startedOver().
    Q_INVOKABLE void startOver();
    /// How every reader of this session begins.
    [[nodiscard]] const Reader &start() const { return m_config.reader; }
    [[nodiscard]] const Reader &now() const { return m_now; }
    /// The desktop asks for less movement: for this reader and every one after.
    void startWithReducedMotion();
    /// The desktop asks for other colours or larger letters: for every reader after this one, and for this
    /// one unless they chose already. What the program does not have is ignored, or the nearest step taken.
    void startWithTheme(const QString &theme);
    void startWithTextSize(double textSize);

    [[nodiscard]] QString startPage() const { return m_config.startPage; }
    /// Why there is no content; nothing when all is well.
    [[nodiscard]] const std::optional<Error> &fault() const { return m_config.contentError; }
    [[nodiscard]] QString contentError() const; ///< what happened; empty when all is well
    [[nodiscard]] QString contentRemedy() const; ///< one thing to do; empty when all is well
    /// The content can't be read any more.
    void loseContent(const Error &error);

    [[nodiscard]] QStringList visited() const { return m_now.visited; }
    Q_INVOKABLE void visit(const QString &id);

    /// What can be an ejection fraction: what is less or more is a slip.
    static constexpr int leastEjectionFraction = 5;
    static constexpr int mostEjectionFraction = 85;
    [[nodiscard]] int ejectionFraction() const { return m_ejectionFraction; }
    void setEjectionFraction(int percent); ///< 0: none; what can't be one is ignored

    /// What the reader wants to ask at the next visit. Pages change it through MyQuestions.
    [[nodiscard]] const QList<KeptQuestion> &questions() const { return m_now.questions; }
    void setQuestions(const QList<KeptQuestion> &questions);
    /// Answers of "Check your understanding" that were looked at, as "check/answer", the last one at the end.
    [[nodiscard]] QStringList opened() const { return m_now.opened; }
    void setOpened(const QStringList &opened);

    [[nodiscard]] QDate today() const { return m_today; }
    /// Looks at the calendar; done once a minute, because a program may run for months and a clock may be
    /// set.
    void lookAtCalendar();
    /// True if a review is older than 12 months, or its date is not known. A binding that names Session.today
    /// is asked again on the day on which that changes.
    Q_INVOKABLE bool isOld(QDate reviewed, QDate today = {}) const;

    [[nodiscard]] Clinic clinic() const { return m_config.clinic; }
    /// How loud the loudest is, from 0 to 1; 0: nothing is read aloud.
    [[nodiscard]] double volumeLimit() const;

    [[nodiscard]] const SessionConfig &config() const { return m_config; }
    /// The house changed how it wants readers to begin, and what it offers them. It holds for the next
    /// reader, and at once where nothing of this one is touched by it. The mode stays.
    void rearrange(const SessionConfig &config);

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void textSizeChanged();
    void reducedMotionChanged();
    void singleKeysChanged();
    void screenReaderChanged();
    void levelChanged();
    void visitedChanged();
    void questionsChanged();
    void openedChanged();
    void ejectionFractionChanged();
    void todayChanged();
    void contentErrorChanged();
    void patienceChanged();
    void rearranged(); ///< by the staff: languages, clinic, patience, volume
    void startedOver();

private:
    void accessibilityActiveChanged(bool active) override;
    void become(const Reader &reader);
    [[nodiscard]] bool hasLanguage(const QString &code) const;

    SessionConfig m_config;
    Abilities m_abilities;
    Reader m_now;
    int m_ejectionFraction = 0; ///< not of Reader, which may be remembered
    QDate m_today;
};

} // namespace Plainheart
