#include "core/expression/program.h"

#include "core/simd/dispatch.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace actiscope::expression {
namespace {

using simd::Instruction;
using simd::Register;

class Compiler {
public:
    Compiler(const Tree& tree, std::span<const NodeId> results)
        : tree_(tree), varies_(tree.variesWithX()), registers_(tree.nodes.size()), uses_(tree.nodes.size())
    {
        countUses(results);
    }

    Program compile(std::span<const NodeId> results)
    {
        program_.variable = varying();
        for (std::size_t id = 0; id < tree_.nodes.size(); ++id)
            if (uses_[id] > 0)
                place(static_cast<NodeId>(id));
        for (const NodeId id : results)
            program_.results.push_back(varies_[id] ? registers_[id] : emit(Op::add, {registers_[id], leaf(0)}, false));
        program_.uniformCount = uniform_.size();
        program_.instructions = std::move(uniform_);
        program_.instructions.insert(program_.instructions.end(), body_.begin(), body_.end());
        if (!program_.calls.empty()) {
            for (simd::ActivationCall& call : program_.calls)
                call.scratch = static_cast<std::uint32_t>(program_.memory);
            program_.memory += simd::ActivationCall::scratchPlanes * simd::programBlock;
        }
        return std::move(program_);
    }

private:
    /// How many nodes and results read each node; none: it is not needed.
    void countUses(std::span<const NodeId> results)
    {
        for (const NodeId id : results)
            ++uses_[id];
        for (std::size_t id = tree_.nodes.size(); id-- > 0;)
            if (uses_[id] > 0)
                for (const NodeId argument : tree_.nodes[id].arguments)
                    ++uses_[argument];
    }

    Register allocate(bool isUniform)
    {
        const Register place{static_cast<std::uint32_t>(program_.memory), isUniform};
        program_.memory += place.size();
        return place;
    }

    Register varying()
    {
        if (free_.empty())
            return allocate(false);
        const Register place = free_.back();
        free_.pop_back();
        return place;
    }

    void place(NodeId id)
    {
        const Node& node = tree_.at(id);
        if (node.op == Op::variable) {
            registers_[id] = program_.variable;
        } else if (node.op == Op::number || node.op == Op::parameter) {
            registers_[id] = allocate(true);
            const bool isNumber = node.op == Op::number;
            program_.leaves.push_back({.at = registers_[id],
                                       .number = node.number,
                                       .parameter = isNumber ? -1 : static_cast<int>(node.index)});
        } else {
            translate(id, node);
        }
    }

    /// The register of a node that is read one time less from now on.
    Register take(NodeId id)
    {
        const Register place = registers_[id];
        if (--uses_[id] == 0 && !place.isUniform && tree_.at(id).op != Op::variable)
            free_.push_back(place);
        return place;
    }

    void translate(NodeId id, const Node& node)
    {
        const bool isUniform = !varies_[id];
        if (node.op == Op::clip) {
            const Register raised = emit(Op::maximum, {read(node, 0), read(node, 1)}, isUniform);
            const Register high = read(node, 2);
            registers_[id] = emit(Op::minimum, {raised, high}, isUniform);
            if (!isUniform)
                free_.push_back(raised);
            release(node);
            return;
        }
        if (node.op == Op::power && tryConstantPower(id, node, isUniform))
            return;
        if (node.op == Op::activation)
            return call(id, node, isUniform);
        std::vector<Register> from;
        for (const NodeId argument : node.arguments)
            from.push_back(registers_[argument]);
        release(node);
        registers_[id] = emit(node.op, from, isUniform);
    }

    Register read(const Node& node, std::size_t argument) const { return registers_[node.arguments[argument]]; }

    /// Its arguments' registers may be written again, by itself too: each place is read before it is written.
    void release(const Node& node)
    {
        for (const NodeId argument : node.arguments)
            take(argument);
    }

    Register emit(Op op, const std::vector<Register>& from, bool isUniform, int integer = 0)
    {
        Instruction step{.op = op, .to = isUniform ? allocate(true) : varying(), .from = {}, .integer = integer};
        std::ranges::copy(from, step.from);
        (isUniform ? uniform_ : body_).push_back(step);
        return step.to;
    }

    /// x², x⁻³, √x: whole exponents up to 64 and one half.
    bool tryConstantPower(NodeId id, const Node& node, bool isUniform)
    {
        const std::optional<double> exponent = tree_.constant(node.arguments[1]);
        if (!exponent)
            return false;
        const double size = std::abs(*exponent);
        const bool isWhole = std::floor(size) == size && size >= 2 && size <= 64;
        if (!isWhole && size != 1 && *exponent != 0.5)
            return false;
        const Register base = read(node, 0);
        release(node);
        Register result = isWhole     ? emit(Op::integerPower, {base}, isUniform, static_cast<int>(size))
                          : size != 1 ? emit(Op::sqrt, {base}, isUniform)
                                      : emit(Op::add, {base, leaf(0)}, isUniform);
        if (*exponent < 0) {
            const Register inverse = emit(Op::divide, {leaf(1), result}, isUniform);
            if (!isUniform)
                free_.push_back(result);
            result = inverse;
        }
        registers_[id] = result;
        return true;
    }

    Register leaf(double number)
    {
        const Register place = allocate(true);
        program_.leaves.push_back({.at = place, .number = number});
        return place;
    }

    void call(NodeId id, const Node& node, bool isUniform)
    {
        const Activation& activation = catalogue()[node.index];
        simd::ActivationCall call{.kernel = simd::kernelsOf(Target::baseline, activation).all,
                                  .parameterCount = static_cast<int>(activation.scaleIndex()),
                                  .parameters = {}};
        for (std::size_t i = 1; i < node.arguments.size(); ++i)
            call.parameters[i - 1] = read(node, i);
        program_.calls.push_back(call);
        const Register argument = read(node, 0);
        release(node);
        registers_[id] = emit(Op::activation, {argument}, isUniform, static_cast<int>(program_.calls.size()) - 1);
    }

    const Tree& tree_;
    std::vector<bool> varies_;
    std::vector<Register> registers_;
    std::vector<int> uses_;
    std::vector<Register> free_;
    std::vector<Instruction> uniform_;
    std::vector<Instruction> body_;
    Program program_;
};

simd::ProgramRunner runnerOf(Target target)
{
    switch (target) {
#ifdef ACTISCOPE_X86_KERNELS
        case Target::avx2:
            return simd::avx2Program.run;
        case Target::avx512:
            return simd::avx512Program.run;
#endif
        default:
            return simd::baselineProgram.run;
    }
}

/// Memory of runs that have ended.
thread_local std::vector<std::vector<double>> spareMemory;

}  // namespace

Program compile(const Tree& tree, std::span<const NodeId> results)
{
    return Compiler(tree, results).compile(results);
}

Run::Run(const Program& program, std::span<const double> parameters, int order, Target target, int byParameter)
    : program_(program), run_(runnerOf(target)), order_(order), isByX_(byParameter < 0)
{
    if (!spareMemory.empty()) {
        memory_ = std::move(spareMemory.back());
        spareMemory.pop_back();
    }
    if (memory_.size() < program.memory)
        memory_.resize(program.memory);
    for (const Program::Leaf& leaf : program.leaves) {
        const bool isNumber = leaf.parameter < 0;
        fill(leaf.at, isNumber ? leaf.number : parameters[static_cast<std::size_t>(leaf.parameter)],
             !isNumber && leaf.parameter == byParameter ? 1 : 0);
    }
    run_(program.instructions.data(), program.uniformCount, program.calls.data(), memory_.data(), simd::uniformBlock,
         order);
}

Run::~Run()
{
    spareMemory.push_back(std::move(memory_));
}

void Run::fill(Register at, double value, double first)
{
    double* const place = memory_.data() + at.offset;
    std::fill_n(place, at.plane(), value);
    std::fill_n(place + at.plane(), at.plane(), first);
    std::fill_n(place + 2 * at.plane(), at.plane(), 0.0);
}

void Run::operator()(std::span<const double> x)
{
    const std::size_t count = (x.size() + simd::uniformBlock - 1) / simd::uniformBlock * simd::uniformBlock;
    const Register variable = program_.variable;
    double* const place = memory_.data() + variable.offset;
    std::copy(x.begin(), x.end(), place);
    std::fill(place + x.size(), place + count, 0.0);
    std::fill_n(place + variable.plane(), count, isByX_ ? 1.0 : 0.0);
    std::fill_n(place + 2 * variable.plane(), count, 0.0);
    run_(program_.instructions.data() + program_.uniformCount, program_.instructions.size() - program_.uniformCount,
         program_.calls.data(), memory_.data(), count, order_);
}

std::span<const double> Run::result(std::size_t index, int derivative) const
{
    const Register at = program_.results[index];
    return {memory_.data() + at.offset + static_cast<std::size_t>(derivative) * at.plane(), at.plane()};
}

}  // namespace actiscope::expression
