// Pieces of the sentences that the command line says, and of its CSV.
#pragma once

#include "core/quote.h"

#include <string>
#include <string_view>
#include <vector>

namespace actiscope::app {

/// What counts as a number, for messages.
inline constexpr std::string_view numberExamples = "-1.5, 2e-3, 0x1.8p-3, inf or nan";

/// The parts between the separators: one more than there are separators.
std::vector<std::string_view> split(std::string_view text, char separator);

/// A number from an option. Throws RequestError: "--epsilon: “x” is not a number. …".
double requireNumber(std::string_view option, std::string_view text);

/// A field of a CSV row, in quotation marks where it holds a comma, a quotation mark or a line end.
std::string csvField(std::string_view text);

}  // namespace actiscope::app
