// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown.h"

#include <cstddef>
#include <cstdint>

using namespace Plainheart::Authoring;

/// Any bytes as Markdown: as a file, and as one text of a YAML file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Place place{ QStringLiteral("file.md"), 1 };
    Problems problems;
    (void)parseMarkdown(text, place, problems);
    (void)parseInline({ text, place }, problems);
    (void)problems.report({});
    return 0;
}
