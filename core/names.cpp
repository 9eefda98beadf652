#include "core/catalogue.h"
#include "core/error.h"
#include "core/number.h"
#include "core/quote.h"
#include "core/suggest.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace actiscope {

namespace {

char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equal(std::string_view a, std::string_view b) noexcept
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view lastWord(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? name : name.substr(dot + 1);
}

/// The last words of a full name that have so many dots between them.
std::string_view endOf(std::string_view full, std::ptrdiff_t dots)
{
    std::size_t at = full.size();
    for (; dots >= 0 && at != 0 && at != std::string_view::npos; --dots)
        at = full.rfind('.', at - 1);
    return at == 0 || at == std::string_view::npos ? full : full.substr(at + 1);
}

/// The habitual short forms of modules' names, written out.
std::string withFullModule(std::string_view given)
{
    constexpr std::pair<std::string_view, std::string_view> habits[] = {{"F.", "torch.nn.functional."},
                                                                        {"jnp.", "jax.numpy."},
                                                                        {"tf.keras.", "keras."},
                                                                        {"tensorflow.keras.", "keras."},
                                                                        {"tensorflow.", "tf."}};
    for (const auto& [habit, full] : habits)
        if (given.size() > habit.size() && equal(given.substr(0, habit.size()), habit))
            return std::string(full).append(given.substr(habit.size()));
    return std::string(given);
}

/// Whether `given`, which has a dot, is the whole of a full name or the end of it from some dot on.
bool isQualifiedForm(std::string_view given, std::string_view full)
{
    if (given.size() > full.size() || !equal(full.substr(full.size() - given.size()), given))
        return false;
    return given.size() == full.size() || full[full.size() - given.size() - 1] == '.';
}

struct Match {
    const Activation* activation;
    const FrameworkName* row;
};

template <class Predicate>
std::vector<Match> rowsWhere(Predicate holds)
{
    std::vector<Match> matches;
    for (const Activation& activation : catalogue())
        for (const FrameworkName& row : activation.info().frameworks)
            if (holds(row.name))
                matches.push_back({&activation, &row});
    return matches;
}

bool agree(const std::vector<Match>& matches)
{
    return std::ranges::all_of(matches, [&](const Match& m) { return m.activation == matches.front().activation; });
}

NamedActivation named(const Match& match)
{
    NamedActivation result{match.activation, match.row, match.activation->defaults()};
    for (const FrameworkParameter& parameter : match.row->parameters)
        result.values[*match.activation->parameterIndex(parameter.parameter)] = parameter.initial;
    return result;
}

/// The rows that a name with a dot names in full; else those that it is the end of.
std::vector<Match> rowsNamed(std::string_view name)
{
    std::vector<Match> rows = rowsWhere([&](std::string_view full) { return equal(name, full); });
    return rows.empty() ? rowsWhere([&](std::string_view full) { return isQualifiedForm(name, full); }) : rows;
}

/// The rows that a name which is no id may mean.
std::vector<Match> matching(std::string_view name)
{
    if (name.find('.') == std::string_view::npos)
        return rowsWhere([&](std::string_view full) { return equal(lastWord(full), name); });
    std::vector<Match> rows = rowsNamed(name);
    if (rows.empty())
        rows = rowsNamed(withFullModule(name));
    if (agree(rows))
        return rows;
    // Where ignoring case leaves more than one, case decides: nn.GELU is PyTorch's class, nn.gelu a function of others.
    std::vector<Match> exact;
    std::ranges::copy_if(rows, std::back_inserter(exact), [&](const Match& m) { return m.row->name.ends_with(name); });
    return exact.empty() ? rows : exact;
}

[[noreturn]] void failUnknown(std::string_view name)
{
    std::vector<std::string_view> names;
    for (const Activation& activation : catalogue()) {
        names.push_back(activation.id());
        for (const FrameworkName& row : activation.info().frameworks) {
            names.push_back(row.name);
            names.push_back(endOf(row.name, std::ranges::count(name, '.')));
            if (!findById(lastWord(row.name)))
                names.push_back(lastWord(row.name));
        }
    }
    std::vector<std::string> nearest = nearestNames(name, names, 8);
    std::vector<std::string> different;
    for (const std::string& candidate : nearest)
        if (std::ranges::none_of(different, [&](const std::string& d) { return equal(d, candidate); }))
            different.push_back(candidate);
    if (different.size() > 4)
        different.resize(4);
    throw RequestError("There is no activation " + quoted(name) + "." +
                       (different.empty() ? " The command `list` shows all of them."
                                          : " Did you mean " + joinAlternatives(different) + "?"));
}

[[noreturn]] void failAmbiguous(std::string_view name, const std::vector<Match>& matches)
{
    std::vector<std::string> names;
    for (const Match& match : matches)
        names.push_back(std::string(match.row->name));
    throw RequestError(quoted(name) + " means different activations in different frameworks: say " +
                       joinAlternatives(names) + ".");
}

[[noreturn]] void failParameter(const Activation& activation, std::string_view name)
{
    std::string known;
    for (const Parameter& parameter : activation.parameters())
        known.append(known.empty() ? "" : ", ").append(parameter.id).append(" in ").append(validRange(parameter));
    throw RequestError(std::string(activation.id()) + " has no parameter " + quoted(name) + ". It has: " + known + ".");
}

}  // namespace

const Activation* findById(std::string_view id)
{
    const auto found = std::ranges::find_if(catalogue(), [id](const Activation& a) { return equal(a.id(), id); });
    return found == catalogue().end() ? nullptr : &*found;
}

std::optional<std::size_t> NamedActivation::parameterIndex(std::string_view name) const noexcept
{
    if (framework)
        for (const FrameworkParameter& parameter : framework->parameters)
            if (equal(parameter.name, name))
                return activation->parameterIndex(parameter.parameter);
    const std::span<const Parameter> all = activation->parameters();
    for (std::size_t index = 0; index < all.size(); ++index)
        if (equal(all[index].id, name))
            return index;
    return std::nullopt;
}

NamedActivation findByName(std::string_view name)
{
    if (const Activation* activation = findById(name))
        return {activation, nullptr, activation->defaults()};

    const std::vector<Match> rows = matching(name);
    if (rows.empty())
        failUnknown(name);
    if (!agree(rows))
        failAmbiguous(name, rows);
    // A name that several frameworks have brings defaults of its own only where they agree on them.
    NamedActivation result = named(rows.front());
    if (std::ranges::any_of(rows, [&](const Match& row) { return named(row).values != result.values; }))
        result.values = result.activation->defaults();
    return result;
}

void setParameter(NamedActivation& curve, std::string_view name, std::string_view value)
{
    const std::optional<std::size_t> index = curve.parameterIndex(name);
    if (!index)
        failParameter(*curve.activation, name);
    const std::optional<double> number = readNumber(value);
    if (!number)
        throw RequestError(quoted(name) + " must be a number, not " + quoted(value) + ".");
    const Parameter& parameter = curve.activation->parameters()[*index];
    if (!parameter.isValid(*number))
        throw RequestError(std::string(name) + " must be in " + validRange(parameter) + ", not " +
                           writeNumber(*number) + ".");
    curve.values[*index] = *number;
}

NamedActivation parseCurve(std::string_view text)
{
    const std::size_t colon = text.find(':');
    NamedActivation curve = findByName(text.substr(0, colon));
    if (colon == std::string_view::npos)
        return curve;
    std::string_view rest = text.substr(colon + 1);
    std::vector<bool> isSet(curve.values.size());
    while (true) {
        const std::size_t comma = rest.find(',');
        const std::string_view setting = rest.substr(0, comma);
        const std::size_t sign = setting.find('=');
        if (sign == std::string_view::npos)
            throw RequestError("After the colon of " + quoted(text) + ", PARAMETER=VALUE was expected, not " +
                               quoted(setting) + ".");
        const std::string_view name = setting.substr(0, sign);
        setParameter(curve, name, setting.substr(sign + 1));
        const std::size_t index = *curve.parameterIndex(name);
        if (isSet[index])
            throw RequestError(quoted(text) + " sets " + quoted(name) + " twice. Once is enough.");
        isSet[index] = true;
        if (comma == std::string_view::npos)
            return curve;
        rest.remove_prefix(comma + 1);
    }
}

}  // namespace actiscope
