// The CURVE operand and the -p options that follow it.
#pragma once

#include "app/options.h"
#include "core/catalogue.h"

namespace actiscope::app {

/// The one curve of a command, CURVE or --formula, with the parameters that -p sets. Throws RequestError: neither or
/// both are given; as parseCurve and makeFormula; a -p that is not PARAMETER=VALUE or sets what another one sets.
NamedActivation readCurve(const Arguments& arguments);

/// The parameters' names, for messages: "alpha, scale".
std::string parameterNames(const Activation& activation);

}  // namespace actiscope::app
