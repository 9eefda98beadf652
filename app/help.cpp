// The help texts, made from the tables of the commands.
#include "app/command.h"

#include "core/suggest.h"

#include <algorithm>

namespace actiscope::app {
namespace {

std::vector<Option> withHelp(const Syntax& syntax)
{
    std::vector<Option> all(syntax.options.begin(), syntax.options.end());
    all.push_back(helpOption);
    return all;
}

}  // namespace

std::string programHelp()
{
    std::string text =
        "Actiscope shows activation functions: curves, gradients, and where they die.\n"
        "\n"
        "Usage:\n"
        "  actiscope                    open the window\n"
        "  actiscope FILE               open a session or an exported figure\n"
        "  actiscope COMMAND ...        do one thing without a window\n"
        "  actiscope COMMAND --help     explain a command\n"
        "  actiscope --help             show this help\n"
        "  actiscope --version          show the version\n"
        "\n"
        "Commands:\n";
    for (const Command& command : commands()) {
        std::string head("  ");
        head.append(command.name);
        head.resize(std::max<std::size_t>(head.size() + 2, 31), ' ');
        text += head + wrap(command.summary, 31) + "\n";
    }
    return text + "\n" +
           wrap(
               "Results go to standard output as CSV with the shortest numbers that read back to the same value; "
               "messages go to standard error. The exit code is 0 when all is done, 1 when something failed while "
               "working, 2 when the request was wrong.",
               0) +
           "\n";
}

std::string commandHelp(const Command& command)
{
    const Operands& operands = command.syntax.operands;
    std::string text = "Usage: actiscope " + std::string(command.name);
    if (!operands.name.empty())
        text.append(" ").append(operands.name);
    text += " [OPTION]...\n" + wrap(command.summary, 0) + "\n\n";
    if (!operands.name.empty()) {
        const Option row{.name = operands.name, .value = {}, .help = operands.help};
        text += describe(std::span(&row, 1)) + "\n";
    }
    text.append("Options:\n").append(describe(withHelp(command.syntax)));
    if (!command.notes.empty())
        text.append("\n").append(wrap(command.notes, 0)).append("\n");
    return text;
}

}  // namespace actiscope::app
