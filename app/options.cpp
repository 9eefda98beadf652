#include "app/options.h"

#include "app/text.h"
#include "core/error.h"
#include "core/suggest.h"

#include <algorithm>

namespace actiscope::app {
namespace {

constexpr std::size_t lineWidth = 80;
constexpr std::size_t helpColumn = 29;

/// "--at=1" is the name "--at" and the value "1".
std::string_view nameIn(std::string_view word)
{
    return word.starts_with("--") ? word.substr(0, word.find('=')) : word;
}

const Option* findOption(std::span<const Option> options, std::string_view name)
{
    const auto found = std::ranges::find_if(options, [name](const Option& option) {
        return option.name == name || (option.hasOpposite && oppositeOf(option.name) == name);
    });
    return found == options.end() ? nullptr : &*found;
}

std::string withValue(const Option& option)
{
    std::string text(option.name);
    if (!option.value.empty())
        text.append(" ").append(option.value);
    return text;
}

[[noreturn]] void refuseUnknown(std::string_view name, std::span<const Option> options)
{
    std::vector<std::string_view> names;
    std::vector<std::string> opposites;
    for (const Option& option : options) {
        names.push_back(option.name);
        if (option.hasOpposite)
            opposites.push_back(oppositeOf(option.name));
    }
    std::vector<std::string_view> candidates = names;
    candidates.insert(candidates.end(), opposites.begin(), opposites.end());
    const std::vector<std::string> near = nearestNames(name, candidates);
    std::string sentence = "There is no option " + quoted(name) + ".";
    if (!near.empty())
        throw RequestError(sentence + " Did you mean " + joinAlternatives(near) + "?");
    sentence += names.empty() ? " This takes no options." : " The options are ";
    for (std::size_t i = 0; i < names.size(); ++i)
        sentence.append(names[i]).append(i + 1 < names.size() ? ", " : ".");
    throw RequestError(sentence);
}

}  // namespace

Arguments::Arguments(const Syntax& syntax, std::span<const std::string_view> words)
{
    bool isAfterOptions = false;
    while (!words.empty()) {
        const std::string_view word = words.front();
        // A minus alone is an operand: standard input.
        if (!isAfterOptions && word.starts_with('-') && word != "-" && word != "--") {
            words = words.subspan(takeOption(syntax.options, words));
            continue;
        }
        if (isAfterOptions || word != "--")
            operands_.push_back(word);
        isAfterOptions = isAfterOptions || word == "--";
        words = words.subspan(1);
    }
    checkOperands(syntax.operands);
}

std::size_t Arguments::takeOption(std::span<const Option> options, std::span<const std::string_view> words)
{
    const std::string_view word = words.front();
    const std::string_view name = nameIn(word);
    const Option* option = findOption(options, name);
    if (option == nullptr)
        refuseUnknown(name, options);
    refuseAgain(*option, name);
    const bool isJoined = name.size() < word.size();
    if (option->value.empty()) {
        if (isJoined)
            throw RequestError(std::string(name) + " takes no value, but is given one: " + quoted(word) + ".");
        given_.push_back({name, {}});
        return 1;
    }
    if (isJoined) {
        given_.push_back({option->name, word.substr(name.size() + 1)});
        return 1 + takeMore(*option, words.subspan(1));
    }
    if (words.size() == 1 || words[1] == "--" || findOption(options, nameIn(words[1])) != nullptr)
        throw RequestError(std::string(name) + " needs a value: " + withValue(*option) + ".");
    given_.push_back({option->name, words[1]});
    return 2 + takeMore(*option, words.subspan(2));
}

void Arguments::refuseAgain(const Option& option, std::string_view name) const
{
    const std::optional<bool> before = option.value.empty() ? switched(option) : std::nullopt;
    if (before && *before != (name == option.name))
        throw RequestError(std::string(name) + " undoes " + oppositeOf(name) + ". Only one of them is wanted.");
    if (before || (!option.isRepeatable && has(option)))
        throw RequestError(std::string(name) + " is given twice. It is wanted once.");
}

std::size_t Arguments::takeMore(const Option& option, std::span<const std::string_view> words)
{
    if (option.takesToo == nullptr)
        return 0;
    std::size_t count = 0;
    for (; count < words.size() && !words[count].starts_with('-') && option.takesToo(words[count]); ++count)
        given_.push_back({option.name, words[count]});
    return count;
}

void Arguments::checkOperands(const Operands& expected) const
{
    const std::string name(expected.name);
    if (operands_.size() < expected.least)
        throw RequestError(name + " is missing: " + std::string(expected.help) + ".");
    if (operands_.size() > expected.most) {
        std::string sentence = quoted(operands_[expected.most]) + " is too much: ";
        if (expected.most == 0)
            throw RequestError(sentence + "only options can follow here.");
        throw RequestError(sentence.append("only one ").append(name).append(" is wanted."));
    }
}

bool Arguments::has(const Option& option) const
{
    return std::ranges::find(given_, option.name, &Given::name) != given_.end();
}

std::optional<bool> Arguments::switched(const Option& option) const
{
    if (has(option))
        return true;
    const std::string opposite = option.hasOpposite ? oppositeOf(option.name) : std::string();
    return std::ranges::find(given_, opposite, &Given::name) != given_.end() ? std::optional(false) : std::nullopt;
}

std::optional<std::string_view> Arguments::value(const Option& option) const
{
    const auto found = std::ranges::find(given_, option.name, &Given::name);
    if (found == given_.end())
        return std::nullopt;
    return found->value;
}

std::vector<std::string_view> Arguments::values(const Option& option) const
{
    std::vector<std::string_view> all;
    for (const Given& given : given_) {
        if (given.name == option.name)
            all.push_back(given.value);
    }
    return all;
}

std::string oppositeOf(std::string_view name)
{
    constexpr std::string_view no = "--no-";
    return name.starts_with(no) ? "--" + std::string(name.substr(no.size()))
                                : std::string(no) + std::string(name.substr(2));
}

std::string describe(std::span<const Option> options)
{
    std::string text;
    for (const Option& option : options) {
        std::string head("  ");
        head.append(withValue(option));
        if (head.size() + 2 > helpColumn)
            head.append("\n").append(helpColumn, ' ');
        else
            head.append(helpColumn - head.size(), ' ');
        std::string help(option.help);
        if (option.hasOpposite)
            help.append("; undone by ").append(oppositeOf(option.name));
        text += head + wrap(help, helpColumn) + "\n";
    }
    return text;
}

std::string wrap(std::string_view text, std::size_t indent)
{
    std::string wrapped;
    std::size_t column = indent;
    bool isLineStart = true;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(" \n");
        const std::string_view word = text.substr(0, end);
        if (!isLineStart && column + 1 + word.size() > lineWidth) {
            wrapped.append("\n").append(indent, ' ');
            column = indent;
        } else if (!isLineStart) {
            wrapped += ' ';
            ++column;
        }
        wrapped += word;
        column += word.size();
        isLineStart = false;
        if (end == std::string_view::npos)
            break;
        if (text[end] == '\n') {
            wrapped.append("\n").append(indent, ' ');
            column = indent;
            isLineStart = true;
        }
        text.remove_prefix(end + 1);
    }
    return wrapped;
}

}  // namespace actiscope::app
