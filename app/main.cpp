// The program: a command, or the window.
#include "app/command.h"
#include "app/text.h"
#include "core/suggest.h"
#include "ui/window_entry.h"

#include <QHash>
#include <QString>

#include <csignal>
#include <filesystem>
#include <span>
#include <vector>

namespace {

using namespace actiscope;

constexpr int wrongRequest = 2;

int openWindow(int& argc, char** argv, std::string_view file)
{
    return ui::runWindow(argc, argv, QString::fromLocal8Bit(file.data(), static_cast<qsizetype>(file.size())));
}

bool namesFile(std::string_view word)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(std::filesystem::path(word), ignored);
    return word.ends_with(".actiscope") || (std::filesystem::exists(status) && !std::filesystem::is_directory(status));
}

int refuse(std::string_view word)
{
    std::vector<std::string_view> names;
    for (const app::Command& command : app::commands())
        names.push_back(command.name);
    const std::vector<std::string> near = nearestNames(word, names);
    std::string sentence = quoted(word);
    if (word.starts_with('-')) {
        sentence += " is not an option here. There are --help and --version.";
    } else {
        sentence += " is neither a command nor a file. ";
        if (near.empty()) {
            sentence += "The commands are ";
            for (std::size_t i = 0; i < names.size(); ++i)
                sentence.append(names[i]).append(i + 1 < names.size() ? ", " : ".");
        } else {
            sentence += "Did you mean " + joinAlternatives(near) + "?";
        }
    }
    app::complain("actiscope", sentence);
    return wrongRequest;
}

int runWords(int& argc, char** argv, std::span<const std::string_view> words)
{
    if (words.empty())
        return openWindow(argc, argv, {});
    const std::string_view first = words.front();
    if (const app::Command* command = app::findCommand(first))
        return app::runCommand(*command, words.subspan(1));
    if (first == "--help")
        return app::print(app::programHelp());
    if (first == "--version")
        return app::print("actiscope " ACTISCOPE_VERSION "\n");
    if (first.starts_with('-') || !namesFile(first))
        return refuse(first);
    if (words.size() > 1) {
        app::complain("actiscope", "Only one file can be opened at a time; " + quoted(words[1]) + " is too much.");
        return wrongRequest;
    }
    std::error_code unknown;
    if (!std::filesystem::exists(std::filesystem::path(first), unknown)) {
        app::complain("actiscope", "There is no file " + quoted(first) + ".");
        return wrongRequest;
    }
    return openWindow(argc, argv, first);
}

}  // namespace

int main(int argc, char** argv)
{
    // The same words give the same bytes: nothing may depend on the order of a hash.
    QHashSeed::setDeterministicGlobalSeed();
    // A reader that goes away shows as an error of write, which ends the program quietly.
    std::signal(SIGPIPE, SIG_IGN);
    const std::vector<std::string_view> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    return runWords(argc, argv, words);
}
