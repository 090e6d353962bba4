// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QList>

namespace Plainheart {

/// A left ventricle and what it pumps into: a time-varying elastance (Suga and Sagawa 1974) that fills from a
/// constant pressure and empties into a three-element windkessel (Westerhof et al. 2009). Valves are ideal:
/// they open with the pressure and never leak. Equations, values and their sources: docs/circulation.md.
struct Circulation {
    double heartRate = 0; ///< beats a minute
    double maximumElastance = 0; ///< of the ventricle when most contracted, mmHg/ml
    double minimumElastance = 0; ///< of the relaxed ventricle, mmHg/ml
    double unstressedVolume = 0; ///< of the ventricle at no pressure, ml
    double fillingPressure = 0; ///< in the left atrium, mmHg
    double mitralResistance = 0; ///< of the open valve, mmHg s/ml
    double aorticResistance = 0; ///< of the open valve, mmHg s/ml
    double characteristicImpedance = 0; ///< of the aorta, mmHg s/ml
    double peripheralResistance = 0; ///< of the small arteries, mmHg s/ml
    double arterialCompliance = 0; ///< of all arteries together, ml/mmHg

    bool operator==(const Circulation &) const = default;
};

/// One beat that repeats itself. All lists have the same length; the first sample is the start of contraction
/// and the last is the same moment of the next beat.
struct Beat {
    QList<double> time; ///< s
    QList<double> volume; ///< of the left ventricle, ml
    QList<double> pressure; ///< in the left ventricle, mmHg
    QList<double> aorticPressure; ///< at the root of the aorta, mmHg
    QList<double> inflow; ///< through the mitral valve, ml/s
    QList<double> outflow; ///< through the aortic valve, ml/s

    double heartRate = 0; ///< beats a minute
    double endDiastolicVolume = 0; ///< the largest volume, ml
    double endSystolicVolume = 0; ///< the smallest volume, ml
    double strokeVolume = 0; ///< largest less smallest volume, ml
    double ejectionFraction = 0; ///< stroke volume in percent of the largest volume
    double systolicPressure = 0; ///< highest aortic pressure, mmHg
    double diastolicPressure = 0; ///< lowest aortic pressure, mmHg
    double volumeIn = 0; ///< that came in during the beat, ml
    double volumeOut = 0; ///< that left through the aortic valve during the beat, ml

    [[nodiscard]] double period() const { return 60 / heartRate; } ///< s
    /// Volume at any time in s; the beat repeats for ever, also before 0.
    [[nodiscard]] double volumeAt(double seconds) const;
    /// Pressure in the left ventricle at any time in s.
    [[nodiscard]] double pressureAt(double seconds) const;
    /// Flow through the aortic valve at any time in ml/s.
    [[nodiscard]] double outflowAt(double seconds) const;
};

inline constexpr int defaultStepsPerBeat = 1000;

/// The steady beat of a circulation, by the classical Runge-Kutta method of order four with steps of one
/// length. Fails with a sentence if a value is out of the range for which the model makes sense, if there are
/// fewer than 100 steps, or if no steady beat is reached.
[[nodiscard]] Result<Beat> steadyBeat(const Circulation &circulation, int stepsPerBeat = defaultStepsPerBeat);

/// How contracted the ventricle is, 0 to 1, at `time` in units of the time to peak contraction: the
/// normalised "double Hill" elastance of Stergiopulos et al. 1996.
[[nodiscard]] double normalisedElastance(double time);

/// Time from the start of contraction to its peak, s, for a beat that lasts `period` s (Simaan et al. 2009).
[[nodiscard]] double timeToPeak(double period);

} // namespace Plainheart
