#include "core/evaluation.h"

#include <stdexcept>
#include <string>

namespace actiscope::evaluation {

void refuseParameters(const Activation& activation, std::size_t given)
{
    throw std::invalid_argument("evaluate: " + std::string(activation.id()) + " has " +
                                std::to_string(activation.parameters().size()) + " parameters, given were " +
                                std::to_string(given));
}

void refuseSize(std::size_t output, std::size_t input)
{
    throw std::invalid_argument("evaluate: an output of " + std::to_string(output) + " numbers for an input of " +
                                std::to_string(input));
}

void refuseGradients(const Activation& activation, std::size_t given)
{
    throw std::invalid_argument("evaluate: " + std::to_string(given) + " gradients, but " +
                                std::string(activation.id()) + " has " +
                                std::to_string(activation.parameters().size()) + " parameters");
}

void refuseTarget(Target target)
{
    throw std::invalid_argument("evaluate: this CPU does not support " + std::string(name(target)));
}

}  // namespace actiscope::evaluation
