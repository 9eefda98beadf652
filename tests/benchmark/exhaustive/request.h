// What the command was asked for.
#pragma once

#include "reference.h"
#include "row_function.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actiscope::exhaustive {

struct Request {
    enum class Kind { walk, list, help };
    Kind kind = Kind::walk;
    std::vector<const Reference*> rows;
    std::vector<const RowFunction*> rowFunctions;
    std::vector<Target> targets;
    std::uint64_t step = 1;
    std::uint64_t checks = 0;     ///< of each reference against MPFR
    std::uint64_t stopAfter = 0;  ///< inputs
    unsigned threads = 1;
    std::filesystem::path output;
    std::filesystem::path state;
};

/// Throws RequestError.
Request readRequest(std::span<const std::string_view> words);

std::string help();

}  // namespace actiscope::exhaustive
