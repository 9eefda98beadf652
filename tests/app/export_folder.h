// A folder of its own to export figures into, and what is found there afterwards.
#pragma once

#include "tests/app/program.h"

namespace actiscope::test {

/// Bytes; none where there is no such file.
std::string contentOf(const std::string& path);

/// Of everything in the folder, hidden or not, in order.
std::vector<std::string> namesIn(const std::string& folder);

/// Holds one file, "kept.svg", that exports must leave alone unless they are meant.
class ExportFolder {
public:
    std::string path() const;
    std::string in(const std::string& name) const { return path() + "/" + name; }
    const std::string& kept() const { return kept_.path(); }

    /// The program without a display.
    Result exporting(std::vector<std::string> arguments) const { return exporting(std::move(arguments), {}); }
    Result exporting(std::vector<std::string> arguments, Start start) const;

private:
    TemporaryFile kept_{"kept.svg", "before"};
};

}  // namespace actiscope::test
