// The list of all activations, and how to find one by any of its names.
#pragma once

#include "core/activation.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actiscope {

namespace expression {
class Formula;
}

/// "(0, inf)", "[-1, 1]", "(-inf, inf) without 0".
std::string validRange(const Parameter& parameter);

/// A function of one variable with its parameters: an entry of the catalogue, or a formula that a user wrote.
/// Entries live as long as the program and are identified by their address or their index; formulas are made by
/// makeFormula and live as long as whoever holds them.
class Activation {
public:
    const ActivationInfo& info() const noexcept { return *info_; }
    std::string_view id() const noexcept { return info_->id; }
    /// Its place in catalogue(), and that in the tables of kernels. Only for entries of the catalogue.
    std::size_t index() const noexcept { return index_; }
    std::size_t kernelIndex() const noexcept { return kernelIndex_; }
    /// What the user wrote; null for entries of the catalogue.
    const expression::Formula* formula() const noexcept { return formula_.get(); }

    /// Its own parameters and then `scale`. Everything that takes or returns parameter values has them in this order.
    std::span<const Parameter> parameters() const noexcept { return parameters_; }
    std::size_t scaleIndex() const noexcept { return parameters_.size() - 1; }
    std::optional<std::size_t> parameterIndex(std::string_view id) const noexcept;
    std::vector<double> defaults() const;

    /// Facts at these parameter values (own parameters first; scale, if given, is ignored: all facts are for scale 1).
    Shape shape(std::span<const double> values) const;

    /// Nothing if all values are valid; else a sentence that names the parameter, the value and the valid range,
    /// or the relation between two parameters that is broken (lower ≤ upper, min < max).
    std::optional<std::string> problem(std::span<const double> values) const;

private:
    friend struct CatalogueBuilder;
    friend std::shared_ptr<const Activation> makeFormula(std::string_view text);
    Activation() = default;
    Activation(const ActivationInfo& info, Shape (*shapeOf)(const double*));

    const ActivationInfo* info_ = nullptr;
    Shape (*shape_)(const double*) = nullptr;
    std::size_t index_ = 0;
    std::size_t kernelIndex_ = 0;
    std::vector<Parameter> parameters_;
    std::shared_ptr<const expression::Formula> formula_;
};

/// All elementwise activations: by family in the order of the enumeration, within one by year and then id.
std::span<const Activation> catalogue();

/// Every family in the order of the enumeration.
std::span<const Family> families() noexcept;
/// The word of the command line: rectifier exponential sigmoidal self_gated shrinkage hard other.
std::string_view identifier(Family family) noexcept;
std::string_view identifier(Framework framework) noexcept;

/// An exact id ("leaky_relu"), case ignored. Null where there is none.
const Activation* findById(std::string_view id);

/// An activation as some name means it: with that framework's defaults and parameter names.
struct NamedActivation {
    const Activation* activation = nullptr;
    const FrameworkName* framework = nullptr;  ///< the row that matched; null for our own id
    std::vector<double> values;                ///< defaults, in the order of Activation::parameters()
    std::shared_ptr<const Activation> owner{};  ///< of a formula; null for the catalogue's

    /// Index by our id or by the framework's parameter name, case ignored.
    std::optional<std::size_t> parameterIndex(std::string_view name) const noexcept;
};

/// NAME of the command line: an exact id, else a framework-qualified name (torch.nn.LeakyReLU, nn.LeakyReLU,
/// keras.layers.ELU, jax.nn.swish, onnx.LeakyRelu), else a bare name that only one activation has. Ignores case.
/// Throws RequestError with the nearest candidates where nothing, or more than one, matches.
NamedActivation findByName(std::string_view name);

/// A CURVE of the command line: NAME[:PARAMETER=VALUE[,PARAMETER=VALUE]…]. Throws RequestError: unknown name, unknown
/// parameter (which exist), unreadable or out-of-range value (the range).
NamedActivation parseCurve(std::string_view text);

/// Sets one parameter from text, as `-p PARAMETER=VALUE` does; errors as parseCurve.
void setParameter(NamedActivation& curve, std::string_view name, std::string_view value);

}  // namespace actiscope
