// Runs the program of a formula over blocks of numbers.
#pragma once

#include "core/simd/elementary.h"
#include "core/simd/jet.h"
#include "core/simd/program_table.h"

namespace actiscope::simd {

template <class T, int order>
class Machine {
public:
    using V = Vec<T>;
    using J = Jet<V>;
    using Op = expression::Op;

    Machine(const ActivationCall* calls, double* registers, std::size_t count)
        : calls_(calls), registers_(registers), count_(count)
    {}

    void run(const Instruction& step) const
    {
        switch (step.op) {
            case Op::negate:
                return unary(step, [](J a) { return J{-a.value, -a.first, -a.second}; });
            case Op::add:
                return binary(step, [](J a, J b) {
                    return J{a.value + b.value, a.first + b.first, a.second + b.second};
                });
            case Op::subtract:
                return binary(step, [](J a, J b) {
                    return J{a.value - b.value, a.first - b.first, a.second - b.second};
                });
            case Op::multiply:
                return binary(step, [](J a, J b) { return simd::multiply<order>(a, b); });
            case Op::divide:
                return binary(step, [](J a, J b) { return simd::divide<order>(a, b); });
            case Op::power:
                return binary(step, raise);
            case Op::integerPower:
                return unary(step,
                             [n = step.integer](J a) { return chain<order>(a, elementary::integerPower(a.value, n)); });
            case Op::number:
            case Op::variable:
            case Op::parameter:
                return;  // filled in before the run
            case Op::activation:
                return call(step, calls_[step.integer]);
            default:
                return runSwitch(step);
        }
    }

private:
    struct Reader {
        const double* at;
        std::size_t plane;
        std::size_t mask;

        [[gnu::always_inline]] inline J operator[](std::size_t i) const
        {
            const double* const place = at + (i & mask);
            J jet{V::load(place), V(0), V(0)};
            if constexpr (order >= 1)
                jet.first = V::load(place + plane);
            if constexpr (order >= 2)
                jet.second = V::load(place + 2 * plane);
            return jet;
        }
    };

    [[gnu::always_inline]] inline Reader reader(Register from) const
    {
        return {registers_ + from.offset, from.plane(), from.isUniform ? 0 : ~std::size_t{0}};
    }

    [[gnu::always_inline]] inline void store(Register to, std::size_t i, const J& jet) const
    {
        double* const place = registers_ + to.offset + i;
        jet.value.store(place);
        if constexpr (order >= 1)
            jet.first.store(place + to.plane());
        if constexpr (order >= 2)
            jet.second.store(place + 2 * to.plane());
    }

    template <class F>
    [[gnu::always_inline]] inline void unary(const Instruction& step, F f) const
    {
        const Reader a = reader(step.from[0]);
        for (std::size_t i = 0; i < count_; i += V::lanes)
            store(step.to, i, f(a[i]));
    }

    template <class F>
    [[gnu::always_inline]] inline void binary(const Instruction& step, F f) const
    {
        const Reader a = reader(step.from[0]);
        const Reader b = reader(step.from[1]);
        for (std::size_t i = 0; i < count_; i += V::lanes)
            store(step.to, i, f(a[i], b[i]));
    }

    template <class F>
    [[gnu::always_inline]] inline void function(const Instruction& step, F f) const
    {
        unary(step, [f](J a) { return chain<order>(a, f(a.value)); });
    }

    [[gnu::always_inline]] inline void logarithmOfBase(const Instruction& step, double lnOfBase) const
    {
        unary(step, [lnOfBase](J a) { return logarithm<order>(a, log(a.value) / lnOfBase, a.value, lnOfBase); });
    }

    /// Constant between its jumps; NaN stays.
    [[gnu::always_inline]] static inline J steps(V value, V of) { return {select(of == of, value, of), V(0), V(0)}; }

    /// 1 where true; NaN where either side is none.
    template <class Compare>
    [[gnu::always_inline]] inline void compare(const Instruction& step, Compare isTrue) const
    {
        binary(step, [isTrue](J a, J b) {
            const V sum = a.value + b.value;  // NaN where either is
            const V truth = select(isTrue(a.value, b.value), V(1), V(0));
            return J{select(isNan(a.value) | isNan(b.value), sum, truth), V(0), V(0)};
        });
    }

    [[gnu::always_inline]] static inline J raise(J a, J b)
    {
        const auto power = elementary::Power<V>::of(a.value, b.value);
        J result{power.value, V(0), V(0)};
        const V logarithm = power.logarithm;
        if constexpr (order >= 1)
            result.first = product(power.byBase, a.first) + product(power.value * logarithm, b.first);
        if constexpr (order >= 2) {
            // By both, and twice by the exponent: only where the exponent moves.
            const V mixed = power.byBase * logarithm + power.value / a.value;
            result.second = product(power.byBaseTwice, a.first * a.first) + product(power.byBase, a.second) +
                            2 * product(mixed, a.first * b.first) +
                            product(power.value * logarithm * logarithm, b.first * b.first) +
                            product(power.value * logarithm, b.second);
        }
        return result;
    }

    void runSwitch(const Instruction& step) const
    {
        switch (step.op) {
            case Op::less:
                return compare(step, [](V a, V b) { return a < b; });
            case Op::lessEqual:
                return compare(step, [](V a, V b) { return a <= b; });
            case Op::greater:
                return compare(step, [](V a, V b) { return a > b; });
            case Op::greaterEqual:
                return compare(step, [](V a, V b) { return a >= b; });
            case Op::equal:
                return compare(step, [](V a, V b) { return a == b; });
            case Op::notEqual:
                return compare(step, [](V a, V b) { return a != b; });
            case Op::both:
                return binary(step, [](J a, J b) {
                    const V known = select(isNan(a.value), a.value, select(isNan(b.value), b.value, V(1)));
                    return J{select((a.value == 0) | (b.value == 0), V(0), known), V(0), V(0)};
                });
            case Op::either:
                return binary(step, [](J a, J b) {
                    const V known = select(isNan(a.value), a.value, select(isNan(b.value), b.value, V(0)));
                    const auto isTrue = (abs(a.value) > 0) | (abs(b.value) > 0);
                    return J{select(isTrue, V(1), known), V(0), V(0)};
                });
            case Op::negation:
                return unary(step, [](J a) { return steps(select(a.value == 0, V(1), V(0)), a.value); });
            case Op::choose:
                return runChoice(step);
            case Op::minimum:
                return binary(step, [](J a, J b) { return simd::select((b.value < a.value) | isNan(b.value), b, a); });
            case Op::maximum:
                return binary(step, [](J a, J b) { return simd::select((b.value > a.value) | isNan(b.value), b, a); });
            case Op::abs:
                return unary(step, [](J a) {
                    const V sign = select(a.value > 0, V(1), select(a.value < 0, V(-1), V(0)));
                    return J{abs(a.value), sign * a.first, sign * a.second};
                });
            case Op::relu:
                return unary(step, [](J a) {
                    const J nothing{select(isNan(a.value), a.value, V(0)), V(0), V(0)};
                    return simd::select(a.value > 0, a, nothing);
                });
            case Op::sign:
                return unary(step, [](J a) {
                    return steps(select(a.value > 0, V(1), select(a.value < 0, V(-1), V(0))), a.value);
                });
            case Op::floor:
                return unary(step, [](J a) { return steps(elementary::floorOf(a.value), a.value); });
            case Op::ceil:
                return unary(step, [](J a) { return steps(-elementary::floorOf(-a.value), a.value); });
            case Op::round:
                return unary(step, [](J a) {
                    const V nearest = nearestInteger(a.value);
                    return steps(select(abs(a.value) < 0x1p51, nearest, a.value), a.value);
                });
            default:
                return runFunction(step);
        }
    }

    void runChoice(const Instruction& step) const
    {
        const Reader condition = reader(step.from[0]);
        const Reader yes = reader(step.from[1]);
        const Reader no = reader(step.from[2]);
        for (std::size_t i = 0; i < count_; i += V::lanes) {
            const V truth = condition[i].value;
            const J unknown{truth, V(0), V(0)};
            const J known = simd::select(truth == 0, no[i], yes[i]);
            store(step.to, i, simd::select(isNan(truth), unknown, known));
        }
    }

    void runFunction(const Instruction& step) const
    {
        switch (step.op) {
            case Op::sqrt:
                return function(step, [](V x) { return elementary::sqrt(x); });
            case Op::cbrt:
                return function(step, [](V x) { return elementary::cbrt(x); });
            case Op::exp:
                return function(step, [](V x) { return elementary::exp(x); });
            case Op::exp2:
                return function(step, [](V x) { return elementary::exp2(x); });
            case Op::expm1:
                return function(step, [](V x) { return elementary::expm1(x); });
            case Op::log:
                return unary(step, [](J a) { return logarithm<order>(a, log(a.value), a.value, 1); });
            case Op::log2:
                return logarithmOfBase(step, elementary::ln2);
            case Op::log10:
                return logarithmOfBase(step, elementary::ln10);
            case Op::log1p:
                return unary(step, [](J a) { return logarithm<order>(a, log1p(a.value), 1 + a.value, 1); });
            case Op::sin:
                return function(step, [](V x) { return elementary::sin(x); });
            case Op::cos:
                return function(step, [](V x) { return elementary::cos(x); });
            case Op::tan:
                return function(step, [](V x) { return elementary::tan(x); });
            case Op::asin:
                return function(step, [](V x) { return elementary::asin(x); });
            case Op::acos:
                return function(step, [](V x) { return elementary::acos(x); });
            case Op::atan:
                return function(step, [](V x) { return elementary::atan(x); });
            case Op::sinh:
                return function(step, [](V x) { return elementary::sinh(x); });
            case Op::cosh:
                return function(step, [](V x) { return elementary::cosh(x); });
            case Op::tanh:
                return function(step, [](V x) { return elementary::tanh(x); });
            case Op::erf:
                return function(step, [](V x) { return elementary::erf(x); });
            case Op::erfc:
                return function(step, [](V x) { return elementary::erfc(x); });
            case Op::normalDistribution:
                return function(step, [](V x) { return elementary::normalDistribution(x); });
            case Op::sigmoid:
                return function(step, [](V x) { return elementary::sigmoid(x); });
            case Op::softplus:
                return function(step, [](V x) { return elementary::softplus(x); });
            default:
                return;
        }
    }

    /// The catalogue's own kernel at a block, and the chain rule.
    void call(const Instruction& step, const ActivationCall& call) const
    {
        double parameters[maxOwnParameters + 1];
        bool isMoving = false;  // a parameter is what is differentiated by
        for (int i = 0; i < call.parameterCount; ++i) {
            parameters[i] = registers_[call.parameters[i].offset];
            if constexpr (order >= 1)
                isMoving = isMoving || registers_[call.parameters[i].offset + uniformBlock] != 0;
        }
        parameters[call.parameterCount] = 1;
        double* const scratch = registers_ + call.scratch;
        DoubleOutputs outputs{.value = scratch};
        outputs.slope = order >= 1 ? scratch + programBlock : nullptr;
        outputs.curvature = order >= 2 ? scratch + 2 * programBlock : nullptr;
        for (int i = 0; isMoving && i < call.parameterCount; ++i)
            outputs.gradients[i] = scratch + (3 + static_cast<std::size_t>(i)) * programBlock;
        // A uniform argument is as many equal ones.
        const std::size_t inputs = step.from[0].isUniform ? uniformBlock : count_;
        call.kernel(registers_ + step.from[0].offset, inputs, parameters, outputs);
        const Reader a = reader(step.from[0]);
        for (std::size_t i = 0; i < inputs; i += V::lanes) {
            J result = chain<order>(a[i], rates(scratch + i));
            for (int p = 0; isMoving && p < call.parameterCount; ++p)
                result.first +=
                    product(V::load(outputs.gradients[p] + i), V(registers_[call.parameters[p].offset + uniformBlock]));
            store(step.to, i, result);
        }
    }

    [[gnu::always_inline]] static inline Terms<V, 0> rates(const double* at)
    {
        Terms<V, 0> terms{V::load(at), V(0), V(0)};
        if constexpr (order >= 1)
            terms.slope = V::load(at + programBlock);
        if constexpr (order >= 2)
            terms.curvature = V::load(at + 2 * programBlock);
        return terms;
    }

    const ActivationCall* calls_;
    double* registers_;
    std::size_t count_;
};

template <class T, int order>
void runAll(const Instruction* instructions, std::size_t length, const ActivationCall* calls, double* registers,
            std::size_t count)
{
    const Machine<T, order> machine(calls, registers, count);
    for (std::size_t i = 0; i < length; ++i)
        machine.run(instructions[i]);
}

template <class T>
void runProgram(const Instruction* instructions, std::size_t length, const ActivationCall* calls, double* registers,
                std::size_t count, int order)
{
    if (order == 0)
        runAll<T, 0>(instructions, length, calls, registers, count);
    else if (order == 1)
        runAll<T, 1>(instructions, length, calls, registers, count);
    else
        runAll<T, 2>(instructions, length, calls, registers, count);
}

}  // namespace actiscope::simd
