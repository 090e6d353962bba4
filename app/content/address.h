// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <QString>
#include <QVariantMap>

namespace Plainheart {

class ContentStore;

/// One kind of page: how its addresses are written, which QML file shows them, and what that file is told.
struct AddressKind {
    /// What an id or the rest of an address names in the store.
    enum class Names { Nothing, Document, Section, Topic, Step, Term, Source, Chart, Claim, Check };

    /// What it is to a reader who comes back another day.
    enum class Reading {
        Page, ///< it was read, and reading can go on there
        LookedUp, ///< it was read, and reading goes on where it was before
        Tool, ///< it leads to others, and is not read itself
    };

    const char *word; ///< first part of the address; empty: a topic, whose id is the first part
    const char *page; ///< of Plainheart.Pages
    bool overWalk = false; ///< it lies over the walk like a sheet: Esc leaves it
    Names id = Names::Nothing;
    bool needsId = false;
    const char *idProperty = ""; ///< of the page
    Names rest = Names::Nothing; ///< may be left out
    const char *restProperty = "";
    const char *fixedId = ""; ///< what the page is told where the address has no id
    Reading reading = Reading::Page;
};

/// Where a reader can be: home, a document's id, heart-failure[/SECTION], where-things-stand[/SECTION],
/// TOPIC/STEP, questions[/PAGE], glossary[/WORD], search, read, studies[/PAGE[/SOURCE]], study/SOURCE,
/// charts[/PAGE], chart/CHART, claims[/PAGE[/CLAIM]], check/TOPIC or check/general, take-home.
///
/// Everything that reads addresses reads them here: the window, --page, the pictures of every page, and the
/// check of links in the content.
class Address
{
public:
    /// Any text of the right form: a first part that is no kind is a topic's id. Nothing if a part is empty,
    /// an id is missing, or there are too many.
    [[nodiscard]] static std::optional<Address> parse(const QString &text);
    /// The target of a link in the content: topic:ID, page:ID or chart:ID. Nothing if it has another form.
    [[nodiscard]] static std::optional<Address> fromLink(const QString &target);
    [[nodiscard]] static Address home();
    /// Every kind of page there is.
    [[nodiscard]] static std::span<const AddressKind> kinds();

    [[nodiscard]] const AddressKind &kind() const { return *m_kind; }
    [[nodiscard]] QString id() const { return m_id; } ///< empty: none
    [[nodiscard]] QString rest() const { return m_rest; } ///< empty: none
    [[nodiscard]] bool isTopic() const { return m_kind->id == AddressKind::Names::Topic; }
    [[nodiscard]] bool isHome() const;
    [[nodiscard]] QString text() const;
    /// What the page is told, by the names of its properties.
    [[nodiscard]] QVariantMap properties() const;

    /// Whether the store has what it names.
    [[nodiscard]] bool existsIn(const ContentStore &store) const;

private:
    explicit Address(const AddressKind *kind)
        : m_kind(kind)
    {
    }

    const AddressKind *m_kind; ///< of the table
    QString m_id;
    QString m_rest;
};

} // namespace Plainheart
