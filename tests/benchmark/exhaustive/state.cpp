#include "state.h"

#include "whole_file.h"

#include "core/number.h"

#include <fstream>
#include <iomanip>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace actiscope::exhaustive {

namespace {

/// FNV-1a over the bytes of the running program.
std::uint64_t fingerprint()
{
    std::ifstream program("/proc/self/exe", std::ios::binary);
    if (!program)
        throw std::runtime_error("/proc/self/exe cannot be read: the state of a walk must name the program it is of.");
    std::uint64_t hash = 0xcbf29ce484222325;
    for (std::istreambuf_iterator<char> byte(program), end; byte != end; ++byte)
        hash = (hash ^ static_cast<unsigned char>(*byte)) * 0x100000001b3;
    return hash;
}

std::string headerOf(std::uint64_t step, std::span<const Target> targets)
{
    std::ostringstream header;
    header << "program " << std::hex << fingerprint() << std::dec << " step " << step << " targets";
    for (const Target target : targets)
        header << ' ' << name(target);
    return header.str();
}

std::ostream& operator<<(std::ostream& stream, const Tally& tally)
{
    return stream << writeNumber(tally.worst.ulp) << ' ' << tally.worst.input << ' ' << tally.worst.result << ' '
                  << tally.inputs << ' ' << tally.correctlyRounded << ' ' << tally.byMpfr << ' '
                  << tally.wrongUnderflows << ' ' << tally.differentTogether;
}

std::istream& operator>>(std::istream& stream, Tally& tally)
{
    std::string ulp;
    stream >> ulp >> tally.worst.input >> tally.worst.result >> tally.inputs >> tally.correctlyRounded >>
        tally.byMpfr >> tally.wrongUnderflows >> tally.differentTogether;
    const std::optional<double> number = readNumber(ulp);
    if (!number)
        stream.setstate(std::ios::failbit);
    tally.worst.ulp = number.value_or(-1);
    return stream;
}

}  // namespace

State::State(std::filesystem::path path, std::uint64_t step, std::span<const Target> targets)
    : path_(std::move(path)), header_(headerOf(step, targets)), targetCount_(targets.size())
{
    if (std::filesystem::exists(path_) && !read()) {
        isStale_ = true;
        positions_.clear();
    }
}

bool State::read()
{
    std::ifstream stream(path_);
    std::string line;
    if (!std::getline(stream, line) || line != header_)
        return false;
    for (std::string name; stream >> name;) {
        Position position;
        stream >> position.next;
        position.tallies.resize(targetCount_);
        for (Tally& tally : position.tallies)
            stream >> tally;
        if (!stream)
            return false;
        positions_[name] = position;
    }
    return true;
}

Position& State::of(const Reference& row)
{
    Position& position = positions_[row.name()];
    position.tallies.resize(targetCount_);
    return position;
}

void State::save() const
{
    std::ostringstream text;
    text << header_ << '\n';
    for (const auto& [name, position] : positions_) {
        text << name << ' ' << position.next << '\n';
        for (const Tally& tally : position.tallies)
            text << tally << '\n';
    }
    writeWhole(path_, text.str());
}

void State::remove() const
{
    std::filesystem::remove(path_);
}

}  // namespace actiscope::exhaustive
