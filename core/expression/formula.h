// A formula that a user wrote: parsed, compiled and analysed. What an Activation of its own is made of.
#pragma once

#include "core/catalogue.h"
#include "core/expression/formula_error.h"
#include "core/expression/parser.h"
#include "core/expression/program.h"
#include "core/expression/switches.h"

#include <array>
#include <mutex>
#include <string>
#include <vector>

namespace actiscope {

namespace expression {

/// Immutable, but for what it remembers of earlier answers. Any number of threads may ask.
class Formula {
public:
    /// Throws FormulaError.
    explicit Formula(std::string_view text);
    Formula(const Formula&) = delete;
    Formula& operator=(const Formula&) = delete;

    const std::string& text() const { return text_; }
    const ActivationInfo& info() const { return info_; }
    const Tree& tree() const { return parsed_.tree; }
    const std::vector<FormulaParameter>& parameters() const { return parsed_.parameters; }
    const Program& program() const { return program_; }  ///< its one result is f
    const Switches& switches() const { return switches_; }

    /// values: its own parameters; what follows them (the scale) is ignored. Breaks are found by a scan of the line:
    /// all but those that hide between its points, which are dense near 0 and grow apart outwards; of more than the
    /// list holds (abs(sin(x)) has endlessly many) those nearest to 0. Facts that cannot be known for certain are the
    /// weakest that fit.
    Shape shape(std::span<const double> values) const;

private:
    struct Known {
        std::vector<double> values;
        Shape shape;
    };
    void describe();

    std::string text_;
    ParsedFormula parsed_;
    std::string name_;
    std::vector<std::string> symbols_;
    std::string latex_;
    std::string derivativeLatex_;
    ActivationInfo info_;
    Program program_;
    Switches switches_;
    mutable std::mutex mutex_;
    mutable std::array<Known, 4> known_;  ///< the latest first
};

/// What evaluate() does for a formula; see core/evaluate.h. values: own parameters and scale, as the kernels take them,
/// rounded to the precision. Sizes are checked already.
template <class T>
void evaluate(const Formula& formula, std::span<const double> values, std::span<const T> x, const Outputs<T>& outputs,
              Target target);

}  // namespace expression

/// The formula as a function like any other: its id is "formula", its name the text, its parameters the free names and
/// then `scale`. Throws FormulaError; see core/expression/parser.h for the grammar.
/// Of a switch (abs, max, if, …) the slope is that of the branch taken; of max and min between equals the first's; of
/// abs at 0 it is 0.
std::shared_ptr<const Activation> makeFormula(std::string_view text);

}  // namespace actiscope
