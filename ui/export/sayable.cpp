#include "ui/export/sayable.h"

#include "core/catalogue.h"
#include "core/expression/formula.h"
#include "core/number.h"

#include <algorithm>

namespace actiscope::ui {

namespace {

bool shows(const FigureSettings& settings, PanelKind kind)
{
    return settings.parts.panels[indexOf(kind)];
}

bool isSayable(const Curve& curve, int place)
{
    // Curves on the command line take the palette's colours in turn, and a formula brings its numbers itself.
    return curve.colour == place && !curve.label &&
           (!curve.formula.activation || curve.values == curve.formula.activation->defaults());
}

bool areCurvesSayable(const std::vector<const Curve*>& curves)
{
    const auto isFormula = [](const Curve* curve) { return curve->formula.activation != nullptr; };
    // Formulas follow the curves that have names.
    if (curves.empty() || !std::ranges::is_partitioned(curves, std::not_fn(isFormula)))
        return false;
    for (std::size_t i = 0; i < curves.size(); ++i)
        if (!isSayable(*curves[i], static_cast<int>(i)))
            return false;
    return true;
}

bool isViewSayable(const Session& session, const FigureSettings& settings)
{
    const Panels usual;
    for (const PanelKind kind : panelKinds)
        if (shows(settings, kind) && session.panels.heights[indexOf(kind)] != usual.heights[indexOf(kind)])
            return false;
    const bool hasEqualUnits = session.view.hasEqualAspect && shows(settings, PanelKind::value);
    const bool hasSharedHeight = session.panels.regionsShare && settings.parts.lanes;
    return !hasEqualUnits && !hasSharedHeight;
}

bool isLensSayable(const Session& session, const FigureSettings& settings)
{
    const Lens usual;
    const bool isSeen = session.lens.isOn || shows(settings, PanelKind::roundoff);
    return !isSeen || session.lens == usual;
}

bool areInputsSayable(const Session& session, const FigureSettings& settings)
{
    const bool isLaw = session.inputs.kind == InputKind::normal || session.inputs.kind == InputKind::uniform;
    if (!isLaw)
        return session.inputs.kind == InputKind::none;
    return settings.parts.statistics && session.inputs.unitSamples == Inputs{}.unitSamples;
}

/// A sweep of alpha moves the curves that are tied to it; on the command line those that usually are.
bool isSweepSayable(const std::vector<const Curve*>& curves, const FigureSettings& settings)
{
    if (!settings.sweep)
        return true;
    if (settings.sweep->curve != 0)
        return std::ranges::find(curves, settings.sweep->curve, &Curve::id) != curves.end();
    return settings.sweep->parameter != "alpha" || std::ranges::all_of(curves, [](const Curve* curve) {
               return curve->followsAlpha == activationOf(*curve).info().followsAlpha;
           });
}

bool areMarksSayable(const Session& session, const FigureSettings& settings)
{
    const bool hasNotes = settings.parts.notes && !session.notes.empty();
    return !hasNotes && !session.showsNotablePoints;
}

}  // namespace

bool isSayable(const Session& session, const FigureSettings& settings)
{
    const std::vector<const Curve*> curves = shownCurves(session);
    const auto isShownCurve = [&](CurveId id) {
        return id == 0 || std::ranges::find(curves, id, &Curve::id) != curves.end();
    };
    const bool hasOrder = settings.parts.lanes || settings.parts.grid || settings.parts.statistics;
    return areCurvesSayable(curves) && isViewSayable(session, settings) && isLensSayable(session, settings) &&
           areInputsSayable(session, settings) && isSweepSayable(curves, settings) &&
           areMarksSayable(session, settings) && isShownCurve(session.selected) &&
           (isShownCurve(session.reference) || !shows(settings, PanelKind::difference)) &&
           (!hasOrder || session.curveOrder == CurveOrder::list);
}

QString curveWord(const Curve& curve)
{
    const Activation& activation = activationOf(curve);
    if (const expression::Formula* formula = activation.formula())
        return QString::fromStdString(std::string(formula->text()));
    const std::vector<double> usual = activation.defaults();
    std::string word(activation.id());
    char separator = ':';
    for (std::size_t i = 0; i < usual.size(); ++i) {
        if (curve.values[i] == usual[i])
            continue;
        word += separator + std::string(activation.parameters()[i].id) + "=" + writeNumber(curve.values[i]);
        separator = ',';
    }
    return QString::fromStdString(word);
}

QString referenceWord(const std::vector<const Curve*>& curves, CurveId id)
{
    const auto found = std::ranges::find(curves, id, &Curve::id);
    if (found == curves.end())
        return QStringLiteral("none");
    const Curve& curve = **found;
    const bool isAlone = std::ranges::count(curves, curve.activation, &Curve::activation) == 1;
    if (isAlone && !curve.formula.activation)
        return QString::fromStdString(curve.activation);
    return QString::number(found - curves.begin() + 1);
}

}  // namespace actiscope::ui
