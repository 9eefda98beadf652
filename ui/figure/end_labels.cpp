#include "ui/figure/end_labels.h"
#include "ui/text_language.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace actiscope::ui {
namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Figure)
};

constexpr std::size_t mostNames = 4;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct End {
    FigureLabel::Place place = FigureLabel::Place::right;
    double x = 0;
    double y = 0;
};

std::size_t firstAtOrAfter(const Samples& samples, double x)
{
    return static_cast<std::size_t>(std::lower_bound(samples.x.begin(), samples.x.end(), x) - samples.x.begin());
}

/// Walks in from the right edge to where the curve is visible for the last time.
std::optional<End> endOf(const Samples& samples, Interval x, Interval y)
{
    const double atEdge = valueAt(samples, x.high);
    if (y.contains(atEdge))
        return End{FigureLabel::Place::right, x.high, atEdge};
    for (std::size_t i = firstAtOrAfter(samples, x.high); i-- > 0 && samples.x[i] >= x.low;) {
        if (!y.contains(samples.y[i]))
            continue;
        const double next = i + 1 < samples.y.size() ? samples.y[i + 1] : nan;
        if (std::isnan(next))
            return End{FigureLabel::Place::along, samples.x[i], samples.y[i]};
        const double border = next > y.high ? y.high : y.low;
        const double part = next == samples.y[i] ? 0 : (border - samples.y[i]) / (next - samples.y[i]);
        const double at = samples.x[i] + std::clamp(part, 0.0, 1.0) * (samples.x[i + 1] - samples.x[i]);
        return End{next > y.high ? FigureLabel::Place::top : FigureLabel::Place::bottom, std::min(at, x.high), border};
    }
    return std::nullopt;
}

/// Within one pixel of each other over [from, to].
bool coincide(const Samples& a, const Samples& b, double from, double to, double onePixel)
{
    constexpr int probes = 64;
    for (int i = 0; i <= probes; ++i) {
        const double x = from + (to - from) * i / probes;
        const double left = valueAt(a, x);
        const double right = valueAt(b, x);
        if (std::isnan(left) != std::isnan(right) || std::abs(left - right) > onePixel)
            return false;
    }
    return true;
}

struct Group {
    End end;
    std::vector<const LabelledCurve*> members;
};

FigureLabel labelOf(Group group, QColor textColour)
{
    std::stable_sort(group.members.begin(), group.members.end(),
                     [](const LabelledCurve* a, const LabelledCurve* b) { return a->order < b->order; });
    FigureLabel label{.place = group.end.place, .x = group.end.x, .y = group.end.y};
    const bool isShared = group.members.size() > 1;
    label.colour = isShared ? textColour : group.members.front()->colour;
    std::size_t named = 0;
    for (const LabelledCurve* member : group.members) {
        // Names that would fill the panel are counted.
        if (named < mostNames || group.members.size() == mostNames + 1) {
            if (!label.text.isEmpty())
                label.text += QStringLiteral(" = ");
            label.text += isShared ? member->shortName : member->name;
        }
        ++named;
        label.isBold = label.isBold || member->isSelected;
        label.curves.push_back(member->id);
    }
    if (const QString rest = restOf(label); !rest.isEmpty())
        label.text += u' ' + rest;
    return label;
}

}  // namespace

QString restOf(const FigureLabel& label)
{
    if (label.curves.size() <= mostNames + 1)
        return {};
    return Text::tr("and %n more", "curves that a label counts: A = B and 10 more",
                    static_cast<int>(label.curves.size() - mostNames));
}

double valueAt(const Samples& samples, double x)
{
    const std::size_t i = firstAtOrAfter(samples, x);
    if (i == samples.x.size())
        return nan;
    if (samples.x[i] == x)
        return samples.y[i];
    if (i == 0)
        return nan;
    const double part = (x - samples.x[i - 1]) / (samples.x[i] - samples.x[i - 1]);
    return samples.y[i - 1] + part * (samples.y[i] - samples.y[i - 1]);
}

std::vector<FigureLabel> endLabels(const std::vector<LabelledCurve>& curves, Interval x, Interval y, QSizeF pixels,
                                   QColor textColour, bool placeAlong)
{
    const double width = x.high - x.low;
    const double onePixel = (y.high - y.low) / std::max(1.0, pixels.height());
    std::vector<Group> groups;
    for (const LabelledCurve& curve : curves) {
        std::optional<End> end = endOf(*curve.samples, x, y);
        if (!end)
            continue;
        if (placeAlong)
            end->place = FigureLabel::Place::along;
        const auto isSame = [&](const Group& group) {
            if (group.end.place != end->place)
                return false;
            const double to = placeAlong ? x.high : std::min(group.end.x, end->x);
            const double from = placeAlong ? x.low : std::max(x.low, to - width / 4);
            return coincide(*group.members.front()->samples, *curve.samples, from, to, onePixel);
        };
        const auto group = std::find_if(groups.begin(), groups.end(), isSame);
        if (group != groups.end())
            group->members.push_back(&curve);
        else
            groups.push_back({*end, {&curve}});
    }
    std::vector<FigureLabel> labels;
    for (const Group& group : groups)
        labels.push_back(labelOf(group, textColour));
    std::stable_sort(labels.begin(), labels.end(),
                     [](const FigureLabel& a, const FigureLabel& b) { return a.isBold && !b.isBold; });
    return labels;
}

}  // namespace actiscope::ui
