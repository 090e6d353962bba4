// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoutpdf.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// What Qt does not write: the language, in which a screen reader reads the page aloud. XMP is the place that
/// stays valid whatever else is in the file.
QByteArray metadata(const Handout &handout)
{
    const QString xmp = uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3</rdf:li></rdf:Alt></dc:description>
   <dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>Plainheart</xmp:CreatorTool>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)"_s;
    return xmp
        .arg(handout.title.toHtmlEscaped(), handout.language.toHtmlEscaped(), handout.footer.toHtmlEscaped())
        .toUtf8();
}

/// The language in the catalogue of the file, where readers look for it first. Qt's catalogue is rewritten as
/// an update at the end of the file, as the format provides for.
void appendLanguage(QByteArray &pdf, const QString &language)
{
    // "1 0 obj << /Type /Catalog ... >> endobj", and at the end "trailer << /Size N ... >> startxref M
    // %%EOF".
    const qsizetype catalogue = pdf.indexOf("/Type /Catalog");
    const qsizetype begin = pdf.lastIndexOf("obj", catalogue);
    const qsizetype end = pdf.indexOf("endobj", catalogue);
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qsizetype start = pdf.lastIndexOf("startxref");
    if (catalogue < 0 || begin < 0 || end < 0 || trailer < 0 || start < 0)
        return;
    qsizetype number = pdf.lastIndexOf('\n', begin) + 1;
    const QByteArray id = pdf.mid(number, begin - number).trimmed(); // "1 0"
    QByteArray words = pdf.mid(begin + 3, end - begin - 3).trimmed();
    const qsizetype close = words.lastIndexOf(">>");
    const qsizetype dictionary = pdf.indexOf("<<", trailer);
    const qsizetype dictionaryEnd = pdf.lastIndexOf(">>", start);
    if (close < 0 || dictionary < 0 || dictionaryEnd < dictionary || !id.endsWith(" 0"))
        return;
    words.insert(close, "/Lang (" + language.toLatin1() + ")\n");
    const QByteArray before = pdf.mid(start + 9).trimmed().split('\n').constFirst().trimmed();
    const QByteArray old = pdf.mid(dictionary + 2, dictionaryEnd - dictionary - 2).trimmed();

    if (!pdf.endsWith('\n'))
        pdf += '\n';
    const qsizetype place = pdf.size();
    pdf += id + " obj\n" + words + "\nendobj\n";
    const qsizetype table = pdf.size();
    pdf += "xref\n" + id.split(' ').constFirst() + " 1\n" + QByteArray::number(place).rightJustified(10, '0')
        + " 00000 n \n";
    pdf += "trailer\n<<\n" + old + "\n/Prev " + before + "\n>>\nstartxref\n" + QByteArray::number(table)
        + "\n%%EOF\n";
}

} // namespace

QByteArray handoutPdf(const Handout &handout, const PaperSheets &sheets, Paper paper)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(PaperSheets::unitsPerInch));
    writer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins({});
    writer.setTitle(handout.title);
    writer.setCreator(u"Plainheart"_s);
    writer.setDocumentXmpMetadata(metadata(handout));
    QPainter painter(&writer);
    for (int page = 0; page < sheets.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        sheets.paint(&painter, page);
    }
    painter.end();
    buffer.close();
    appendLanguage(pdf, handout.language);
    return pdf;
}

} // namespace Plainheart
