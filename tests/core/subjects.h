// Activations with parameters to look at: all of them at their defaults, and the odd ones.
#pragma once

#include "core/catalogue.h"
#include "core/evaluate.h"

#include <string>
#include <vector>

namespace actiscope::test {

struct Subject {
    std::string text;  ///< a CURVE of the command line
    const Activation* activation;
    std::vector<double> values;
    Shape shape;

    Point at(double x) const { return evaluateAt(*activation, values, x); }
};

inline Subject subject(const std::string& text)
{
    NamedActivation curve = parseCurve(text);
    curve.values.back() = 1;  // the facts are for scale 1
    return {text, curve.activation, curve.values, curve.activation->shape(curve.values)};
}

/// Every activation at its defaults, and then the odd ones.
inline std::vector<Subject> subjects()
{
    std::vector<Subject> all;
    for (const Activation& activation : catalogue())
        all.push_back(subject(std::string(activation.id())));
    for (const char* const text : {"leaky_relu:alpha=-0.5",
                                   "leaky_relu:alpha=0",
                                   "leaky_relu:alpha=1",
                                   "leaky_relu:alpha=2",
                                   "prelu:alpha=-1",
                                   "rrelu:lower=-2,upper=1",
                                   "rrelu:lower=1,upper=1",
                                   "relu_general:alpha=0.5,max_value=3,threshold=1",
                                   "relu_general:alpha=0.2,max_value=1,threshold=2",
                                   "relu_general:alpha=1",
                                   "relu_general:max_value=0",
                                   "relu_general:alpha=0.5,max_value=0",
                                   "relu_general:alpha=1,max_value=2",
                                   "relu_general:alpha=2,threshold=1",
                                   "threshold:value=0.1",
                                   "threshold:value=-2",
                                   "threshold:threshold=-1,value=0.5",
                                   "thresholded_relu:theta=0",
                                   "thresholded_relu:theta=-1",
                                   "elu:alpha=0",
                                   "elu:alpha=-1",
                                   "elu:alpha=2.5",
                                   "selu:alpha=1",
                                   "celu:alpha=-1",
                                   "celu:alpha=0.25",
                                   "celu:alpha=3",
                                   "swish:beta=0",
                                   "swish:beta=-1",
                                   "swish:beta=-0.25",
                                   "swish:beta=5",
                                   "softplus:beta=0.25",
                                   "softplus:beta=8",
                                   "hard_sigmoid_onnx:alpha=-0.5",
                                   "hard_sigmoid_onnx:alpha=0",
                                   "hard_sigmoid_onnx:alpha=0,beta=2",
                                   "hard_sigmoid_onnx:alpha=1,beta=-1",
                                   "hardtanh:min=0.5,max=2",
                                   "hardtanh:min=-4,max=-1",
                                   "hardshrink:lambda=-1",
                                   "hardshrink:lambda=0",
                                   "hardshrink:lambda=2",
                                   "softshrink:lambda=0",
                                   "softshrink:lambda=2",
                                   "shrink_onnx:bias=0.5",
                                   "shrink_onnx:bias=0.2",
                                   "shrink_onnx:bias=1.5",
                                   "shrink_onnx:bias=-1",
                                   "shrink_onnx:lambda=0",
                                   "shrink_onnx:lambda=0,bias=1",
                                   "shrink_onnx:lambda=0,bias=-1",
                                   "shrink_onnx:lambda=-1",
                                   "shrink_onnx:lambda=-1,bias=0.5",
                                   "shrink_onnx:lambda=-1,bias=-0.5",
                                   "squareplus:b=0",
                                   "squareplus:b=0.25",
                                   "squareplus:b=50",
                                   "snake:alpha=0.3",
                                   "snake:alpha=6",
                                   "soft_exponential:alpha=0.5",
                                   "soft_exponential:alpha=-0.5",
                                   "soft_exponential:alpha=-2",
                                   "soft_exponential:alpha=2"})
        all.push_back(subject(text));
    return all;
}

}  // namespace actiscope::test
