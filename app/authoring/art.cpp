// SPDX-License-Identifier: GPL-3.0-or-later
#include "art.h"

#include "pose.h"
#include "scenepainter.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// The largest file of the real illustrations has 90 kilobytes.
constexpr qint64 largestFile = 4 << 20;
/// No number in a drawing is larger, and no dash is shorter: either would take for ever to paint.
constexpr double largestNumber = 1e5;
constexpr double shortestDash = 0.5;
/// Large enough for every layer to leave a mark.
constexpr QSize trial(160, 120);

QStringList values(const QJsonValue &list, QLatin1StringView field)
{
    QStringList all;
    for (const QJsonValue &entry : list.toArray())
        all << entry.toObject().value(field).toString();
    all.removeDuplicates();
    return all;
}

/// The bytes of a file that is one, and is not too large.
std::optional<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(largestFile + 1);
    return bytes.size() > largestFile ? std::nullopt : std::optional(bytes);
}

/// "line 12" in a message of a reader; the first line if it names none.
int lineIn(const QString &message)
{
    static const QRegularExpression line(u"\\bline (\\d+)"_s);
    return std::max(1, line.match(message).captured(1).toInt());
}

/// The line of a sidecar that a message speaks of: "layers/hope: ..." or "motion.seconds: ...". The first if
/// it can't be told.
int lineOf(const QByteArray &json, const QString &message)
{
    static const QRegularExpression name(u"[/. ]([a-zA-Z0-9_-]+)(?:[:.]|$)"_s);
    const QString about = message.section(u": "_s, 1, 1);
    const QString field = name.match(u'/' + about + u':').captured(1);
    const qsizetype at = field.isEmpty() ? -1 : json.indexOf('"' + field.toUtf8() + '"');
    return at < 0 ? 1 : static_cast<int>(std::count(json.begin(), json.begin() + at, '\n')) + 1;
}

/// Checks one illustration.
class ArtCheck
{
public:
    ArtCheck(const QString &folder, const QString &id, Problems &problems)
        : m_id(id)
        , m_jsonFile(u"%1/%2.json"_s.arg(folder, id))
        , m_svgFile(u"%1/%2.svg"_s.arg(folder, id))
        , m_problems(problems)
    {
    }

    void check()
    {
        const auto json = read(m_jsonFile);
        const auto svg = read(m_svgFile);
        if (!json || !svg)
            return;
        QJsonParseError error;
        if (QJsonDocument::fromJson(*json, &error); error.error != QJsonParseError::NoError) {
            const auto upTo = json->begin() + std::min<qsizetype>(error.offset, json->size());
            const int line = static_cast<int>(std::count(json->begin(), upTo, '\n')) + 1;
            return add(m_jsonFile, line, u"this is not valid JSON: %1"_s.arg(error.errorString()));
        }
        const auto scene = parseScene(m_id, *json);
        if (!scene)
            return add(m_jsonFile, lineOf(*json, scene.error().log), scene.error().log);
        if (const QString problem = numbersIn(*svg); !problem.isEmpty())
            return add(m_svgFile, lineIn(problem), problem);
        for (const SceneTheme theme : { SceneTheme::Light, SceneTheme::Dark, SceneTheme::HighContrast }) {
            auto painter = ScenePainter::create(*scene, *svg, theme);
            if (!painter)
                return add(m_svgFile, lineIn(painter.error().log), painter.error().log);
            if (theme == SceneTheme::Light)
                paint(*painter);
        }
    }

private:
    void add(const QString &file, int line, QString message)
    {
        // The file and the line stand before the message already.
        static const QRegularExpression itsLine(u"^line \\d+: "_s);
        message.remove(QFileInfo(file).fileName() + u": "_s).remove(itsLine);
        m_problems.add({ QFileInfo(file).absoluteFilePath(), line }, message,
                       u"resources/art/README.md says what an illustration may hold"_s);
    }

    std::optional<QByteArray> read(const QString &file)
    {
        if (!QFileInfo::exists(file)) {
            add(file, 1, u"this file is missing: an illustration has a drawing and a description"_s);
            return std::nullopt;
        }
        auto bytes = bytesOf(file);
        if (!bytes)
            add(file, 1,
                u"this is no file that can be read, or it is larger than %1 megabytes"_s.arg(largestFile
                                                                                             >> 20));
        else if (bytes->trimmed().isEmpty())
            add(file, 1, u"this file is empty"_s);
        else
            return bytes;
        return std::nullopt;
    }

    /// What is wrong with the numbers of a drawing; empty if nothing is.
    static QString numbersIn(const QByteArray &svg)
    {
        static const QRegularExpression number(u"[0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?"_s);
        static const QRegularExpression dashes(u"stroke-dasharray\\s*=\\s*[\"']([^\"']*)[\"']"_s);
        static const QRegularExpression colour(u"#[0-9a-fA-F]{3,8}\\b"_s);
        int line = 0;
        const QStringList lines = QString::fromUtf8(svg).split(u'\n');
        for (QString text : lines) {
            ++line;
            auto dashed = dashes.globalMatch(text);
            while (dashed.hasNext()) {
                const QStringList lengths
                    = dashed.next().captured(1).split(QRegularExpression(u"[\\s,]+"_s), Qt::SkipEmptyParts);
                for (const QString &length : lengths) {
                    if (length != "none"_L1 && length.toDouble() < shortestDash)
                        return u"line %1: a dash is shorter than %2"_s.arg(line).arg(shortestDash);
                }
            }
            auto numbers = number.globalMatch(text.remove(colour).remove(u"http://www.w3.org/2000/svg"_s));
            while (numbers.hasNext()) {
                if (const QString found = numbers.next().captured(); found.toDouble() > largestNumber)
                    return u"line %1: the number %2 is too large"_s.arg(line).arg(found.left(20));
            }
        }
        return {};
    }

    /// At every stop of its control, something of the picture is seen.
    void paint(ScenePainter &painter)
    {
        QImage empty(trial, QImage::Format_ARGB32_Premultiplied);
        empty.fill(Qt::transparent);
        for (const SceneStop &stop : painter.scene().stops) {
            QImage image = empty;
            QPainter on(&image);
            painter.paint(&on, QRectF(QPointF(), trial), poseAt(painter.scene(), stop.control, 0, true));
            on.end();
            if (image == empty)
                return add(m_svgFile, 1,
                           u"nothing is seen of this drawing at the stop %1"_s.arg(stop.control));
        }
    }

    QString m_id;
    QString m_jsonFile;
    QString m_svgFile;
    Problems &m_problems;
};

} // namespace

std::optional<Art> readArt(const QString &folder, const QString &scene)
{
    const auto bytes = bytesOf(u"%1/%2.json"_s.arg(folder, scene));
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    if (!document.isObject())
        return std::nullopt;
    return Art{ values(document["labels"_L1], "id"_L1) + values(document["captions"_L1], "key"_L1),
                values(document["layers"_L1], "id"_L1) };
}

void checkArt(const QString &folder, Problems &problems)
{
    QStringList ids;
    for (const QString &file : QDir(folder).entryList({ u"*.json"_s, u"*.svg"_s },
                                                      QDir::Files | QDir::Dirs | QDir::System, QDir::Name))
        ids << file.left(file.lastIndexOf(u'.'));
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids))
        ArtCheck(folder, id, problems).check();
}

} // namespace Plainheart::Authoring
