// SPDX-License-Identifier: GPL-3.0-or-later
#include "circulation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QCoreApplication>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct CirculationWords {
    Q_DECLARE_TR_FUNCTIONS(CirculationWords)
};

constexpr int mostBeats = 400;
constexpr int fewestSteps = 100;
constexpr int mostSteps = 1'000'000;

struct Range {
    double Circulation::*value;
    const char *name;
    double low;
    double high;
    QLatin1StringView unit;
};

// Wide enough for any living adult, and for a heart that the model can still solve.
constexpr std::array<Range, 10> ranges{ {
    { &Circulation::heartRate, QT_TRANSLATE_NOOP("CirculationWords", "heart rate"), 30, 200,
      "beats a minute"_L1 },
    { &Circulation::maximumElastance, QT_TRANSLATE_NOOP("CirculationWords", "maximum elastance"), 0.1, 10,
      "mmHg/ml"_L1 },
    { &Circulation::minimumElastance, QT_TRANSLATE_NOOP("CirculationWords", "minimum elastance"), 0.01, 1,
      "mmHg/ml"_L1 },
    { &Circulation::unstressedVolume, QT_TRANSLATE_NOOP("CirculationWords", "unstressed volume"), 0, 200,
      "ml"_L1 },
    { &Circulation::fillingPressure, QT_TRANSLATE_NOOP("CirculationWords", "filling pressure"), 1, 50,
      "mmHg"_L1 },
    { &Circulation::mitralResistance, QT_TRANSLATE_NOOP("CirculationWords", "mitral resistance"), 0.001, 0.1,
      "mmHg s/ml"_L1 },
    { &Circulation::aorticResistance, QT_TRANSLATE_NOOP("CirculationWords", "aortic resistance"), 0.0005, 0.5,
      "mmHg s/ml"_L1 },
    { &Circulation::characteristicImpedance,
      QT_TRANSLATE_NOOP("CirculationWords", "characteristic impedance"), 0.005, 0.5, "mmHg s/ml"_L1 },
    { &Circulation::peripheralResistance, QT_TRANSLATE_NOOP("CirculationWords", "peripheral resistance"), 0.2,
      5, "mmHg s/ml"_L1 },
    { &Circulation::arterialCompliance, QT_TRANSLATE_NOOP("CirculationWords", "arterial compliance"), 0.2, 10,
      "ml/mmHg"_L1 },
} };

Error outOfRange(const Range &range, double value)
{
    return { Error::Code::Invalid,
             //: A quantity, its value and its unit.
             CirculationWords::tr("The heart model can't work with a %1 of %2 %3.")
                 .arg(CirculationWords::tr(range.name))
                 .arg(value)
                 .arg(range.unit),
             CirculationWords::tr("Choose a value from %1 to %2.").arg(range.low).arg(range.high),
             {} };
}

std::optional<Error> problem(const Circulation &circulation, int steps)
{
    for (const Range &range : ranges) {
        const double value = circulation.*range.value;
        if (!(value >= range.low && value <= range.high)) // also refuses what is not a number
            return outOfRange(range, value);
    }
    if (circulation.maximumElastance <= circulation.minimumElastance)
        return Error{
            Error::Code::Invalid,
            CirculationWords::tr(
                "The heart model needs a heart that is stiffer when it contracts than when it rests."),
            CirculationWords::tr("Choose a maximum elastance above the minimum elastance."),
            {}
        };
    if (steps < fewestSteps || steps > mostSteps)
        return Error{ Error::Code::Invalid,
                      CirculationWords::tr("The heart model can't work with %1 steps in a beat.").arg(steps),
                      CirculationWords::tr("Choose a number from %1 to %2.").arg(fewestSteps).arg(mostSteps),
                      {} };
    return std::nullopt;
}

/// What changes in time. Pressure is that of the arteries behind the characteristic impedance.
struct State {
    double volume = 0;
    double arterial = 0;
    double in = 0; ///< volume that has come in since the beat began
    double out = 0;
};

State operator+(State a, const State &b)
{
    return { a.volume + b.volume, a.arterial + b.arterial, a.in + b.in, a.out + b.out };
}

State operator*(double k, const State &s) { return { k * s.volume, k * s.arterial, k * s.in, k * s.out }; }

class Solver
{
public:
    Solver(const Circulation &circulation, int steps)
        : m(circulation)
        , m_steps(steps)
        , m_step(60 / circulation.heartRate / steps)
    {
        // The elastance is the same in every beat; Runge-Kutta asks for it at each step and half-way.
        const double peak = timeToPeak(60 / m.heartRate);
        m_elastance.reserve(2 * steps + 1);
        for (int i = 0; i <= 2 * steps; ++i) {
            const double active = normalisedElastance(i * m_step / 2 / peak);
            m_elastance << m.minimumElastance + (m.maximumElastance - m.minimumElastance) * active;
        }
    }

    [[nodiscard]] double pressure(int half, const State &s) const
    {
        return m_elastance.at(half) * (s.volume - m.unstressedVolume);
    }
    [[nodiscard]] double inflow(int half, const State &s) const
    {
        return std::max(0.0, (m.fillingPressure - pressure(half, s)) / m.mitralResistance);
    }
    [[nodiscard]] double outflow(int half, const State &s) const
    {
        return std::max(0.0,
                        (pressure(half, s) - s.arterial) / (m.aorticResistance + m.characteristicImpedance));
    }
    [[nodiscard]] double aorticPressure(int half, const State &s) const
    {
        return s.arterial + outflow(half, s) * m.characteristicImpedance;
    }

    [[nodiscard]] State step(int i, const State &s) const
    {
        const State a = rate(2 * i, s);
        const State b = rate(2 * i + 1, s + m_step / 2 * a);
        const State c = rate(2 * i + 1, s + m_step / 2 * b);
        const State d = rate(2 * i + 2, s + m_step * c);
        return s + m_step / 6 * (a + 2 * b + 2 * c + d);
    }

    /// The state from which a beat ends as it began; nothing if there is none in reach.
    [[nodiscard]] std::optional<State> steadyStart() const
    {
        State s{ m.unstressedVolume + m.fillingPressure / m.minimumElastance, 80, 0, 0 };
        for (int beat = 0; beat < mostBeats; ++beat) {
            const State before = s;
            for (int i = 0; i < m_steps; ++i)
                s = step(i, s);
            if (!std::isfinite(s.volume) || !std::isfinite(s.arterial))
                return std::nullopt;
            if (std::abs(s.volume - before.volume) < 1e-6 && std::abs(s.arterial - before.arterial) < 1e-6)
                return State{ s.volume, s.arterial, 0, 0 };
        }
        return std::nullopt;
    }

    [[nodiscard]] Beat beat(State s) const
    {
        Beat beat;
        for (QList<double> *list :
             { &beat.time, &beat.volume, &beat.pressure, &beat.aorticPressure, &beat.inflow, &beat.outflow })
            list->reserve(m_steps + 1);
        for (int i = 0; i <= m_steps; ++i) {
            beat.time << i * m_step;
            beat.volume << s.volume;
            beat.pressure << pressure(2 * i, s);
            beat.aorticPressure << aorticPressure(2 * i, s);
            beat.inflow << inflow(2 * i, s);
            beat.outflow << outflow(2 * i, s);
            if (i < m_steps)
                s = step(i, s);
        }
        beat.volumeIn = s.in;
        beat.volumeOut = s.out;
        return beat;
    }

private:
    [[nodiscard]] State rate(int half, const State &s) const
    {
        const double in = inflow(half, s);
        const double out = outflow(half, s);
        return { in - out, (out - s.arterial / m.peripheralResistance) / m.arterialCompliance, in, out };
    }

    const Circulation &m;
    int m_steps;
    double m_step; ///< s
    QList<double> m_elastance; ///< at every half step, mmHg/ml
};

double sampleAt(const QList<double> &samples, double seconds, double period)
{
    if (samples.size() < 2)
        return 0;
    const double phase = seconds / period - std::floor(seconds / period);
    const double place = phase * static_cast<double>(samples.size() - 1);
    const auto before = std::min(static_cast<qsizetype>(place), samples.size() - 2);
    const double part = place - static_cast<double>(before);
    return samples.at(before) * (1 - part) + samples.at(before + 1) * part;
}

} // namespace

double normalisedElastance(double time)
{
    const double rise = std::pow(time / 0.7, 1.9);
    return 1.55 * rise / (1 + rise) / (1 + std::pow(time / 1.17, 21.9));
}

double timeToPeak(double period) { return 0.2 + 0.15 * period; }

double Beat::volumeAt(double seconds) const { return sampleAt(volume, seconds, period()); }

double Beat::pressureAt(double seconds) const { return sampleAt(pressure, seconds, period()); }

double Beat::outflowAt(double seconds) const { return sampleAt(outflow, seconds, period()); }

Result<Beat> steadyBeat(const Circulation &circulation, int stepsPerBeat)
{
    if (auto error = problem(circulation, stepsPerBeat))
        return failure(*std::move(error));
    const Solver solver(circulation, stepsPerBeat);
    const std::optional<State> start = solver.steadyStart();
    if (!start)
        return failure({ Error::Code::Invalid,
                         CirculationWords::tr("With these values the heart model finds no steady beat."),
                         CirculationWords::tr("Choose values nearer to those of a heart at rest."),
                         {} });

    Beat beat = solver.beat(*start);
    beat.heartRate = circulation.heartRate;
    beat.endDiastolicVolume = std::ranges::max(beat.volume);
    beat.endSystolicVolume = std::ranges::min(beat.volume);
    beat.strokeVolume = beat.endDiastolicVolume - beat.endSystolicVolume;
    beat.ejectionFraction = 100 * beat.strokeVolume / beat.endDiastolicVolume;
    beat.systolicPressure = std::ranges::max(beat.aorticPressure);
    beat.diastolicPressure = std::ranges::min(beat.aorticPressure);
    return beat;
}

} // namespace Plainheart
