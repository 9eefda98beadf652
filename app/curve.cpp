#include "app/curve.h"

#include "app/command.h"
#include "app/text.h"
#include "core/error.h"
#include "core/expression/formula.h"

#include <algorithm>

namespace actiscope::app {

namespace {

NamedActivation readFormula(std::string_view text)
{
    NamedActivation curve;
    try {
        curve.owner = makeFormula(text);
    } catch (const FormulaError& error) {
        throw RequestError("--formula: column " + std::to_string(error.position().column) + ": " + error.sentence());
    }
    curve.activation = curve.owner.get();
    curve.values = curve.activation->defaults();
    return curve;
}

NamedActivation readActivation(const Arguments& arguments)
{
    const auto formula = arguments.value(formulaOption);
    const bool hasOperand = !arguments.operands().empty();
    if (!formula && !hasOperand)
        throw RequestError("CURVE is missing: " + std::string(curveOperand.help) +
                           "; or give a formula of your own with --formula.");
    if (formula && hasOperand)
        throw RequestError("--formula stands in place of CURVE, but " + quoted(arguments.operands().front()) +
                           " is given too.");
    return formula ? readFormula(*formula) : parseCurve(arguments.operands().front());
}

}  // namespace

NamedActivation readCurve(const Arguments& arguments)
{
    NamedActivation curve = readActivation(arguments);
    std::vector<std::size_t> alreadySet;
    for (const std::string_view text : arguments.values(parameterOption)) {
        const std::size_t equals = text.find('=');
        if (equals == std::string_view::npos)
            throw RequestError("-p: " + quoted(text) + " is not PARAMETER=VALUE, such as -p scale=2.");
        const std::string_view name = text.substr(0, equals);
        setParameter(curve, name, text.substr(equals + 1));
        const std::optional<std::size_t> index = curve.parameterIndex(name);
        if (index && std::ranges::find(alreadySet, *index) != alreadySet.end())
            throw RequestError("-p sets " + quoted(name) + " twice. Once is enough.");
        alreadySet.push_back(index.value_or(0));
    }
    // Two parameters can each be valid and not fit together: lower and upper, min and max.
    if (const std::optional<std::string> problem = curve.activation->problem(curve.values))
        throw RequestError(*problem);
    return curve;
}

std::string parameterNames(const Activation& activation)
{
    std::string names;
    for (const Parameter& parameter : activation.parameters())
        names.append(names.empty() ? "" : ", ").append(parameter.id);
    return names;
}

}  // namespace actiscope::app
