// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Plainheart {

/// How far a picture has told its story. Time is in seconds since it began; 0 is rest. A story belongs to a
/// place of the reader's control: at the next stop it is told anew.
class Story
{
public:
    [[nodiscard]] double time() const { return m_time; }
    void setTime(double seconds) { m_time = seconds; }

    /// `length` is that of the story; one of length 0 has no end.
    [[nodiscard]] bool isOver(double length) const { return length > 0 && m_time >= length; }

    /// From the beginning, with the control here.
    void begin(double control);
    /// The control was moved. On its way to a stop it is still the same story.
    void follow(double control);
    /// Lets time pass. At its end a story rests, or begins anew if the control has been moved since it began.
    void pass(double seconds, double length, double control);

private:
    double m_time = 0;
    double m_control = 0; ///< where it stood when this story began
};

} // namespace Plainheart
