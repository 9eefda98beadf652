#include "tests/app/export_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace actiscope::test {

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::string> namesIn(const std::string& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

std::string ExportFolder::path() const
{
    return std::filesystem::path(kept()).parent_path().string();
}

Result ExportFolder::exporting(std::vector<std::string> arguments, Start start) const
{
    arguments.insert(arguments.begin(), "export");
    start.arguments = std::move(arguments);
    start.unset.insert(start.unset.end(), {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"});
    return run(std::move(start));
}

}  // namespace actiscope::test
