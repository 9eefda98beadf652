// oneDNN: element-wise and softmax primitives, made for the shape beforehand. The gradient is its backward primitive,
// fed with ones.
#include "tests/benchmark/kernels/peer.h"

#include <dnnl.hpp>

#include <memory>

namespace actiscope::benchmarks {

namespace {

using dnnl::algorithm;
using dnnl::memory;
using dnnl::prop_kind;

const dnnl::engine& processor()
{
    static const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    return engine;
}

memory::desc array(const Job& job)
{
    const auto count = static_cast<memory::dim>(job.count);
    if (job.columns == 0)
        return {{count}, memory::data_type::f32, memory::format_tag::a};
    const auto columns = static_cast<memory::dim>(job.columns);
    return {{count / columns, columns}, memory::data_type::f32, memory::format_tag::ab};
}

memory over(const memory::desc& description, const float* data)
{
    return {description, processor(), const_cast<float*>(data)};
}

/// A primitive with its arguments.
Call call(const dnnl::primitive& primitive, const std::unordered_map<int, memory>& arguments)
{
    return [=, stream = std::make_shared<dnnl::stream>(processor())] {
        primitive.execute(*stream, arguments);
        stream->wait();
    };
}

/// alpha: of elu and leaky relu the slope below zero, of swish the factor of x.
struct Elementwise {
    const char* activation;
    algorithm kind;
    float alpha = 0;
    float beta = 0;
};

dnnl::eltwise_forward::primitive_desc forward(const Elementwise& row, const Job& job)
{
    return {{prop_kind::forward_training, row.kind, array(job), row.alpha, row.beta}, processor()};
}

Call prepareValue(const Elementwise& row, const Job& job)
{
    const memory::desc shape = array(job);
    return call(dnnl::eltwise_forward(forward(row, job)),
                {{DNNL_ARG_SRC, over(shape, job.x)}, {DNNL_ARG_DST, over(shape, job.first)}});
}

Call prepareSlope(const Elementwise& row, const Job& job)
{
    const memory::desc shape = array(job);
    const dnnl::eltwise_backward::primitive_desc backward({row.kind, shape, shape, row.alpha, row.beta}, processor(),
                                                          forward(row, job));
    const memory ones(shape, processor());
    std::fill_n(static_cast<float*>(ones.get_data_handle()), job.count, 1.0f);
    return call(
        dnnl::eltwise_backward(backward),
        {{DNNL_ARG_SRC, over(shape, job.x)}, {DNNL_ARG_DIFF_DST, ones}, {DNNL_ARG_DIFF_SRC, over(shape, job.first)}});
}

Call prepareSoftmax(algorithm kind, const Job& job)
{
    const memory::desc shape = array(job);
    const int columnAxis = 1;
    const dnnl::softmax_v2_forward::primitive_desc description(
        {prop_kind::forward_inference, kind, shape, shape, columnAxis}, processor());
    return call(dnnl::softmax_v2_forward(description),
                {{DNNL_ARG_SRC, over(shape, job.x)}, {DNNL_ARG_DST, over(shape, job.first)}});
}

constexpr Elementwise elementwise[]{
    {"relu", algorithm::eltwise_relu},           {"leaky_relu", algorithm::eltwise_relu, 0.01f},
    {"exponential", algorithm::eltwise_exp},     {"elu", algorithm::eltwise_elu, 1},
    {"sigmoid", algorithm::eltwise_logistic},    {"tanh", algorithm::eltwise_tanh},
    {"silu", algorithm::eltwise_swish, 1},       {"mish", algorithm::eltwise_mish},
    {"gelu", algorithm::eltwise_gelu_erf},       {"gelu_tanh", algorithm::eltwise_gelu_tanh},
    {"softplus", algorithm::eltwise_soft_relu},  {"logsigmoid", algorithm::eltwise_logsigmoid},
    {"hardswish", algorithm::eltwise_hardswish},
};

}  // namespace

extern "C" void addEntries(Entries& entries)
{
    constexpr Target target = Target::ACTISCOPE_PEER_TARGET;
    dnnl::set_max_cpu_isa(target == Target::avx2 ? dnnl::cpu_isa::avx2 : dnnl::cpu_isa::all);
    const auto add = [&](const char* activation, Quantity quantity, std::function<Call(const Job&)> prepare) {
        entries.push_back(
            {.library = "onednn", .activation = activation, .quantity = quantity, .prepare = std::move(prepare)});
    };
    for (const Elementwise& row : elementwise) {
        add(row.activation, Quantity::value, [&row](const Job& job) { return prepareValue(row, job); });
        add(row.activation, Quantity::slope, [&row](const Job& job) { return prepareSlope(row, job); });
    }
    add("softmax", Quantity::value, [](const Job& job) { return prepareSoftmax(algorithm::softmax_accurate, job); });
    add("log_softmax", Quantity::value, [](const Job& job) { return prepareSoftmax(algorithm::softmax_log, job); });
}

}  // namespace actiscope::benchmarks
