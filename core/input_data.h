// A column of numbers made into inputs.
#pragma once

#include "core/inputs.h"

#include <string>
#include <vector>

namespace actiscope {

/// Sorts the values and works out what a session keeps of them. The file's name and digest are left empty. The
/// histogram has as many bins as the values can tell apart (the rule of Freedman and Diaconis), up to 512. Throws
/// std::invalid_argument where there is no value.
InputData makeInputData(std::vector<float> values, std::string column);

}  // namespace actiscope
