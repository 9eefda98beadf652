// Files that are written whole or not at all.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace actiscope::exhaustive {

/// Writes a temporary file beside `path` and renames it. Throws std::runtime_error with the path and the reason.
void writeWhole(const std::filesystem::path& path, std::string_view text);

}  // namespace actiscope::exhaustive
