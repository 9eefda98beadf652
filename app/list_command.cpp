// actiscope list: the catalogue.
#include "app/catalogue_json.h"
#include "app/command.h"
#include "app/text.h"
#include "core/catalogue.h"
#include "core/number.h"

namespace actiscope::app {
namespace {

constexpr Option jsonOption{.name = "--json", .value = {}, .help = "everything in the catalogue, as JSON"};
constexpr Option options[] = {jsonOption};

/// An infinite end has a square bracket: it is the end of all numbers, whether it is itself allowed or not.
std::string intervalText(const Interval& interval)
{
    std::string text(interval.lowOpen && interval.low != -infinity ? "(" : "[");
    text.append(writeNumber(interval.low)).append(",").append(writeNumber(interval.high));
    return text.append(interval.highOpen && interval.high != infinity ? ")" : "]");
}

/// The valid range; in two parts where zero alone is excluded: "[-inf,0)(0,inf]".
std::string validText(const Parameter& parameter)
{
    if (!parameter.excludesZero || !parameter.valid.contains(0))
        return intervalText(parameter.valid);
    Interval below = parameter.valid;
    Interval above = parameter.valid;
    below.high = above.low = 0;
    below.highOpen = above.lowOpen = true;
    return intervalText(below) + intervalText(above);
}

/// "alpha=0.01[-inf,inf];scale=1[-inf,inf]"
std::string parametersText(const Activation& activation)
{
    std::string text;
    for (const Parameter& parameter : activation.parameters()) {
        text += text.empty() ? "" : ";";
        text += std::string(parameter.id) + "=" + writeNumber(parameter.initial) + validText(parameter);
    }
    return text;
}

void run(const Arguments& arguments, Output& output)
{
    if (arguments.has(jsonOption)) {
        output.write(catalogueJson());
        return;
    }
    output.write("id,name,family,parameters\n");
    for (const Activation& activation : catalogue()) {
        output.write(csvField(activation.id()) + "," + csvField(activation.info().name) + "," +
                     csvField(identifier(activation.info().family)) + "," + csvField(parametersText(activation)) +
                     "\n");
    }
}

}  // namespace

const Command listCommand{
    .name = "list",
    .summary = "List every activation with its family and parameters",
    .syntax = {.operands = {}, .options = options},
    .notes =
        "Columns: id,name,family,parameters. Parameters are written as NAME=DEFAULT[LOW,HIGH], separated by "
        "semicolons, with the range of values that are valid; a round bracket stands at an end that is not part "
        "of the range. A field that holds a comma stands in quotation marks.",
    .run = run,
};

}  // namespace actiscope::app
