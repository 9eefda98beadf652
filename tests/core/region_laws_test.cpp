// What holds for the regions of every activation, whatever its parameters.
#include "tests/core/regions_fixture.h"

#include "core/evaluate.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace actiscope {
namespace {

using namespace test;

/// Curves of every activation: its defaults, and each parameter by itself at unusual values where these are valid.
std::vector<NamedActivation> manyCurves()
{
    std::vector<NamedActivation> curves;
    for (const Activation& activation : catalogue()) {
        curves.push_back({.activation = &activation, .framework = nullptr, .values = activation.defaults()});
        for (std::size_t i = 0; i < activation.parameters().size(); ++i) {
            for (const double value : {0.0, -1.0, 0.005, 0x1p-20, -0x1p-20, 3.0, 0x1p20, -0x1p20}) {
                NamedActivation curve = curves.back();
                curve.values = activation.defaults();
                curve.values[i] = value;
                if (!activation.problem(curve.values))
                    curves.push_back(curve);
            }
        }
    }
    return curves;
}

std::string text(const NamedActivation& curve)
{
    std::string result(curve.activation->id());
    for (const double value : curve.values)
        result.append(" ").append(writeNumber(value));
    return result;
}

/// The range that is asked for: none but for snake, where it holds some periods at any alpha.
RegionOptions optionsFor(const NamedActivation& curve, double epsilon)
{
    const double period = curve.activation->shape(curve.values).period;
    if (period == 0)
        return {.epsilon = epsilon};
    return {.epsilon = epsilon, .from = -3 * period, .to = 3 * period};
}

TEST(Regions, OfEveryActivationCoverTheLineAndDifferFromTheirNeighbours)
{
    for (const NamedActivation& curve : manyCurves()) {
        for (const double epsilon : {1.0, 0.1, 0.01, 1e-3, 1e-6}) {
            const RegionOptions options = optionsFor(curve, epsilon);
            const RegionAnalysis analysis = analyseRegions(*curve.activation, curve.values, options);
            const std::string trace = text(curve) + " at " + writeNumber(epsilon) + ": " + describe(analysis);
            ASSERT_FALSE(analysis.regions.empty()) << trace;
            EXPECT_EQ(analysis.regions.front().from, options.from) << trace;
            EXPECT_EQ(analysis.regions.back().to, options.to) << trace;
            for (std::size_t i = 0; i < analysis.regions.size(); ++i) {
                EXPECT_LT(analysis.regions[i].from, analysis.regions[i].to) << trace;
                if (i > 0) {
                    EXPECT_EQ(analysis.regions[i - 1].to, analysis.regions[i].from) << trace;
                    EXPECT_NE(analysis.regions[i - 1].kind, analysis.regions[i].kind) << trace;
                }
            }
            EXPECT_TRUE(std::ranges::is_sorted(analysis.kinks)) << trace;
        }
    }
}

/// Doubles of all magnitudes: every so many bit patterns, and steps of 1/16 where most happens.
std::vector<double> probes(double from, double to)
{
    std::vector<double> points;
    for (std::uint64_t bits = 1; bits < 0x7ff0000000000000; bits += 0x00137f3c81257a91) {
        points.push_back(std::bit_cast<double>(bits));
        points.push_back(-points.back());
    }
    for (int i = -512; i <= 512; ++i)
        points.push_back(i / 16.0 + 1e-3);
    std::erase_if(points, [&](double x) { return x < from || x > to; });
    return points;
}

TEST(Regions, OfEveryActivationAgreeWithItsSlopeEverywhere)
{
    for (const NamedActivation& curve : manyCurves()) {
        for (const double epsilon : {0.1, 0.01, 1e-6}) {
            const RegionOptions options = optionsFor(curve, epsilon);
            const RegionAnalysis analysis = analyseRegions(*curve.activation, curve.values, options);
            for (const double x : probes(options.from, options.to)) {
                const double slope = std::abs(evaluateAt(*curve.activation, curve.values, x).slope);
                const RegionKind kind = analysis.kindAt(x);
                // Next to the end of the domain, double may not tell x from it.
                bool agrees = std::isnan(slope) && x - curve.activation->shape(curve.values).domain.low < 1e-15;
                if (agrees)
                    continue;
                if (kind == RegionKind::dead)
                    agrees = slope == 0;
                else if (kind == RegionKind::active)
                    agrees = slope >= epsilon * (1 - 1e-12);
                else if (kind == RegionKind::undefined)
                    agrees = std::isnan(slope);
                else
                    agrees = slope <= epsilon * (1 + 1e-12);
                EXPECT_TRUE(agrees) << text(curve) << " at " << writeNumber(epsilon) << ", x = " << writeNumber(x)
                                    << ", slope " << writeNumber(slope) << ": " << describe(analysis);
            }
        }
    }
}

}  // namespace
}  // namespace actiscope
