#include "whole_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <stdexcept>
#include <system_error>

namespace actiscope::exhaustive {

void writeWhole(const std::filesystem::path& path, std::string_view text)
{
    const std::filesystem::path temporary = path.string() + ".part";
    std::ofstream stream(temporary, std::ios::binary | std::ios::trunc);
    stream << text;
    stream.close();
    if (!stream)
        throw std::runtime_error(path.string() + " cannot be written: " + std::strerror(errno) + ".");
    std::filesystem::rename(temporary, path);
}

}  // namespace actiscope::exhaustive
