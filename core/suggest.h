// What the user probably meant: the nearest of the names that exist.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actiscope {

/// The candidates that resemble `given`, nearest first, at most `limit`: those that start with it or are a few typing
/// errors away (edit distance, transpositions counted once), case ignored. Empty where nothing resembles it.
std::vector<std::string> nearestNames(std::string_view given, std::span<const std::string_view> candidates,
                                      std::size_t limit = 3);

/// "a", "a or b", "a, b or c".
std::string joinAlternatives(std::span<const std::string> words);

}  // namespace actiscope
