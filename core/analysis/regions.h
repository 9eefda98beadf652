// Where a unit's gradient is gone, fading or alive: exact intervals of the line, with solved ends.
#pragma once

#include "core/catalogue.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actiscope {

/// dead: the slope is 0 on a whole interval. saturated: |slope| < ε, not dead, bordering a dead region or reaching
/// to ±∞ where f has a finite limit. weak: reaching to ±∞ where it has none. stationary: |slope| < ε on a bounded
/// interval that borders no dead one. undefined: outside of the domain. active: the rest.
enum class RegionKind { dead, saturated, weak, stationary, active, undefined };

std::string_view identifier(RegionKind kind);

/// A maximal interval of one kind; ends may be infinite. Which side an end belongs to is not stated.
struct Region {
    RegionKind kind = RegionKind::active;
    double from = 0;
    double to = 0;
    bool operator==(const Region&) const = default;
};

struct RegionOptions {
    double epsilon = 0.01;    ///< > 0; compared strictly
    bool isRelative = false;  ///< ε times the steepest |slope|; absolute where that is unbounded
    /// The part of the line that is answered for. Snake, whose regions repeat for ever, is answered for
    /// −20…20 unless this is finite.
    double from = -infinity;
    double to = infinity;
};

struct RegionAnalysis {
    std::vector<Region> regions;  ///< ascending, covering the line or the part asked for
    std::vector<double> kinks;    ///< where the slope jumps (and the value does not)
    std::vector<double> jumps;    ///< where the value jumps
    double threshold = 0.01;      ///< the absolute ε that was used
    double steepestSlope = 1;     ///< sup |slope|, ∞ where unbounded

    /// The kind at x; an end shared by two regions belongs to the one with the smaller |slope|, the end of the domain
    /// and everything that was not asked for is undefined.
    RegionKind kindAt(double x) const;
    bool operator==(const RegionAnalysis&) const = default;
};

/// values: as Activation::parameters(), scale included (it multiplies the slope). Ends are right to 1e-12 relative
/// or, where |f′| is flat there, | |f′(end)| − ε | is within 4 ULP of double. Throws RequestError if ε is not a
/// positive number, the range is empty, or it would hold more than 10,000 regions.
RegionAnalysis analyseRegions(const Activation& activation, std::span<const double> values,
                              const RegionOptions& options);

/// A function of one variable as the analysis sees it: the catalogue's, or any other that has slope and curvature.
class SlopeFunction {
public:
    virtual ~SlopeFunction() = default;
    /// f′ and f″ at every x, in double precision; all spans have one size. NaN: not known there.
    virtual void evaluate(std::span<const double> x, std::span<double> slope, std::span<double> curvature) const = 0;
};

/// The same for any function. shape: its domain, breaks, limits and period are used; a function with a period has no
/// breaks. Features that are much narrower than their distance from 0 and from the nearest break can be missed, unless
/// they are wider than 1/4; so can those beyond 2^±40, which parameters of such size can cause.
RegionAnalysis analyseRegions(const SlopeFunction& function, const Shape& shape, const RegionOptions& options);

/// "dead (-inf, 0) | active (0, inf) | kink 0": for tests, tooltips and the clipboard.
std::string describe(const RegionAnalysis& analysis);

}  // namespace actiscope
