// What a user gave, as messages repeat it.
#pragma once

#include <string>
#include <string_view>

namespace actiscope {

/// In quotation marks, cut after 40 bytes, control characters as \x1b: safe to show whatever it holds.
std::string quoted(std::string_view text);

}  // namespace actiscope
