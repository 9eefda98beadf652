// The inputs of a session as they are drawn: where they lie over x, and what they meet there.
#pragma once

#include "core/analysis/density_outline.h"
#include "core/analysis/output_density.h"
#include "core/analysis/regions.h"
#include "ui/input_results.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace actiscope::ui {

/// The strip under the axis.
struct FigureInputs {
    QString title{};  ///< "Inputs N(0, 1)"
    QString note{};   ///< what they meet on the selected curve: "50.0 % zero gradient"
    QString hint{};   ///< where they are, if next to none of them is in view
    DensityOutline outline{};
    std::vector<Region> regions{};  ///< of the selected curve, where its gradient is gone or small
    /// What the hand can take, in data coordinates: μ − σ, μ, μ + σ of the normal law, both ends of the uniform one;
    /// empty for data.
    std::vector<double> grips{};
    bool operator==(const FigureInputs&) const = default;
};

/// Where the outputs of the selected curve lie, along the axis of y.
struct FigureOutputs {
    QColor colour{};
    std::vector<double> y{};      ///< middles of bins, ascending
    std::vector<double> width{};  ///< of the density there, in [0, 1]; what is far denser than the rest is cut at 1
    std::vector<PointMass> masses{};
    bool operator==(const FigureOutputs&) const = default;
};

/// "N(0, 1)", "U(−3, 3)", "inputs.csv: loss".
QString inputsName(const Inputs& inputs);

/// "50.0 %", one digit after the point; "> 99.9 %" and "< 0.1 %" for what is neither all nor nothing.
QString percentText(double share);

/// The same with as many digits as tell: "0.0155 %".
QString fullPercentText(double share);

/// What the inputs meet, for a lane's end: the share where the gradient is zero or saturated.
QString flatShareText(const Statistics& statistics);

/// Nothing where there are no inputs. analysis, result: of the selected curve; null where there is none.
std::optional<FigureInputs> figureInputs(const Session& session, const RegionAnalysis* analysis,
                                         const InputResult* result, Interval x, double pixels);

FigureOutputs figureOutputs(const OutputDensity& density, const QColor& colour);

}  // namespace actiscope::ui
