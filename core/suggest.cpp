#include "core/suggest.h"

#include <algorithm>
#include <utility>

namespace actiscope {
namespace {

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

/// Insertions, deletions, replacements and swaps of neighbours that turn a into b.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforePrevious(b.size() + 1);
    std::vector<std::size_t> previous(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        previous[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = std::min(current[j], beforePrevious[j - 2] + 1);
        }
        std::swap(beforePrevious, previous);
        std::swap(previous, current);
    }
    return previous[b.size()];
}

}  // namespace

std::vector<std::string> nearestNames(std::string_view given, std::span<const std::string_view> candidates,
                                      std::size_t limit)
{
    // Longer than any name: nothing resembles it, and the distance would take long.
    if (given.size() > 100)
        return {};
    const std::string wanted = lowerCase(given);
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const std::string_view candidate : candidates) {
        const std::string name = lowerCase(candidate);
        const std::size_t distance = editDistance(wanted, name);
        const std::size_t shorter = std::min(wanted.size(), name.size());
        const bool isBeginning = wanted.size() >= 2 && name.starts_with(wanted);
        if (isBeginning || distance <= std::max<std::size_t>(1, shorter / 3))
            found.emplace_back(isBeginning ? 1 : distance, std::string(candidate));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> names;
    for (const auto& [distance, name] : found) {
        if (names.size() < limit)
            names.push_back(name);
    }
    return names;
}

std::string joinAlternatives(std::span<const std::string> words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            text += i + 1 == words.size() ? " or " : ", ";
        text += words[i];
    }
    return text;
}

}  // namespace actiscope
