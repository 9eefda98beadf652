// ATen, the tensor library of PyTorch, on one thread, without automatic differentiation. A gradient is the function
// that PyTorch's backward pass calls, fed with ones; where that wants the output of the forward pass, that is computed,
// too.
#include "tests/benchmark/kernels/peer.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <cstdlib>

namespace actiscope::benchmarks {

namespace {

using at::Tensor;

struct Row {
    const char* activation;
    void (*value)(Tensor& y, const Tensor& x);
    void (*slope)(Tensor& y, const Tensor& x, const Tensor& ones) = nullptr;
};

Tensor over(const Job& job, const float* data)
{
    const auto count = static_cast<std::int64_t>(job.count);
    const auto columns = static_cast<std::int64_t>(job.columns);
    void* const writable = const_cast<float*>(data);
    return columns == 0 ? at::from_blob(writable, {count}) : at::from_blob(writable, {count / columns, columns});
}

constexpr Row rows[]{
    {"relu", [](Tensor& y, const Tensor& x) { at::clamp_min_out(y, x, 0); },
     [](Tensor& y, const Tensor& x, const Tensor& ones) { at::threshold_backward_out(y, ones, x, 0); }},
    {"leaky_relu", [](Tensor& y, const Tensor& x) { at::leaky_relu_out(y, x); },
     [](Tensor& y, const Tensor& x, const Tensor& ones) { at::leaky_relu_backward_out(y, ones, x, 0.01, false); }},
    {"exponential", [](Tensor& y, const Tensor& x) { at::exp_out(y, x); },
     [](Tensor& y, const Tensor& x, const Tensor&) { at::exp_out(y, x); }},
    {"elu", [](Tensor& y, const Tensor& x) { at::elu_out(y, x); },
     [](Tensor& y, const Tensor& x, const Tensor& ones) { at::elu_backward_out(y, ones, 1, 1, 1, false, x); }},
    {"sigmoid", [](Tensor& y, const Tensor& x) { at::sigmoid_out(y, x); },
     [](Tensor& y, const Tensor& x, const Tensor& ones) {
         at::sigmoid_out(y, x);
         at::sigmoid_backward_out(y, ones, y);
     }},
    {"tanh", [](Tensor& y, const Tensor& x) { at::tanh_out(y, x); },
     [](Tensor& y, const Tensor& x, const Tensor& ones) {
         at::tanh_out(y, x);
         at::tanh_backward_out(y, ones, y);
     }},
    {"silu", [](Tensor& y, const Tensor& x) { at::silu_out(y, x); },
     [](Tensor& y, const Tensor& x, const Tensor& ones) { at::silu_backward_out(y, ones, x); }},
    {"mish", [](Tensor& y, const Tensor& x) { at::mish_out(y, x); },
     [](Tensor& y, const Tensor& x, const Tensor& ones) { y.copy_(at::mish_backward(ones, x)); }},
    {"gelu", [](Tensor& y, const Tensor& x) { at::gelu_out(y, x, "none"); },
     [](Tensor& y, const Tensor& x, const Tensor& ones) { at::gelu_backward_out(y, ones, x, "none"); }},
    {"gelu_tanh", [](Tensor& y, const Tensor& x) { at::gelu_out(y, x, "tanh"); },
     [](Tensor& y, const Tensor& x, const Tensor& ones) { at::gelu_backward_out(y, ones, x, "tanh"); }},
    {"softplus", [](Tensor& y, const Tensor& x) { at::softplus_out(y, x); },
     [](Tensor& y, const Tensor& x, const Tensor& ones) { at::softplus_backward_out(y, ones, x, 1, 20); }},
    {"logsigmoid", [](Tensor& y, const Tensor& x) { at::log_sigmoid_out(y, x); }},
    {"hardswish", [](Tensor& y, const Tensor& x) { at::hardswish_out(y, x); }},
    {"softmax", [](Tensor& y, const Tensor& x) { at::_softmax_out(y, x, 1, false); }},
    {"log_softmax", [](Tensor& y, const Tensor& x) { at::_log_softmax_out(y, x, 1, false); }},
};

Call prepareValue(const Row& row, const Job& job)
{
    return [&row, y = over(job, job.first), x = over(job, job.x)]() mutable {
        const c10::InferenceMode noGradients;
        row.value(y, x);
    };
}

Call prepareSlope(const Row& row, const Job& job)
{
    const c10::InferenceMode noGradients;
    const Tensor x = over(job, job.x);
    return [&row, y = over(job, job.first), x, ones = at::ones_like(x)]() mutable {
        const c10::InferenceMode alsoHere;
        row.slope(y, x, ones);
    };
}

}  // namespace

extern "C" void addEntries(Entries& entries)
{
    constexpr Target target = Target::ACTISCOPE_PEER_TARGET;
    setenv("ATEN_CPU_CAPABILITY", target == Target::avx2 ? "avx2" : "avx512", 1);
    at::set_num_threads(1);
    const auto add = [&](const Row& row, Quantity quantity, std::function<Call(const Job&)> prepare) {
        entries.push_back(
            {.library = "aten", .activation = row.activation, .quantity = quantity, .prepare = std::move(prepare)});
    };
    for (const Row& row : rows) {
        add(row, Quantity::value, [&row](const Job& job) { return prepareValue(row, job); });
        if (row.slope)
            add(row, Quantity::slope, [&row](const Job& job) { return prepareSlope(row, job); });
    }
}

}  // namespace actiscope::benchmarks
