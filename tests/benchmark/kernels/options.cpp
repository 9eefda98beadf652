#include "tests/benchmark/kernels/options.h"

#include <benchmark/benchmark.h>

#include <charconv>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace actiscope::benchmarks {

namespace {

constexpr const char* usage =
    "Times every activation's kernels beside the libraries that were found when this was built.\n"
    "Rows are named activation/quantity/size/target/library: silu/slope/4Ki/avx512/sleef. Quantities: value, slope,\n"
    "value_and_slope, curvature; sizes: 16, 4Ki, 64Ki, 32Mi, rows_of_10, rows_of_4096.\n\n"
    "  --table=FILE                   the table goes to FILE, not to standard output\n"
    "  --ulp_stride=N                 errors are measured at every N-th float (4001); 0: not at all\n"
    "  --benchmark_filter=REGEX       only rows whose names match\n"
    "  --benchmark_out=FILE           JSON\n"
    "  --benchmark_repetitions=N      (20; of 32Mi always 5)\n"
    "  --benchmark_min_time=SECONDS   of a repetition (0.002)\n"
    "  --benchmark_list_tests=true    names all rows\n";

/// What follows NAME= in an argument.
std::optional<std::string> valueOf(std::string_view argument, std::string_view name)
{
    if (!argument.starts_with(name) || argument.substr(name.size(), 1) != "=")
        return std::nullopt;
    return std::string(argument.substr(name.size() + 1));
}

std::size_t readStride(const std::string& text)
{
    std::size_t stride = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), stride);
    if (error != std::errc() || end != text.data() + text.size())
        throw std::invalid_argument("--ulp_stride takes a whole number, given was \"" + text + '"');
    return stride;
}

}  // namespace

WholeFile::WholeFile(std::string path) : path_(std::move(path))
{
    if (!std::ofstream(unfinished()))
        throw std::runtime_error("cannot write " + path_);
    discard();
}

void WholeFile::discard() const
{
    std::error_code ignored;
    if (isWanted())
        std::filesystem::remove(unfinished(), ignored);
}

void WholeFile::publish() const
{
    if (!isWanted())
        return;
    std::error_code error;
    std::filesystem::rename(unfinished(), path_, error);
    if (error)
        throw std::runtime_error("cannot write " + path_ + ": " + error.message());
}

void WholeFile::write(const std::string& text) const
{
    std::ofstream stream(unfinished(), std::ios::binary);
    stream << text;
    stream.close();
    if (!stream)
        throw std::runtime_error("cannot write " + path_);
    publish();
}

Options readOptions(int argc, char** argv)
{
    Options options;
    // Static, because Google Benchmark keeps the program's name.
    static std::vector<std::string> arguments{argv[0], "--benchmark_enable_random_interleaving=true",
                                              "--benchmark_repetitions=20", "--benchmark_min_time=0.002"};
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (const auto table = valueOf(argument, "--table")) {
            options.table = WholeFile(*table);
        } else if (const auto stride = valueOf(argument, "--ulp_stride")) {
            options.stride = readStride(*stride);
        } else if (const auto json = valueOf(argument, "--benchmark_out")) {
            options.json = WholeFile(*json);
            arguments.push_back("--benchmark_out=" + options.json.unfinished());
        } else if (argument == "--help") {
            std::fputs(usage, stdout);
            std::exit(0);
        } else {
            arguments.emplace_back(argument);
        }
    }
    std::vector<char*> pointers;
    for (std::string& argument : arguments)
        pointers.push_back(argument.data());
    int count = static_cast<int>(pointers.size());
    benchmark::Initialize(&count, pointers.data());
    if (count > 1)
        throw std::invalid_argument("unknown argument \"" + std::string(pointers[1]) + "\"; --help lists them");
    return options;
}

}  // namespace actiscope::benchmarks
