// The option parser: a command states its options as a table; the table parses, explains itself and is checked against
// the manual page.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actiscope::app {

struct Option {
    std::string_view name;   ///< "--at", "-p"
    std::string_view value;  ///< what stands for the value in the help: "X,X,..."; empty: a switch
    std::string_view help;   ///< one sentence without its full stop
    bool isRepeatable = false;
    /// A switch that another one undoes: "--no-dashes" undoes "--dashes", "--grid" undoes "--no-grid".
    bool hasOpposite = false;
    /// Words right after the value that are values as well: `-o a.png b.svg`. Null: none are.
    bool (*takesToo)(std::string_view word) = nullptr;
};

/// What stands for the words that are not options.
struct Operands {
    std::string_view name;  ///< "CURVE"; empty: the command takes none
    std::string_view help;
    std::size_t least = 0;
    std::size_t most = 0;
};

struct Syntax {
    Operands operands;
    std::span<const Option> options;
};

/// A command's words, sorted by what they are.
class Arguments {
public:
    /// `--option VALUE` and `--option=VALUE`; a value may begin with a minus unless it is itself an option of the
    /// command; `--` ends the options. Throws RequestError: unknown option (the nearest that exist), a value that is
    /// missing or not wanted, an option given twice or beside its
    /// opposite, too few or too many operands.
    Arguments(const Syntax& syntax, std::span<const std::string_view> words);

    bool has(const Option& option) const;
    /// Of a switch: true as it stands, false as its opposite, nothing where neither is given.
    std::optional<bool> switched(const Option& option) const;
    /// The value of an option that is not repeatable.
    std::optional<std::string_view> value(const Option& option) const;
    std::vector<std::string_view> values(const Option& option) const;
    std::span<const std::string_view> operands() const { return operands_; }

private:
    struct Given {
        std::string_view name;
        std::string_view value;
    };
    /// Returns how many words it took: the option, and its values unless the first is joined.
    std::size_t takeOption(std::span<const Option> options, std::span<const std::string_view> words);
    void refuseAgain(const Option& option, std::string_view name) const;
    /// Returns how many words were further values.
    std::size_t takeMore(const Option& option, std::span<const std::string_view> words);
    void checkOperands(const Operands& expected) const;

    std::vector<Given> given_;
    std::vector<std::string_view> operands_;
};

/// "--no-dashes" of "--dashes", "--grid" of "--no-grid".
std::string oppositeOf(std::string_view name);

/// The options, one a line, aligned and wrapped at 80 columns.
std::string describe(std::span<const Option> options);

/// `text` wrapped at 80 columns, each line but the first indented; a line end in `text` is kept.
std::string wrap(std::string_view text, std::size_t indent);

}  // namespace actiscope::app
