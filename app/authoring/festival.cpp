// SPDX-License-Identifier: GPL-3.0-or-later
#include "festival.h"

#include "tools.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// 0.85 gives about 150 words a minute: design of the voices, measured.
const QString rate = u"0.85"_s;

/// Festival reads ASCII: letters lose their accents, and what is left is left out.
QString ascii(const QString &text)
{
    static const QRegularExpression other(u"[^\\x20-\\x7e]"_s);
    QString plain = text;
    plain.replace(u'’', u'\'').replace(u'–', u'-');
    return plain.normalized(QString::NormalizationForm_D).remove(other);
}

/// A text of Scheme, Festival's language.
QString quoted(const QString &text)
{
    QString safe = ascii(text);
    safe.remove(u'\\').remove(u'"');
    return u'"' + safe + u'"';
}

} // namespace

QString Festival::voice() { return u"festival/cmu_us_slt_arctic_hts"_s; }

QString Festival::voiceName() { return u"slt, a computer voice of Festival"_s; }

QString Festival::voiceLicence() { return u"Festival and its voice slt: X11-like and BSD licences"_s; }

Result<Festival> Festival::find(const Lexicon &lexicon)
{
    const QString packages = u"festival festvox-us-slt-hts"_s;
    const Result<QString> festival = findTool(u"festival"_s, packages);
    if (!festival)
        return failure(festival.error());
    if (const auto opusenc = findTool(u"opusenc"_s, u"opus-tools"_s); !opusenc)
        return failure(opusenc.error());
    if (!runTool(*festival, { u"-b"_s, u"(voice_cmu_us_slt_arctic_hts)"_s }))
        return failure({ Error::Code::Missing,
                         u"The voice slt of Festival is not there."_s,
                         u"Install it: apt-get install %1"_s.arg(packages),
                         {} });
    Festival found;
    found.m_festival = *festival;
    found.m_sounds = lexicon.sounds;
    found.m_sounds.removeIf([](const WordSound &sound) { return sound.phones.isEmpty(); });
    return found;
}

QString Festival::prelude() const
{
    QString scheme = u"(voice_cmu_us_slt_arctic_hts)\n"
                     u"(set! hts_engine_params (append hts_engine_params '((\"-r\" %1))))\n"_s.arg(rate);
    for (const WordSound &sound : m_sounds)
        scheme += u"(lex.add.entry (list %1 nil (lex.syllabify.phstress '(%2))))\n"_s.arg(quoted(sound.word),
                                                                                          sound.phones);
    return scheme;
}

Result<QByteArray> Festival::runScript(const QString &scheme) const
{
    QTemporaryFile script;
    const QByteArray text = scheme.toUtf8();
    if (!script.open() || script.write(text) != text.size() || !script.flush())
        return failure({ Error::Code::Unreadable, u"No temporary files can be written."_s,
                         u"Make room on the disk."_s, script.errorString() });
    return runTool(m_festival, { u"-b"_s, script.fileName() });
}

QString Festival::manner(const QString &spoken) const
{
    QStringList parts{ rate };
    const QString text = u' ' + spoken.toLower() + u' ';
    for (const WordSound &sound : m_sounds) {
        const QRegularExpression word(u"(?<![\\p{L}\\p{M}])%1(?![\\p{L}\\p{M}])"_s.arg(sound.word));
        if (text.contains(word))
            parts << sound.word + u'=' + sound.phones;
    }
    return parts.join(u'\n');
}

Result<QList<Clip>> Festival::render(const QStringList &spoken) const
{
    QTemporaryDir folder;
    QString scheme = prelude()
        // The last word of a token that has sounds: a mark of a pause has none.
        + u"(define (token_end word)\n"
          u"  (if word\n"
          u"      (let ((end (item.feat word \"R:SylStructure.daughtern.daughtern.R:Segment.end\")))\n"
          u"        (if (equal? end 0) (token_end (item.prev word)) end))\n"
          u"      0))\n"
          u"(define (clip name words)\n"
          u"  (let ((utt (utt.synth (eval (list 'Utterance 'Text words))))\n"
          u"        (ends (fopen (string-append name \".ends\") \"w\")))\n"
          u"    (utt.save.wave utt (string-append name \".wav\") 'riff)\n"
          u"    (let ((token (utt.relation.first utt 'Token)))\n"
          u"      (while token\n"
          u"        (format ends \"%.2f\\n\" (token_end (item.daughtern token)))\n"
          u"        (set! token (item.next token))))\n"
          u"    (fclose ends)))\n"_s;
    for (qsizetype i = 0; i < spoken.size(); ++i)
        scheme += u"(clip %1 %2)\n"_s.arg(quoted(folder.filePath(QString::number(i))), quoted(spoken.at(i)));
    if (const auto done = runScript(scheme); !done)
        return failure(done.error());

    QList<Clip> clips;
    for (qsizetype i = 0; i < spoken.size(); ++i) {
        const QString name = folder.filePath(QString::number(i));
        const Result<QByteArray> opus = encodeOpus(name + u".wav"_s);
        if (!opus)
            return failure(opus.error());
        QFile ends(name + u".ends"_s);
        Clip clip{ *opus, {} };
        if (ends.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : ends.readAll().split('\n')) {
                if (!line.isEmpty())
                    clip.wordEnds << line.toDouble();
            }
        }
        clips << clip;
    }
    return clips;
}

Result<QList<QStringList>> Festival::phones(const QStringList &spoken) const
{
    QString scheme = prelude()
        + u"(define (phones words)\n"
          u"  (mapcar (lambda (segment) (print (item.name segment)))\n"
          u"    (utt.relation.items (utt.synth (eval (list 'Utterance 'Text words))) 'Segment))\n"
          u"  (print \"end\"))\n"_s;
    for (const QString &text : spoken)
        scheme += u"(phones %1)\n"_s.arg(quoted(text));
    const auto said = runScript(scheme);
    if (!said)
        return failure(said.error());
    QList<QStringList> all{ {} };
    for (const QString &phone : QString::fromUtf8(*said).remove(u'"').split(u'\n', Qt::SkipEmptyParts)) {
        if (phone == "end"_L1)
            all << QStringList();
        else if (phone != "pau"_L1)
            all.last() << phone;
    }
    all.removeLast();
    return all;
}

} // namespace Plainheart::Authoring
