#include "request.h"

#include "app/options.h"
#include "app/text.h"
#include "core/error.h"
#include "core/suggest.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <thread>

namespace actiscope::exhaustive {

namespace {

using app::Arguments;
using app::Option;

constexpr std::uint64_t usualChecks = 8000;
constexpr std::uint64_t endless = std::numeric_limits<std::uint64_t>::max();

constexpr Option onlyOption{
    .name = "--only",
    .value = "ID[:QUANTITY],...",
    .help = "these activations, both quantities or the one named, value or slope, and softmax or log_softmax (all)"};
constexpr Option targetOption{
    .name = "--target", .value = "NAME", .help = "the kernels of this target (of all that this processor runs)"};
constexpr Option stepOption{
    .name = "--step", .value = "N", .help = "every Nth bit pattern; a prime sees every kind of input (1)"};
constexpr Option checkOption{
    .name = "--check", .value = "N", .help = "compare each reference with MPFR at N inputs first (8000)"};
constexpr Option outputOption{.name = "--output", .value = "FILE", .help = "where the table goes (accuracy.md)"};
constexpr Option stateOption{.name = "--state",
                             .value = "FILE",
                             .help = "where an interrupted walk is kept: the same command goes on (OUTPUT.state)"};
constexpr Option threadsOption{.name = "--threads", .value = "N", .help = "at once (one for each core)"};
constexpr Option stopOption{
    .name = "--stop-after", .value = "N", .help = "interrupt the walk after N inputs, to go on another time"};
constexpr Option listOption{.name = "--list", .value = "", .help = "say what can be walked"};
constexpr Option helpOption{.name = "--help", .value = "", .help = "say this"};
constexpr Option options[] = {onlyOption,  targetOption,  stepOption, checkOption, outputOption,
                              stateOption, threadsOption, stopOption, listOption,  helpOption};

std::uint64_t count(const Arguments& arguments, const Option& option, std::uint64_t usual, std::uint64_t most)
{
    const auto given = arguments.value(option);
    if (!given)
        return usual;
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(given->data(), given->data() + given->size(), number);
    if (error != std::errc() || end != given->data() + given->size() || number == 0 || number > most)
        throw RequestError(std::string(option.name) + ": " + quoted(*given) + " is not a whole number from 1 to " +
                           std::to_string(most) + ".");
    return number;
}

[[noreturn]] void refuse(std::string_view word, std::vector<std::string> names)
{
    std::ranges::sort(names);
    names.erase(std::ranges::unique(names).begin(), names.end());
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    const std::vector<std::string> near = nearestNames(word, candidates);
    throw RequestError("--only: there is nothing to walk by the name of " + quoted(word) + ". " +
                       (near.empty() ? "--list says what there is." : "Did you mean " + joinAlternatives(near) + "?"));
}

/// Sets what --only asks for, in the order of the tables.
void choose(Request& request, const Arguments& arguments)
{
    const auto given = arguments.value(onlyOption);
    const std::vector<std::string_view> words = given ? app::split(*given, ',') : std::vector<std::string_view>{};
    const auto isAsked = [&](std::string_view name) { return !given || std::ranges::count(words, name) > 0; };
    std::vector<std::string> known;
    for (const Reference& row : references()) {
        if (isAsked(row.activation) || isAsked(row.name()))
            request.rows.push_back(&row);
        known.emplace_back(row.activation);
        known.push_back(row.name());
    }
    for (const RowFunction& function : rowFunctions()) {
        if (isAsked(function.name))
            request.rowFunctions.push_back(&function);
        known.emplace_back(function.name);
    }
    for (const std::string_view word : words)
        if (std::ranges::count(known, word) == 0)
            refuse(word, known);
}

std::vector<Target> chosenTargets(const Arguments& arguments)
{
    std::vector<Target> usable;
    std::string names;
    for (const Target target : compiledTargets()) {
        if (!isSupported(target))
            continue;
        usable.push_back(target);
        names.append(names.empty() ? "" : ", ").append(name(target));
    }
    const auto given = arguments.value(targetOption);
    if (!given)
        return usable;
    const std::optional<Target> target = findTarget(*given);
    if (!target || !isSupported(*target))
        throw RequestError("--target: " + quoted(*given) + " is no target of this processor. Usable here: " + names +
                           ".");
    return {*target};
}

std::filesystem::path filePath(const Arguments& arguments, const Option& option, const std::string& usual)
{
    const std::filesystem::path path = arguments.value(option).value_or(usual);
    const std::filesystem::path folder = std::filesystem::absolute(path).parent_path();
    if (!path.has_filename() || std::filesystem::is_directory(path) || !std::filesystem::is_directory(folder))
        throw RequestError(std::string(option.name) + ": " + actiscope::quoted(path.string()) +
                           " is not a file in a folder that exists.");
    return path;
}

}  // namespace

Request readRequest(std::span<const std::string_view> words)
{
    const Arguments arguments({.operands = {}, .options = options}, words);
    Request request;
    if (arguments.has(helpOption) || arguments.has(listOption)) {
        request.kind = arguments.has(helpOption) ? Request::Kind::help : Request::Kind::list;
        return request;
    }
    choose(request, arguments);
    request.targets = chosenTargets(arguments);
    request.step = count(arguments, stepOption, 1, std::numeric_limits<std::uint32_t>::max());
    request.checks = count(arguments, checkOption, usualChecks, 1'000'000'000);
    request.stopAfter = count(arguments, stopOption, endless, endless);
    request.threads =
        static_cast<unsigned>(count(arguments, threadsOption, std::max(std::thread::hardware_concurrency(), 1U), 1024));
    request.output = filePath(arguments, outputOption, "accuracy.md");
    request.state = filePath(arguments, stateOption, request.output.string() + ".state");
    return request;
}

std::string help()
{
    return "exhaustive [OPTION...]\n\n"
           "Walks all 2^32 bit patterns of float through the single-precision kernels of the\n"
           "functions listed, value and slope, every target at once, and measures each result\n"
           "against a reference in double precision, or MPFR where that cannot decide. Rows\n"
           "of softmax and log_softmax are drawn.\n"
           "Writes a table. Ctrl-C interrupts; the same command goes on from there.\n"
           "Exit code: 0 every promise is kept, 1 one is broken or the walk was interrupted,\n"
           "2 the request was wrong.\n\n" +
           app::describe(options);
}

}  // namespace actiscope::exhaustive
