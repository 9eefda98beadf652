#include "core/session.h"

#include "core/catalogue.h"
#include "core/error.h"
#include "core/expression/formula.h"
#include "core/number.h"

#include <algorithm>

namespace actiscope {

namespace {

constexpr std::string_view alphaId = "alpha";

CurveId freeId(const Session& session)
{
    CurveId highest = 0;
    for (const Curve& curve : session.curves)
        highest = std::max(highest, curve.id);
    // Above all others; a file may have used up the highest.
    for (CurveId id = highest + 1;; ++id)
        if (id != 0 && !findCurve(session, id))
            return id;
}

bool isFull(const Session& session)
{
    return std::ssize(session.curves) >= maximumCurves;
}

std::vector<Curve>::iterator place(Session& session, CurveId id)
{
    return std::ranges::find(session.curves, id, &Curve::id);
}

Curve newCurve(const Session& session, const Activation& activation)
{
    return {.id = freeId(session),
            .activation = std::string(activation.id()),
            .formula = {},
            .values = activation.defaults(),
            .sliders = std::vector<std::optional<SliderRange>>(activation.parameters().size()),
            .label = {},
            .colour = freeColour(session),
            .followsAlpha = activation.info().followsAlpha};
}

/// A tied curve that has this alpha, or cannot have it.
bool agreesWith(const Curve& curve, double alpha)
{
    const std::size_t index = *alphaIndex(curve);
    return curve.values[index] == alpha || !accepts(curve, index, alpha);
}

}  // namespace

Session firstSession()
{
    Session session;
    for (const std::string_view id : {"relu", "leaky_relu", "elu", "gelu", "silu", "tanh", "sigmoid"}) {
        const CurveId added = addCurve(session, *findById(id));
        if (id == "leaky_relu")
            setParameter(session, added, *findById(id)->parameterIndex(alphaId), 0.1);
    }
    const auto elu = std::ranges::find(session.curves, "elu", &Curve::activation);
    session.selected = elu->id;
    return session;
}

bool CurveFormula::operator==(const CurveFormula& other) const
{
    return activation == other.activation ||
           (activation && other.activation && activation->formula()->text() == other.activation->formula()->text());
}

const Activation& activationOf(const Curve& curve)
{
    if (curve.formula.activation)
        return *curve.formula.activation;
    if (const Activation* activation = findById(curve.activation))
        return *activation;
    throw RequestError("There is no activation named \"" + curve.activation + "\".");
}

std::string functionKey(const Curve& curve)
{
    return curve.formula.activation ? "=" + curve.formula.activation->formula()->text() : curve.activation;
}

const Curve* findCurve(const Session& session, CurveId id)
{
    const auto found = std::ranges::find(session.curves, id, &Curve::id);
    return found == session.curves.end() ? nullptr : &*found;
}

Curve* findCurve(Session& session, CurveId id)
{
    const auto found = place(session, id);
    return found == session.curves.end() ? nullptr : &*found;
}

const Curve* selectedCurve(const Session& session)
{
    return findCurve(session, session.selected);
}

bool isShown(const Session& session, const Curve& curve)
{
    return curve.isVisible && (session.solo == 0 || session.solo == curve.id);
}

std::vector<const Curve*> shownCurves(const Session& session)
{
    std::vector<const Curve*> shown;
    for (const Curve& curve : session.curves)
        if (isShown(session, curve))
            shown.push_back(&curve);
    return shown;
}

std::vector<double> effectiveValues(const Session& session, const Curve& curve)
{
    std::vector<double> values = curve.values;
    values.back() *= session.outputScale;
    return values;
}

std::string labelOf(const Curve& curve)
{
    if (curve.label)
        return *curve.label;
    const Activation& activation = activationOf(curve);
    const auto parameters = activation.parameters();
    std::string label(activation.info().name);
    std::string_view separator = activation.formula() ? ", " : " ";
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        if (curve.values[i] == parameters[i].initial)
            continue;
        label += separator;
        // The only own parameter needs no name, unless the label is a formula; the scale reads as a factor.
        const bool isScale = i == activation.scaleIndex();
        if (activation.scaleIndex() > 1 || isScale || activation.formula())
            label.append(parameters[i].symbol).append(isScale ? "" : " ");
        label += writeNumber(curve.values[i]);
        separator = ", ";
    }
    return label;
}

std::optional<std::size_t> alphaIndex(const Curve& curve)
{
    return activationOf(curve).parameterIndex(alphaId);
}

bool accepts(const Curve& curve, std::size_t parameter, double value)
{
    std::vector<double> values = curve.values;
    values[parameter] = value;
    return !activationOf(curve).problem(values);
}

bool canFollowAlpha(const Curve& curve)
{
    return alphaIndex(curve).has_value();
}

int freeColour(const Session& session)
{
    for (int slot = 0;; ++slot)
        if (std::ranges::none_of(session.curves, [slot](const Curve& curve) { return curve.colour == slot; }))
            return slot;
}

std::vector<const Curve*> tiedCurves(const Session& session)
{
    std::vector<const Curve*> tied;
    for (const Curve& curve : session.curves)
        if (curve.followsAlpha && canFollowAlpha(curve))
            tied.push_back(&curve);
    return tied;
}

std::optional<double> sharedAlpha(const Session& session)
{
    const std::vector<const Curve*> tied = tiedCurves(session);
    for (const Curve* candidate : tied) {
        const double alpha = candidate->values[*alphaIndex(*candidate)];
        if (std::ranges::all_of(tied, [alpha](const Curve* curve) { return agreesWith(*curve, alpha); }))
            return alpha;
    }
    return std::nullopt;
}

CurveId addCurve(Session& session, const Activation& activation)
{
    if (isFull(session))
        return 0;
    session.curves.push_back(newCurve(session, activation));
    session.selected = session.curves.back().id;
    session.solo = 0;
    return session.selected;
}

CurveId addFormula(Session& session, std::shared_ptr<const Activation> formula)
{
    const CurveId added = addCurve(session, *formula);
    if (added != 0)
        session.curves.back().formula.activation = std::move(formula);
    return added;
}

bool replaceFormula(Session& session, CurveId id, std::shared_ptr<const Activation> formula)
{
    Curve* curve = findCurve(session, id);
    if (!curve || !curve->formula.activation)
        return false;
    const Activation& before = *curve->formula.activation;
    std::vector<double> values = formula->defaults();
    std::vector<std::optional<SliderRange>> sliders(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Parameter& parameter = formula->parameters()[i];
        const std::optional<std::size_t> known = before.parameterIndex(parameter.id);
        if (!known)
            continue;
        sliders[i] = curve->sliders[*known];
        const double initial = before.parameters()[*known].initial;
        if (curve->values[*known] != initial || initial == parameter.initial)
            values[i] = curve->values[*known];
    }
    curve->values = std::move(values);
    curve->sliders = std::move(sliders);
    curve->formula.activation = std::move(formula);
    curve->followsAlpha = curve->followsAlpha && canFollowAlpha(*curve);
    return true;
}

CurveId duplicateCurve(Session& session, CurveId id)
{
    const auto original = place(session, id);
    if (original == session.curves.end() || isFull(session))
        return 0;
    Curve copy = *original;
    copy.id = freeId(session);
    copy.colour = freeColour(session);
    copy.label.reset();
    copy.isVisible = true;
    copy.followsAlpha = false;
    session.selected = copy.id;
    session.solo = 0;
    session.curves.insert(original + 1, std::move(copy));
    return session.selected;
}

void removeCurve(Session& session, CurveId id)
{
    const auto removed = place(session, id);
    if (removed == session.curves.end())
        return;
    auto neighbour = session.curves.erase(removed);
    if (neighbour == session.curves.end() && !session.curves.empty())
        --neighbour;
    if (session.selected == id)
        session.selected = session.curves.empty() ? 0 : neighbour->id;
    if (session.solo == id)
        session.solo = 0;
    if (session.reference == id)
        session.reference = 0;
    std::erase_if(session.pinned, [id](const PinnedSlider& slider) { return slider.curve == id; });
    for (Scene& scene : session.scenes)
        if (scene.selected == id)
            scene.selected.reset();
}

void moveCurve(Session& session, CurveId id, int to)
{
    const auto from = place(session, id);
    if (from == session.curves.end())
        return;
    const auto target = session.curves.begin() + std::clamp(to, 0, static_cast<int>(session.curves.size()) - 1);
    if (from < target)
        std::rotate(from, from + 1, target + 1);
    else
        std::rotate(target, from, from + 1);
}

void showAllActivations(Session& session)
{
    for (const Activation& activation : catalogue())
        if (!isFull(session) &&
            std::ranges::find(session.curves, activation.id(), &Curve::activation) == session.curves.end())
            session.curves.push_back(newCurve(session, activation));
    if (!selectedCurve(session) && !session.curves.empty())
        session.selected = session.curves.front().id;
    session.solo = 0;
}

void clearCurves(Session& session)
{
    session.curves.clear();
    session.selected = 0;
    session.solo = 0;
    session.reference = 0;
    std::erase_if(session.pinned, [](const PinnedSlider& slider) { return slider.curve != 0; });
    for (Scene& scene : session.scenes)
        if (scene.selected != CurveId{0})
            scene.selected.reset();
}

void toggleSolo(Session& session, CurveId id)
{
    Curve* curve = findCurve(session, id);
    if (!curve)
        return;
    session.solo = session.solo == id ? 0 : id;
    if (session.solo == id)
        curve->isVisible = true;
}

void hideCurves(Session& session, const std::vector<CurveId>& ids)
{
    for (const CurveId id : ids)
        if (Curve* curve = findCurve(session, id)) {
            curve->isVisible = false;
            if (session.solo == id)
                session.solo = 0;
        }
}

void revealCurve(Session& session, CurveId id)
{
    Curve* curve = findCurve(session, id);
    if (!curve)
        return;
    curve->isVisible = true;
    if (session.solo != id)
        session.solo = 0;
}

void setSharedAlpha(Session& session, double alpha)
{
    for (const Curve* curve : tiedCurves(session))
        setParameter(session, curve->id, *alphaIndex(*curve), alpha);
}

void resetSharedAlpha(Session& session)
{
    for (const Curve* curve : tiedCurves(session)) {
        const std::size_t index = *alphaIndex(*curve);
        setParameter(session, curve->id, index, activationOf(*curve).parameters()[index].initial);
    }
}

bool setParameter(Session& session, CurveId id, std::size_t parameter, double value)
{
    Curve* curve = findCurve(session, id);
    if (!curve || parameter >= curve->values.size() || !accepts(*curve, parameter, value))
        return false;
    curve->values[parameter] = value;
    return true;
}

void tieAlpha(Session& session, CurveId id, bool tied)
{
    if (Curve* curve = findCurve(session, id))
        curve->followsAlpha = tied && canFollowAlpha(*curve);
}

}  // namespace actiscope
