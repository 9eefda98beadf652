#include "ui/export/frame_palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace actiscope::ui {

namespace {

using Point = PaletteIndex::Point;

/// What keeps its colour to the last bit where there are too many colours: more than a figure has flat ones, and the
/// greys of its text.
constexpr double exactShare = 0.4;
constexpr int refinements = 4;

const std::array<float, 256>& linearLight()
{
    static const std::array<float, 256> table = [] {
        std::array<float, 256> values{};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double v = double(i) / 255;
            values[i] = static_cast<float>(v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4));
        }
        return values;
    }();
    return table;
}

/// OKLab (B. Ottosson, 2020), in which distances are about as large as they look.
Point pointOf(QRgb colour)
{
    const auto& linear = linearLight();
    const float r = linear[static_cast<std::size_t>(qRed(colour))];
    const float g = linear[static_cast<std::size_t>(qGreen(colour))];
    const float b = linear[static_cast<std::size_t>(qBlue(colour))];
    const float l = std::cbrt(0.4122214708f * r + 0.5363325363f * g + 0.0514459929f * b);
    const float m = std::cbrt(0.2119034982f * r + 0.6806995451f * g + 0.1073969566f * b);
    const float s = std::cbrt(0.0883024619f * r + 0.2817188376f * g + 0.6299787005f * b);
    return {0.2104542553f * l + 0.7936177850f * m - 0.0040720468f * s,
            1.9779984951f * l - 2.4285922050f * m + 0.4505937099f * s,
            0.0259040371f * l + 0.7827717662f * m - 0.8086757660f * s};
}

float distance(const Point& p, const Point& q)
{
    const float lightness = p.lightness - q.lightness;
    const float a = p.a - q.a;
    const float b = p.b - q.b;
    return lightness * lightness + a * a + b * b;
}

std::size_t nearestOf(std::span<const Point> points, const Point& wanted)
{
    std::size_t best = 0;
    float least = std::numeric_limits<float>::infinity();
    for (std::size_t i = 0; i < points.size(); ++i)
        if (const float each = distance(points[i], wanted); each < least) {
            least = each;
            best = i;
        }
    return best;
}

struct Weighted {
    QRgb colour = 0;
    Point point;
    double weight = 0;
};

constexpr std::array<float Point::*, 3> axes{&Point::lightness, &Point::a, &Point::b};

struct Box {
    std::span<Weighted> colours;
    float Point::*axis = &Point::lightness;  ///< along which it is longest
    double spread = 0;                       ///< weighted squared distances from the mean along it
};

Box boxOf(std::span<Weighted> colours)
{
    Box box{.colours = colours};
    for (float Point::*axis : axes) {
        double weight = 0;
        double sum = 0;
        double squares = 0;
        for (const Weighted& each : colours) {
            const double at = double(each.point.*axis);
            weight += each.weight;
            sum += each.weight * at;
            squares += each.weight * at * at;
        }
        const double spread = weight > 0 ? squares - sum * sum / weight : 0;
        if (spread > box.spread) {
            box.spread = spread;
            box.axis = axis;
        }
    }
    return box;
}

/// Where half of the weight lies on either side, and something on both.
std::size_t middleOf(std::span<const Weighted> colours)
{
    double total = 0;
    for (const Weighted& each : colours)
        total += each.weight;
    double sum = 0;
    std::size_t at = 0;
    while (at + 1 < colours.size() && sum < total / 2)
        sum += colours[at++].weight;
    return std::max<std::size_t>(at, 1);
}

/// Median cut: the box that is most spread out is halved until there are `count` boxes, or no two colours in one.
std::vector<Box> boxesOf(std::span<Weighted> colours, std::size_t count)
{
    std::vector<Box> boxes{boxOf(colours)};
    while (boxes.size() < count) {
        const auto widest = std::ranges::max_element(boxes, {}, &Box::spread);
        if (!(widest->spread > 0) || widest->colours.size() < 2)
            break;
        const std::span<Weighted> all = widest->colours;
        float Point::*const axis = widest->axis;
        std::ranges::sort(all, [axis](const Weighted& x, const Weighted& y) {
            return x.point.*axis != y.point.*axis ? x.point.*axis < y.point.*axis : x.colour < y.colour;
        });
        const std::size_t middle = middleOf(all);
        *widest = boxOf(all.first(middle));
        boxes.push_back(boxOf(all.subspan(middle)));
    }
    return boxes;
}

struct Sum {
    double weight = 0;
    double red = 0;
    double green = 0;
    double blue = 0;

    void add(const Weighted& each)
    {
        weight += each.weight;
        red += each.weight * qRed(each.colour);
        green += each.weight * qGreen(each.colour);
        blue += each.weight * qBlue(each.colour);
    }
    QRgb mean() const
    {
        const auto part = [this](double sum) { return static_cast<int>(std::lround(sum / weight)); };
        return qRgb(part(red), part(green), part(blue));
    }
};

std::vector<Point> pointsOf(const std::vector<QRgb>& colours)
{
    std::vector<Point> points;
    for (const QRgb colour : colours)
        points.push_back(pointOf(colour));
    return points;
}

/// k-means: every colour but the first `fixed` moves to the middle of those that are nearest to it.
void refine(std::vector<QRgb>& palette, std::size_t fixed, std::span<const Weighted> colours)
{
    for (int i = 0; i < refinements; ++i) {
        const std::vector<Point> points = pointsOf(palette);
        std::vector<Sum> sums(palette.size());
        for (const Weighted& each : colours)
            sums[nearestOf(points, each.point)].add(each);
        for (std::size_t k = fixed; k < palette.size(); ++k)
            if (sums[k].weight > 0)
                palette[k] = sums[k].mean();
    }
}

}  // namespace

void ColourCounts::add(const QImage& image)
{
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < plain.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(plain.constScanLine(y));
        const QRgb* const end = line + plain.width();
        // Most of a figure are runs of one colour.
        for (const QRgb* pixel = line; pixel < end;) {
            const QRgb* const start = pixel;
            while (pixel < end && *pixel == *start)
                ++pixel;
            if (const QRgb colour = solidColour(*start))
                counts_[colour] += static_cast<std::uint64_t>(pixel - start);
        }
    }
}

std::vector<ColourCounts::Entry> ColourCounts::sorted() const
{
    std::vector<Entry> entries;
    for (const auto& [colour, count] : counts_)
        entries.push_back({colour, count});
    std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
        return a.count != b.count ? a.count > b.count : a.colour < b.colour;
    });
    return entries;
}

std::vector<QRgb> sharedPalette(const ColourCounts& counts, int most)
{
    const std::vector<ColourCounts::Entry> entries = counts.sorted();
    const auto room = static_cast<std::size_t>(most);
    std::vector<QRgb> palette;
    const std::size_t exact =
        entries.size() <= room ? entries.size() : std::max<std::size_t>(1, static_cast<std::size_t>(most * exactShare));
    for (std::size_t i = 0; i < exact; ++i)
        palette.push_back(entries[i].colour);
    if (exact == entries.size() || exact == room)
        return palette;
    std::vector<Weighted> rest;
    for (std::size_t i = exact; i < entries.size(); ++i)
        // The root: what is rare, but far from everything else, is seen as well.
        rest.push_back({entries[i].colour, pointOf(entries[i].colour), std::sqrt(double(entries[i].count))});
    for (const Box& box : boxesOf(rest, room - exact)) {
        Sum sum;
        for (const Weighted& each : box.colours)
            sum.add(each);
        palette.push_back(sum.mean());
    }
    refine(palette, exact, rest);
    return palette;
}

PaletteIndex::PaletteIndex(std::vector<QRgb> palette) : palette_(std::move(palette)), points_(pointsOf(palette_))
{}

std::uint8_t PaletteIndex::nearest(QRgb colour)
{
    const auto [place, isNew] = known_.try_emplace(colour, std::uint8_t(0));
    if (isNew)
        place->second = static_cast<std::uint8_t>(nearestOf(points_, pointOf(colour)));
    return place->second;
}

}  // namespace actiscope::ui
