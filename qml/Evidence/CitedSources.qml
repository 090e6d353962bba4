// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml

/// The sources that spans cite, in order, each once: they number the citations of texts that have no page of their own.
QtObject {
    function of(spans: var): list<string> {
        const found = [];
        for (const span of spans) {
            for (const source of span.sources) {
                if (!found.includes(source))
                    found.push(source);
            }
        }
        return found;
    }
}
