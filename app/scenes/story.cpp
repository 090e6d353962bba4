// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

namespace Plainheart {

namespace {

/// The control may take so many seconds to reach a stop whose story has begun.
constexpr double sameStory = 2;

} // namespace

void Story::begin(double control)
{
    m_control = control;
    m_time = 0;
}

void Story::follow(double control)
{
    if (m_time < sameStory)
        m_control = control;
}

void Story::pass(double seconds, double length, double control)
{
    const double next = m_time + seconds;
    if (length == 0 || next < length)
        m_time = next;
    else if (control != m_control)
        begin(control);
    else
        m_time = length;
}

} // namespace Plainheart
