#include "ui/plot/plot_style.h"

namespace actiscope::ui {
namespace {

constexpr double sizeAt100Percent = 12;
constexpr double symbolSize = 17;
constexpr double spacingOfPresentations = 0.75;

QFont sized(QFont font, double size, QFont::Weight weight)
{
    font.setPixelSize(static_cast<int>(size + 0.5));
    font.setWeight(weight);
    return font;
}

}  // namespace

PlotStyle screenStyle(const Theme& theme)
{
    PlotStyle style{.palette = theme.palette()};
    style.scale = theme.px(100) / 100.0;
    style.text = theme.font(TextSize::small);
    style.bold = sized(style.text, style.px(sizeAt100Percent), QFont::DemiBold);
    style.numbers = theme.numberFont(TextSize::small);
    style.title = style.bold;
    style.symbol = sized(theme.mathFont(TextSize::title), style.px(symbolSize), QFont::Normal);
    // What is large enough for the back row needs less air around it than its size suggests.
    if (theme.isPresenting())
        style.scale *= spacingOfPresentations;
    return style;
}

}  // namespace actiscope::ui
