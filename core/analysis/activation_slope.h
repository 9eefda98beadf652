// An activation with its parameter values, as the analysis of slopes sees it.
#pragma once

#include "core/analysis/regions.h"
#include "core/evaluate.h"

namespace actiscope {

/// Refers to both; they outlive it.
class ActivationSlope final : public SlopeFunction {
public:
    ActivationSlope(const Activation& activation, std::span<const double> values)
        : activation_(activation), values_(values)
    {}
    void evaluate(std::span<const double> x, std::span<double> slope, std::span<double> curvature) const override
    {
        actiscope::evaluate(activation_, values_, x, Outputs<double>{.slope = slope, .curvature = curvature});
    }

private:
    const Activation& activation_;
    std::span<const double> values_;
};

/// Facts that hold for the scale among the values too: of a function that a scale of 0 has made 0, nothing but the
/// domain is left.
inline Shape scaledShape(const Activation& activation, std::span<const double> values)
{
    Shape shape = activation.shape(values);
    if (values[activation.scaleIndex()] == 0) {
        shape.breaks = {};
        shape.limitLow = shape.limitHigh = 0;
        shape.period = 0;
    }
    return shape;
}

}  // namespace actiscope
