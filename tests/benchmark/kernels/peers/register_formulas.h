// Makes rows of the formulas, for a library that has elementary functions.
#pragma once

#include "tests/benchmark/kernels/peer.h"
#include "tests/benchmark/kernels/peers/formulas.h"

namespace actiscope::benchmarks {

// What a loop applies to every element: `Loop::run<F>(x, y, count)`, F = Value<Formula> or Slope<Formula>.

template <class Formula>
struct Value {
    template <class M>
    static void compute(const auto& x, auto& y)
    {
        Formula::template value<M>(x, y);
    }
};

template <class Formula>
struct Slope {
    template <class M>
    static void compute(const auto& x, auto& y)
    {
        Formula::template slope<M>(x, y);
    }
};

template <class... Formulas>
struct FormulaList {};

using OfExp =
    FormulaList<formulas::Relu, formulas::LeakyRelu, formulas::Exponential, formulas::Elu, formulas::Celu,
                formulas::Selu, formulas::Sigmoid, formulas::Tanh, formulas::Silu, formulas::Mish, formulas::Softplus,
                formulas::Logsigmoid, formulas::GeluTanh, formulas::Gaussian, formulas::Tanhshrink, formulas::Softsign>;

/// Rows of `library` for every formula of the list, computed by Loop.
template <class Loop, class... Formulas>
void addFormulas(Entries& entries, const std::string& library, FormulaList<Formulas...>)
{
    const auto add = [&](const char* id, Quantity quantity, void (*function)(const float*, float*, std::size_t)) {
        entries.push_back({.library = library, .activation = id, .quantity = quantity, .prepare = prepared(function)});
    };
    (add(Formulas::id, Quantity::value, Loop::template run<Value<Formulas>>), ...);
    (add(Formulas::id, Quantity::slope, Loop::template run<Slope<Formulas>>), ...);
}

}  // namespace actiscope::benchmarks
