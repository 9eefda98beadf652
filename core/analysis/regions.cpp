#include "core/analysis/regions.h"

#include "core/analysis/activation_slope.h"
#include "core/analysis/slope_scan.h"
#include "core/analysis/slope_search.h"
#include "core/error.h"
#include "core/number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace actiscope {

namespace {

constexpr double defaultReach = 20;  // of functions whose regions repeat for ever
constexpr std::size_t mostRegions = 10'000;

/// What is known of an interval before its neighbours are looked at.
enum class Gradient { none, belowThreshold, passing, undefined };

struct Segment {
    double from = 0;
    double to = 0;
    Gradient gradient = Gradient::passing;
};

/// Appends a segment; equal neighbours become one, empty ones vanish.
void append(std::vector<Segment>& segments, const Segment& segment)
{
    if (!(segment.from < segment.to))
        return;
    if (!segments.empty() && segments.back().gradient == segment.gradient)
        segments.back().to = segment.to;
    else
        segments.push_back(segment);
}

/// Which side of the threshold a slope is on; nothing where rounding errors of the slope decide.
std::optional<Gradient> clearGradient(double slope, double threshold)
{
    const double margin = 4 * std::numeric_limits<double>::epsilon() * threshold;
    if (std::abs(std::abs(slope) - threshold) <= margin)
        return std::nullopt;
    return std::abs(slope) < threshold ? Gradient::belowThreshold : Gradient::passing;
}

/// Where and how |slope| crosses the threshold in a piece.
struct Course {
    Gradient first = Gradient::passing;
    std::vector<Gradient> next{};      ///< after each cut
    std::vector<SlopeBetween> cuts{};  ///< where it changes
};

/// The slope is monotone between neighbouring nodes, so that it crosses at most twice: from +threshold through 0 to
/// −threshold, or back.
Course courseOf(const SlopePiece& piece, double threshold)
{
    if (piece.isUndefined)
        return {.first = Gradient::undefined};
    if (piece.nodes.empty() || piece.isDead())
        return {.first = Gradient::none};
    const SlopeNode* before = nullptr;
    // Where all is at the threshold, as for a straight piece, equality counts: the comparison is strict.
    Gradient gradient = std::abs(piece.nodes.front().slope) < threshold ? Gradient::belowThreshold : Gradient::passing;
    Course course{.first = gradient};
    const auto cut = [&](const SlopeNode& now, double sideOf, Gradient next) {
        course.cuts.push_back({*before, now, std::copysign(threshold, sideOf)});
        course.next.push_back(next);
        gradient = next;
    };
    for (const SlopeNode& now : piece.nodes) {
        const std::optional<Gradient> next = clearGradient(now.slope, threshold);
        if (!next)
            continue;
        if (!before) {
            course.first = gradient = *next;
        } else if (*next != gradient) {
            cut(now, next == Gradient::passing ? now.slope : before->slope, *next);
        } else if (next == Gradient::passing && std::signbit(before->slope) != std::signbit(now.slope)) {
            cut(now, before->slope, Gradient::belowThreshold);
            cut(now, now.slope, Gradient::passing);
        }
        before = &now;
    }
    return course;
}

/// Cuts all pieces where |slope| crosses the threshold.
void appendPieces(std::vector<Segment>& segments, const SlopeFunction& function, const std::vector<SlopePiece>& pieces,
                  double threshold)
{
    std::vector<Course> courses;
    std::vector<SlopeBetween> cuts;
    for (const SlopePiece& piece : pieces) {
        courses.push_back(courseOf(piece, threshold));
        cuts.insert(cuts.end(), courses.back().cuts.begin(), courses.back().cuts.end());
    }
    const std::vector<double> places = crossings(function, cuts);
    auto place = places.begin();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        double from = pieces[i].low;
        Gradient gradient = courses[i].first;
        for (const Gradient next : courses[i].next) {
            append(segments, {from, *place, gradient});
            from = *place++;
            gradient = next;
        }
        append(segments, {from, pieces[i].high, gradient});
    }
}

RequestError tooMany(const RegionOptions& options)
{
    return RequestError("From " + writeNumber(options.from) + " to " + writeNumber(options.to) +
                        " there are more than " + std::to_string(mostRegions) + " regions; ask for a narrower range.");
}

/// Repeats the segments of the period around 0 over the range, which is finite.
std::vector<Segment> repeated(const std::vector<Segment>& base, double period, const RegionOptions& options)
{
    if (base.size() == 1)
        return {{-infinity, infinity, base.front().gradient}};
    const double first = std::floor(options.from / period - 0.5);
    const double last = std::ceil(options.to / period + 0.5);
    if ((options.to - options.from) / period > static_cast<double>(mostRegions) / 2)
        throw tooMany(options);
    std::vector<Segment> segments;
    for (double turn = first; turn <= last; ++turn) {
        for (Segment segment : base) {
            segment.from += turn * period;
            segment.to += turn * period;
            // Where two periods meet, rounding can leave a splinter of the other kind.
            const double splinter = 8 * std::numeric_limits<double>::epsilon() * std::abs(segment.to);
            if (segment.to - segment.from > splinter)
                append(segments, {segments.empty() ? segment.from : segments.back().to, segment.to, segment.gradient});
        }
    }
    return segments;
}

bool hasLimit(const Segment& segment, const Shape& shape)
{
    return (segment.from == -infinity && std::isfinite(shape.limitLow)) ||
           (segment.to == infinity && std::isfinite(shape.limitHigh));
}

RegionKind kindOf(const std::vector<Segment>& segments, std::size_t index, const Shape& shape)
{
    const Segment& segment = segments[index];
    switch (segment.gradient) {
        case Gradient::none:
            return RegionKind::dead;
        case Gradient::passing:
            return RegionKind::active;
        case Gradient::undefined:
            return RegionKind::undefined;
        case Gradient::belowThreshold:
            break;
    }
    const bool bordersDead = (index > 0 && segments[index - 1].gradient == Gradient::none) ||
                             (index + 1 < segments.size() && segments[index + 1].gradient == Gradient::none);
    if (bordersDead || hasLimit(segment, shape))
        return RegionKind::saturated;
    return std::isinf(segment.from) || std::isinf(segment.to) ? RegionKind::weak : RegionKind::stationary;
}

std::vector<Region> clippedRegions(const std::vector<Segment>& segments, const Shape& shape,
                                   const RegionOptions& options)
{
    std::vector<Region> regions;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const Region region{kindOf(segments, i, shape), std::max(segments[i].from, options.from),
                            std::min(segments[i].to, options.to)};
        if (region.from < region.to)
            regions.push_back(region);
    }
    return regions;
}

std::vector<double> breaksOf(const Shape& shape, Break::Kind kind, const RegionOptions& options)
{
    std::vector<double> places;
    for (const Break& place : shape.breaks)
        if (place.kind == kind && std::isfinite(place.x) && place.x >= options.from && place.x <= options.to)
            places.push_back(place.x);
    return places;
}

RegionOptions checked(RegionOptions options, const Shape& shape)
{
    if (!(options.epsilon > 0) || std::isinf(options.epsilon))
        throw RequestError("Epsilon is " + writeNumber(options.epsilon) + "; it must be a number above 0.");
    if (shape.period > 0 && options.from == -infinity && options.to == infinity) {
        options.from = -defaultReach;
        options.to = defaultReach;
    }
    const std::string range = "The range is " + writeNumber(options.from) + " to " + writeNumber(options.to);
    if (!(options.from < options.to))
        throw RequestError(range + "; its first number must be below its second.");
    if (shape.period > 0 && (std::isinf(options.from) || std::isinf(options.to)))
        throw RequestError(range + ", which holds endlessly many regions of this function; give two finite numbers.");
    return options;
}

/// At an end that two regions share, the lower rank wins.
int rank(RegionKind kind)
{
    switch (kind) {
        case RegionKind::undefined:
            return 0;
        case RegionKind::dead:
            return 1;
        case RegionKind::saturated:
        case RegionKind::weak:
        case RegionKind::stationary:
            return 2;
        case RegionKind::active:
            break;
    }
    return 3;
}

}  // namespace

std::string_view identifier(RegionKind kind)
{
    static constexpr std::array<std::string_view, 6> identifiers{"dead",       "saturated", "weak",
                                                                 "stationary", "active",    "undefined"};
    return identifiers[static_cast<std::size_t>(kind)];
}

RegionKind RegionAnalysis::kindAt(double x) const
{
    // The first region that ends at or after x; the next one may begin there as well.
    auto region = std::ranges::lower_bound(regions, x, {}, &Region::to);
    if (region == regions.end() || !(x >= region->from))
        return RegionKind::undefined;
    const auto next = region + 1;
    if (next != regions.end() && next->from == x && rank(next->kind) < rank(region->kind))
        return next->kind;
    return region->kind;
}

RegionAnalysis analyseRegions(const SlopeFunction& function, const Shape& shape, const RegionOptions& wanted)
{
    const RegionOptions options = checked(wanted, shape);
    const std::vector<SlopePiece> pieces = scanSlope(function, shape);
    double steepest = 0;
    for (const SlopePiece& piece : pieces)
        steepest = std::max(steepest, piece.steepest());
    const bool hasScale = steepest > 0 && std::isfinite(steepest);
    const double threshold = options.isRelative && hasScale ? options.epsilon * steepest : options.epsilon;

    std::vector<Segment> segments;
    append(segments, {-infinity, shape.period > 0 ? -infinity : shape.domain.low, Gradient::undefined});
    appendPieces(segments, function, pieces, threshold);
    if (shape.period > 0)
        segments = repeated(segments, shape.period, options);
    else
        append(segments, {shape.domain.high, infinity, Gradient::undefined});

    RegionAnalysis analysis{.regions = clippedRegions(segments, shape, options),
                            .kinks = breaksOf(shape, Break::Kind::kink, options),
                            .jumps = breaksOf(shape, Break::Kind::jump, options),
                            .threshold = threshold,
                            .steepestSlope = steepest};
    if (analysis.regions.size() > mostRegions)
        throw tooMany(options);
    return analysis;
}

RegionAnalysis analyseRegions(const Activation& activation, std::span<const double> values,
                              const RegionOptions& options)
{
    return analyseRegions(ActivationSlope(activation, values), scaledShape(activation, values), options);
}

std::string describe(const RegionAnalysis& analysis)
{
    std::string text;
    for (const Region& region : analysis.regions) {
        text += text.empty() ? "" : " | ";
        text.append(identifier(region.kind)).append(" (");
        text += writeNumber(region.from) + ", " + writeNumber(region.to) + ")";
    }
    for (const double kink : analysis.kinks)
        text += " | kink " + writeNumber(kink);
    for (const double jump : analysis.jumps)
        text += " | jump " + writeNumber(jump);
    return text;
}

}  // namespace actiscope
