// A tree as a flat list of vector instructions, and how they are run.
#pragma once

#include "core/evaluate.h"
#include "core/expression/tree.h"
#include "core/simd/program_table.h"

#include <span>
#include <vector>

namespace actiscope::expression {

/// What computes some nodes of a tree. Immutable; any number of threads may run it.
struct Program {
    /// A register that is filled before the run.
    struct Leaf {
        simd::Register at;
        double number = 0;
        int parameter = -1;  ///< its place; −1: a number
    };

    std::vector<simd::Instruction> instructions;  ///< those without x come first
    std::size_t uniformCount = 0;                 ///< how many those are; they run once
    std::vector<simd::ActivationCall> calls;
    std::vector<Leaf> leaves;
    simd::Register variable;
    std::vector<simd::Register> results;  ///< of the nodes asked for; none is uniform
    std::size_t memory = 0;               ///< of all registers, in numbers
};

Program compile(const Tree& tree, std::span<const NodeId> results);

/// Runs a program for one set of parameters. Its memory comes from a store of the thread: nothing is allocated once
/// that has what is needed.
class Run {
public:
    /// byParameter: derivatives are taken by this one; −1: by x. order: how many, up to 2 by x and 1 by a parameter.
    Run(const Program& program, std::span<const double> parameters, int order, Target target = Target::baseline,
        int byParameter = -1);
    ~Run();
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

    static constexpr std::size_t block = simd::programBlock;
    /// At up to `block` numbers. NaN and infinities are taken as they are.
    void operator()(std::span<const double> x);
    /// What the last call computed, in the order of its numbers; derivative: 0 to order.
    std::span<const double> result(std::size_t index, int derivative) const;

private:
    void fill(simd::Register at, double value, double first);

    const Program& program_;
    simd::ProgramRunner run_;
    int order_;
    bool isByX_;
    std::vector<double> memory_;
};

}  // namespace actiscope::expression
