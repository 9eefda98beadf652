// XNNPACK: operators on one row of `count` channels. It chooses the CPU's best instructions by itself.
#include "tests/benchmark/kernels/peer.h"

#include <xnnpack.h>

#include <limits>
#include <memory>
#include <stdexcept>

namespace actiscope::benchmarks {

namespace {

using Operator = std::shared_ptr<xnn_operator>;
using Create = xnn_status (*)(std::size_t channels, xnn_operator_t* made);
using Setup = xnn_status (*)(xnn_operator_t, std::size_t, const float*, float*, pthreadpool_t);

struct Row {
    const char* activation;
    Create create;
    Setup setup;
};

void check(xnn_status status)
{
    if (status != xnn_status_success)
        throw std::runtime_error("XNNPACK: status " + std::to_string(status));
}

Call prepare(const Row& row, const Job& job)
{
    const std::size_t channels = job.columns != 0 ? job.columns : job.count;
    xnn_operator_t made = nullptr;
    check(row.create(channels, &made));
    const Operator kept(made, xnn_delete_operator);
    check(row.setup(made, job.count / channels, job.x, job.first, nullptr));
    return [kept] { xnn_run_operator(kept.get(), nullptr); };
}

constexpr float infinite = std::numeric_limits<float>::infinity();

constexpr Row rows[]{
    {"relu", [](std::size_t n, xnn_operator_t* made) { return xnn_create_clamp_nc_f32(n, n, n, 0, infinite, 0, made); },
     xnn_setup_clamp_nc_f32},
    {"relu6", [](std::size_t n, xnn_operator_t* made) { return xnn_create_clamp_nc_f32(n, n, n, 0, 6, 0, made); },
     xnn_setup_clamp_nc_f32},
    {"leaky_relu",
     [](std::size_t n, xnn_operator_t* made) { return xnn_create_leaky_relu_nc_f32(n, n, n, 0.01f, 0, made); },
     xnn_setup_leaky_relu_nc_f32},
    {"elu", [](std::size_t n, xnn_operator_t* made) { return xnn_create_elu_nc_f32(n, n, n, 1, 0, made); },
     xnn_setup_elu_nc_f32},
    {"celu", [](std::size_t n, xnn_operator_t* made) { return xnn_create_elu_nc_f32(n, n, n, 1, 0, made); },
     xnn_setup_elu_nc_f32},
    {"sigmoid", [](std::size_t n, xnn_operator_t* made) { return xnn_create_sigmoid_nc_f32(n, n, n, 0, made); },
     xnn_setup_sigmoid_nc_f32},
    {"hardswish", [](std::size_t n, xnn_operator_t* made) { return xnn_create_hardswish_nc_f32(n, n, n, 0, made); },
     xnn_setup_hardswish_nc_f32},
    {"softmax", [](std::size_t n, xnn_operator_t* made) { return xnn_create_softmax_nc_f32(n, n, n, 0, made); },
     xnn_setup_softmax_nc_f32},
};

}  // namespace

extern "C" void addEntries(Entries& entries)
{
    check(xnn_initialize(nullptr));
    for (const Row& row : rows)
        entries.push_back({.library = "xnnpack",
                           .activation = row.activation,
                           .quantity = Quantity::value,
                           .prepare = [&row](const Job& job) { return prepare(row, job); }});
}

}  // namespace actiscope::benchmarks
