// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"

#include "securefile.h"
#include "settingskeys.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <sstream>
#include <toml++/toml.h>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct SettingsFileText {
    Q_DECLARE_TR_FUNCTIONS(KioskSettings)
};

constexpr qint64 largestSettings = 64 * 1024; ///< bytes; with all comments the file has 4 KB
constexpr int mostSlips = 20; ///< lines that are no TOML; with more of them it is another kind of file

QString fromToml(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

int lineOf(const toml::source_region &region) { return int(region.begin.line); }

/// The tables of a text, without the lines that are no TOML.
struct Parsed {
    std::optional<toml::table> table;
    QList<SettingsComplaint> slips;
};

Parsed parseForgiving(QByteArray text)
{
    Parsed parsed;
    while (parsed.slips.size() <= mostSlips) {
        try {
            parsed.table = toml::parse(std::string_view(text.constData(), size_t(text.size())));
            return parsed;
        } catch (const toml::parse_error &error) {
            QList<QByteArray> lines = text.split('\n');
            // An end that is missing is missed after the last line.
            const qsizetype line
                = std::clamp(qsizetype(error.source().begin.line), qsizetype(1), lines.size());
            parsed.slips << SettingsComplaint{ int(line),
                                               SettingsFileText::tr(
                                                   "This line can't be read, and is left out. A setting "
                                                   "is written as: name = \"City Clinic\"") };
            if (lines.at(line - 1).trimmed().isEmpty() || lines.at(line - 1).startsWith('#'))
                break; // the slip is somewhere else: leaving this out does not help
            lines[line - 1].clear();
            text = lines.join('\n');
        }
    }
    parsed.slips
        = { { parsed.slips.constFirst().line,
              SettingsFileText::tr("From here on the file can't be read. Every setting has its default.") } };
    return parsed;
}

/// How many letters are wrong, left out or too many.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype cost = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({ cost, row[j] + 1, row[j - 1] + 1 });
        }
    }
    return row.last();
}

QString unknown(const QString &path, const QStringList &there)
{
    const QString sentence = SettingsFileText::tr("There is no setting \"%1\".").arg(path);
    const auto nearest
        = std::min_element(there.begin(), there.end(), [&](const QString &a, const QString &b) {
              return distance(a, path) < distance(b, path);
          });
    constexpr qsizetype far = 3;
    if (nearest == there.end() || distance(*nearest, path) > far)
        return sentence;
    return sentence + u' ' + SettingsFileText::tr("Is \"%1\" meant?").arg(*nearest);
}

QString typeName(SettingsKey::Type type)
{
    switch (type) {
    case SettingsKey::Type::Text:
        return SettingsFileText::tr("a text in quotes");
    case SettingsKey::Type::Number:
        return SettingsFileText::tr("a whole number without quotes");
    case SettingsKey::Type::YesNo:
        return SettingsFileText::tr("true or false, without quotes");
    case SettingsKey::Type::Texts:
        return SettingsFileText::tr("a list of texts, as [\"en\", \"es\"]");
    }
    return {};
}

/// The value of a node if it has the type of the setting; not valid if it has another.
QVariant valueOf(const toml::node &node, SettingsKey::Type type)
{
    switch (type) {
    case SettingsKey::Type::Text:
        return node.is_string() ? QVariant(fromToml(node.as_string()->get())) : QVariant();
    case SettingsKey::Type::Number:
        return node.is_integer() ? QVariant(qlonglong(node.as_integer()->get())) : QVariant();
    case SettingsKey::Type::YesNo:
        return node.is_boolean() ? QVariant(node.as_boolean()->get()) : QVariant();
    case SettingsKey::Type::Texts:
        break;
    }
    if (!node.is_array())
        return {};
    QStringList list;
    for (const toml::node &entry : *node.as_array()) {
        if (!entry.is_string())
            return {};
        list << fromToml(entry.as_string()->get());
    }
    return list;
}

const SettingsKey *keyOf(const QString &section, const QString &name)
{
    const QList<SettingsKey> &keys = settingsKeys();
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const SettingsKey &key) {
        return key.section == section && key.name == name;
    });
    return found == keys.end() ? nullptr : &*found;
}

void readValue(const SettingsKey &key, const toml::node &node, SettingsRead &read)
{
    const QVariant value = valueOf(node, key.type);
    const auto expected
        = value.isValid() ? key.take(read.settings, value) : std::optional<QString>(typeName(key.type));
    if (!expected)
        return;
    read.complaints << SettingsComplaint{
        lineOf(node.source()),
        //: The name of a setting, and what may be written there, as "a number from 30 to 600".
        SettingsFileText::tr("\"%1\" has to be %2. It has its default until then.").arg(key.path(), *expected)
    };
}

void readTable(const toml::table &table, SettingsRead &read)
{
    QStringList paths;
    QStringList sections;
    for (const SettingsKey &key : settingsKeys()) {
        paths << key.path();
        sections << key.section;
    }
    for (const auto &[sectionKey, sectionNode] : table) {
        const QString section = fromToml(sectionKey.str());
        if (!sectionNode.is_table() || !sections.contains(section)) {
            read.complaints << SettingsComplaint{ lineOf(sectionKey.source()), unknown(section, sections) };
            continue;
        }
        for (const auto &[nameKey, node] : *sectionNode.as_table()) {
            const QString name = fromToml(nameKey.str());
            if (const SettingsKey *key = keyOf(section, name))
                readValue(*key, node, read);
            else
                read.complaints << SettingsComplaint{ lineOf(nameKey.source()),
                                                      unknown(section + u'.' + name, paths) };
        }
    }
}

/// One hour alone would never come to an end.
void checkTogether(SettingsRead &read)
{
    const KioskSettings &s = read.settings;
    if (s.sleepAt.isValid() != s.wakeAt.isValid() || (s.sleepAt.isValid() && s.sleepAt == s.wakeAt))
        read.complaints << SettingsComplaint{
            0,
            SettingsFileText::tr(
                "The screen sleeps only if \"screen.sleep\" and \"screen.wake\" are two times of day.")
        };
}

/// A value as TOML writes it.
std::string tomlOf(const QVariant &value, SettingsKey::Type type)
{
    std::ostringstream out;
    switch (type) {
    case SettingsKey::Type::Text:
        out << toml::value<std::string>(value.toString().toStdString());
        break;
    case SettingsKey::Type::Number:
        out << value.toLongLong();
        break;
    case SettingsKey::Type::YesNo:
        out << (value.toBool() ? "true" : "false");
        break;
    case SettingsKey::Type::Texts: {
        toml::array list;
        for (const QString &entry : value.toStringList())
            list.push_back(entry.toStdString());
        out << list;
        break;
    }
    }
    return out.str();
}

/// The lines of a file, in the letters that TOML counts.
using Lines = QList<QList<uint>>;

Lines linesOf(const QByteArray &text)
{
    Lines lines;
    const QStringList split = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : split)
        lines << line.toUcs4();
    return lines;
}

QByteArray textOf(const Lines &lines)
{
    QStringList text;
    for (const QList<uint> &line : lines)
        text << QString::fromUcs4(reinterpret_cast<const char32_t *>(line.constData()), line.size());
    return text.join(u'\n').toUtf8();
}

QList<uint> signsOf(const std::string &text) { return QString::fromStdString(text).toUcs4(); }

/// Puts a value in the place of another.
void replaceValue(Lines &lines, const toml::source_region &region, const std::string &value)
{
    const qsizetype first = region.begin.line - 1;
    const qsizetype last = region.end.line - 1;
    const QList<uint> before = lines.at(first).first(region.begin.column - 1);
    const QList<uint> after = lines.at(last).sliced(region.end.column - 1);
    lines[first] = before + signsOf(value) + after;
    lines.remove(first + 1, last - first);
}

/// Puts a setting that was not there below the head of its section, or with a new head at the end.
void addValue(Lines &lines, const SettingsKey &key, const std::string &value)
{
    const QList<uint> setting = signsOf(key.name.toStdString() + " = " + value);
    const QList<uint> head = (u'[' + key.section + u']').toUcs4();
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const QList<uint> &line) {
        return line.size() >= head.size() && line.first(head.size()) == head;
    });
    if (found != lines.end()) {
        lines.insert(found + 1, setting);
        return;
    }
    if (!lines.last().isEmpty())
        lines << QList<uint>();
    lines << head << setting << QList<uint>();
}

/// A text with one setting changed.
QByteArray changed(const QByteArray &text, const SettingsKey &key, const QVariant &value)
{
    const Parsed parsed = parseForgiving(text);
    Lines lines = linesOf(text);
    const std::string written = tomlOf(value, key.type);
    const toml::node *node = nullptr;
    if (parsed.table) {
        if (const toml::table *section = parsed.table->get_as<toml::table>(key.section.toStdString()))
            node = section->get(key.name.toStdString());
    }
    if (node)
        replaceValue(lines, node->source(), written);
    else
        addValue(lines, key, written);
    return textOf(lines);
}

tl::unexpected<Error> notWritten(const QString &log)
{
    return failure(
        { Error::Code::Unreadable, SettingsFileText::tr("The settings of this machine can't be written."),
          SettingsFileText::tr("They hold until the next start. Tell who looks after the machine."), log });
}

} // namespace

QString usualKioskSettings() { return u"/etc/plainheart/kiosk.toml"_s; }

QString SettingsComplaint::sentence() const
{
    //: A line of a file, and what is wrong there.
    return line > 0 ? SettingsFileText::tr("Line %1: %2").arg(line).arg(what) : what;
}

QString SettingsComplaint::logLine(const QString &file) const
{
    return line > 0 ? u"%1:%2: %3"_s.arg(file).arg(line).arg(what) : u"%1: %2"_s.arg(file, what);
}

SettingsRead readSettingsText(const QByteArray &text)
{
    SettingsRead read;
    if (text.size() > largestSettings) {
        read.complaints << SettingsComplaint{
            0, SettingsFileText::tr("The file of settings is too long. Every setting has its default.")
        };
        return read;
    }
    const Parsed parsed = parseForgiving(text);
    read.complaints = parsed.slips;
    if (parsed.table)
        readTable(*parsed.table, read);
    checkTogether(read);
    std::stable_sort(read.complaints.begin(), read.complaints.end(),
                     [](const auto &a, const auto &b) { return a.line < b.line; });
    return read;
}

SettingsRead readSettings(const QString &file)
{
    const auto bytes = readAtMost(file, largestSettings + 1);
    if (bytes)
        return readSettingsText(*bytes);
    SettingsRead read;
    read.complaints << SettingsComplaint{
        0, SettingsFileText::tr("The file of settings can't be read. Every setting has its default.")
    };
    return read;
}

Result<void> writeStaffSettings(const QString &file, const KioskSettings &wanted)
{
    const auto there = readAtMost(file, largestSettings + 1);
    if (!there && QFile::exists(file))
        return notWritten(there.error().log);
    const QByteArray before = there.value_or(QByteArray());
    QByteArray text = before;
    KioskSettings expected = readSettingsText(before).settings;
    for (const SettingsKey &key : settingsKeys()) {
        const QVariant value = key.value(wanted);
        if (!key.staff || value == key.value(expected))
            continue;
        if (const auto refused = key.take(expected, value))
            return failure(
                { Error::Code::Invalid,
                  //: The name of a setting, and what may be written there, as "a number from 30 to 600".
                  SettingsFileText::tr("\"%1\" has to be %2.").arg(key.path(), *refused),
                  {},
                  {} });
        text = changed(text, key, value);
    }
    if (text == before)
        return {};
    // Whatever odd form the file had: what is written says what was wanted, or is not written.
    if (readSettingsText(text).settings != expected)
        return notWritten(u"%1 has a form in which a setting can't be changed"_s.arg(file));
    constexpr uint everybody = 0644;
    if (const auto written = replaceWhole(file, text, everybody); !written)
        return notWritten(written.error().log);
    return {};
}

} // namespace Plainheart
