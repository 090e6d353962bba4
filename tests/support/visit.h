// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentstore.h"
#include "conversation.h"
#include "library.h"
#include "myquestions.h"
#include "navigator.h"
#include "paperless.h"
#include "printing.h"
#include "session.h"
#include "takehome.h"

#include <memory>

namespace PlainheartTest {

/// A clinician beside a patient, over the content that ships: the patient's side without a window, and the
/// conversation, whose clock a test sets.
class Visit
{
public:
    explicit Visit(const Plainheart::ContentStore *store, const Plainheart::SessionConfig &clinician = {})
        : session(configOf(store, {}))
        , library(store, &session)
        , navigator(nullptr)
        , questions(&session, &library)
        , takeHome(store, &session)
        , paperless(new Paperless({ Plainheart::Printer{ QStringLiteral("desk"), {}, true } }))
        , printing(Plainheart::PrintSetup{ std::unique_ptr<Plainheart::PrintService>(paperless), {} },
                   &session)
        , console(configOf(store, clinician))
        , conversation({ store, &console, &session, &navigator, &questions, &takeHome, &printing,
                         [this] { return now; } })
    {
        QObject::connect(&session, &Plainheart::Session::startedOver, &navigator,
                         [this] { navigator.startOver(QStringLiteral("home")); });
        navigator.startOver(QStringLiteral("home"));
    }

    void pass(int seconds)
    {
        constexpr int second = 1000;
        now += qint64(seconds) * second;
        conversation.tick();
    }

    qint64 now = 0; ///< ms
    Plainheart::Session session;
    Plainheart::Library library;
    Plainheart::Navigator navigator;
    Plainheart::MyQuestions questions;
    Plainheart::TakeHome takeHome;
    Paperless *paperless; ///< of printing
    Plainheart::Printing printing;
    Plainheart::Session console;
    Plainheart::Conversation conversation;

private:
    static Plainheart::SessionConfig configOf(const Plainheart::ContentStore *store,
                                              Plainheart::SessionConfig config)
    {
        config.mode = Plainheart::Mode::Guided;
        if (config.languages.isEmpty())
            config.languages = store->languages();
        config.unhurried = false;
        config.reader.reducedMotion = true;
        return config;
    }
};

} // namespace PlainheartTest
