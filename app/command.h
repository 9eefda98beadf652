// The commands: one table each, which parses, explains itself and runs.
#pragma once

#include "app/options.h"
#include "app/output.h"

#include <span>
#include <string>
#include <string_view>

namespace actiscope::app {

struct Command {
    std::string_view name;
    std::string_view summary;  ///< one line in the list of commands
    Syntax syntax;
    std::string_view notes;  ///< paragraphs below the options; lines are wrapped when shown
    void (*run)(const Arguments& arguments, Output& output) = nullptr;
};

extern const Command listCommand;
extern const Command evaluateCommand;
extern const Command regionsCommand;
extern const Command statisticsCommand;
extern const Command exportCommand;

/// Every command, in the order of the help.
std::span<const Command> commands();
const Command* findCommand(std::string_view name);

/// `actiscope --help` and `actiscope COMMAND --help`.
std::string programHelp();
std::string commandHelp(const Command& command);

/// Runs what the words say (without the program's own name), unless it is the window that they ask for. Writes to
/// standard output and standard error; returns the exit code: 0 done, 1 failed while working, 2 the request was wrong.
int runCommand(const Command& command, std::span<const std::string_view> words);

/// `text` to standard output; the exit code as above.
int print(std::string_view text);

/// "actiscope: sentence" to standard error.
void complain(std::string_view where, std::string_view sentence);

/// Options that several commands have.
inline constexpr Option helpOption{.name = "--help", .value = {}, .help = "show this help"};
inline constexpr Option parameterOption{.name = "-p",
                                        .value = "PARAMETER=VALUE",
                                        .help = "set a parameter of the curve; may be repeated",
                                        .isRepeatable = true};
inline constexpr Option formulaOption{
    .name = "--formula",
    .value = "TEXT",
    .help =
        "a formula of x in place of CURVE, such as \"x*sigmoid(1.7*x)\" or \"max(alpha*x, x)\"; names that are "
        "neither x nor functions are its parameters, for -p"};
/// readCurve asks for it, as --formula stands for it too.
inline constexpr Operands curveOperand{
    .name = "CURVE",
    .help = "an activation, as NAME or NAME:PARAMETER=VALUE,...; see \"actiscope list\"",
    .least = 0,
    .most = 1};

}  // namespace actiscope::app
