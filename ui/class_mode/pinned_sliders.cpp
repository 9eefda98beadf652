#include "ui/class_mode/pinned_sliders.h"

#include "core/catalogue.h"
#include "ui/panels/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PinnedSliders)
};

const PinnedSlider alphaSlider{0, "alpha"};
const PinnedSlider scaleSlider{0, "scale"};
const PinnedSlider epsilonSlider{0, "epsilon"};

/// Of the inputs, by the law that has it.
struct InputSlider {
    PinnedSlider slider;
    InputKind kind;
    const char* name;
};

const InputSlider inputSliders[] = {
    {{0, "mean"}, InputKind::normal, QT_TRANSLATE_NOOP("actiscope::ui::PinnedSliders", "Mean μ")},
    {{0, "deviation"}, InputKind::normal, QT_TRANSLATE_NOOP("actiscope::ui::PinnedSliders", "Standard deviation σ")},
    {{0, "low"}, InputKind::uniform, QT_TRANSLATE_NOOP("actiscope::ui::PinnedSliders", "Low end of the inputs")},
    {{0, "high"}, InputKind::uniform, QT_TRANSLATE_NOOP("actiscope::ui::PinnedSliders", "High end of the inputs")}};

bool followsAlpha(const Curve& curve, std::size_t parameter)
{
    return curve.followsAlpha && alphaIndex(curve) == parameter;
}

bool isThere(const Session& session, const PinnedSlider& slider)
{
    if (slider.curve == 0)
        return slider == alphaSlider || slider == scaleSlider || slider == epsilonSlider ||
               std::ranges::any_of(inputSliders, [&](const InputSlider& input) {
                   return input.slider == slider && input.kind == session.inputs.kind;
               });
    const Curve* curve = findCurve(session, slider.curve);
    return curve && activationOf(*curve).parameterIndex(slider.parameter);
}

std::vector<PinnedSlider> usualSliders(const Session& session)
{
    std::vector<PinnedSlider> usual;
    if (!tiedCurves(session).empty())
        usual.push_back(alphaSlider);
    else if (const Curve* selected = selectedCurve(session); selected && activationOf(*selected).scaleIndex() > 0)
        usual.push_back({selected->id, std::string(activationOf(*selected).parameters().front().id)});
    usual.push_back(scaleSlider);
    return usual;
}

}  // namespace

std::vector<PinnedSlider> pinnableSliders(const Session& session)
{
    std::vector<PinnedSlider> all;
    if (!tiedCurves(session).empty())
        all.push_back(alphaSlider);
    all.push_back(scaleSlider);
    all.push_back(epsilonSlider);
    for (const InputSlider& input : inputSliders)
        if (input.kind == session.inputs.kind)
            all.push_back(input.slider);
    for (const Curve* curve : shownCurves(session)) {
        const auto parameters = activationOf(*curve).parameters();
        for (std::size_t i = 0; i < parameters.size(); ++i)
            if (!followsAlpha(*curve, i))
                all.push_back({curve->id, std::string(parameters[i].id)});
    }
    return all;
}

std::vector<PinnedSlider> pinnedSliders(const Session& session)
{
    std::vector<PinnedSlider> there;
    std::ranges::copy_if(session.pinned, std::back_inserter(there),
                         [&](const PinnedSlider& slider) { return isThere(session, slider); });
    return there.empty() ? usualSliders(session) : there;
}

QString nameOf(const Session& session, const PinnedSlider& slider)
{
    if (slider == alphaSlider)
        return Text::tr("Alpha");
    if (slider == scaleSlider)
        return Text::tr("Output scale");
    if (slider == epsilonSlider)
        return Text::tr("Saturation threshold");
    for (const InputSlider& input : inputSliders)
        if (input.slider == slider)
            return Text::tr(input.name);
    const Curve* curve = findCurve(session, slider.curve);
    if (!curve)
        return {};
    const Activation& activation = activationOf(*curve);
    const std::size_t index = activation.parameterIndex(slider.parameter).value_or(activation.scaleIndex());
    return QStringLiteral("%1 %2").arg(labelText(*curve), toText(activation.parameters()[index].symbol));
}

bool isPinned(const Session& session, const PinnedSlider& slider)
{
    const std::vector<PinnedSlider> pinned = pinnedSliders(session);
    return std::ranges::find(pinned, slider) != pinned.end();
}

void pinSlider(Session& session, const PinnedSlider& slider)
{
    if (isPinned(session, slider))
        return;
    std::vector<PinnedSlider> pinned = pinnedSliders(session);
    if (pinned.size() == maximumPinnedSliders)
        pinned.erase(pinned.begin());
    pinned.push_back(slider);
    session.pinned = pinned;
}

void unpinSlider(Session& session, const PinnedSlider& slider)
{
    std::vector<PinnedSlider> pinned = pinnedSliders(session);
    if (pinned.size() > 1 && std::erase(pinned, slider) > 0)
        session.pinned = pinned;
}

}  // namespace actiscope::ui
