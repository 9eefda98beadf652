#include "app/law.h"

#include "app/text.h"
#include "core/error.h"
#include "core/number.h"

#include <tuple>
#include <utility>

namespace actiscope::app {
namespace {

std::pair<double, double> readPair(const Option& option, std::string_view text, std::string_view example)
{
    const std::string name(option.name);
    const std::vector<std::string_view> parts = split(text, ':');
    if (parts.size() != 2)
        throw RequestError(name + ": " + quoted(text) + " is not " + std::string(option.value) +
                           ", two numbers such as " + std::string(example) + ".");
    return {requireNumber(option.name, parts[0]), requireNumber(option.name, parts[1])};
}

std::string sentenceOf(InputsProblem problem, const Inputs& inputs)
{
    const auto outOfReach = [](std::string_view what, double number, double least) {
        return std::string(what) + " is " + writeNumber(number) + ". It must be from " + writeNumber(least) + " to " +
               writeNumber(farthestInput) + ".";
    };
    switch (problem) {
        case InputsProblem::mean:
            return outOfReach("--normal: MU", inputs.mean, -farthestInput);
        case InputsProblem::deviation:
            return outOfReach("--normal: SIGMA", inputs.deviation, narrowestInputs);
        case InputsProblem::low:
            return outOfReach("--uniform: LO", inputs.low, -farthestInput);
        case InputsProblem::high:
            return outOfReach("--uniform: HI", inputs.high, -farthestInput);
        default:
            return "--uniform: " + quoted(writeNumber(inputs.low) + ":" + writeNumber(inputs.high)) +
                   " is empty. LO must be less than HI.";
    }
}

}  // namespace

Inputs readLaw(const Arguments& arguments)
{
    Inputs inputs;
    if (const auto text = arguments.value(normalOption)) {
        inputs.kind = InputKind::normal;
        std::tie(inputs.mean, inputs.deviation) = readPair(normalOption, *text, "0:1");
    } else if (const auto ends = arguments.value(uniformOption)) {
        inputs.kind = InputKind::uniform;
        std::tie(inputs.low, inputs.high) = readPair(uniformOption, *ends, "-3:3");
    }
    if (const auto wrong = problem(inputs))
        throw RequestError(sentenceOf(*wrong, inputs));
    return inputs;
}

}  // namespace actiscope::app
