// Code compiled for one CPU must never be linked into another's path: each target's object keeps its code to itself.
#include "core/evaluate.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace actiscope;

struct Symbol {
    char type;
    std::string name;
};

/// The defined symbols of every object in the static library, by the object's file name.
std::map<std::string, std::vector<Symbol>> symbolsOfLibrary()
{
    const std::string command = "nm -C --defined-only '" ACTISCOPE_CORE_LIBRARY "' 2>/dev/null";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::map<std::string, std::vector<Symbol>> objects;
    std::string object;
    std::string line;
    for (int c = 0; pipe && (c = std::fgetc(pipe.get())) != EOF;) {
        if (c != '\n') {
            line += static_cast<char>(c);
            continue;
        }
        if (!line.empty() && line.back() == ':') {
            object = line.substr(0, line.size() - 1);
        } else if (!line.empty()) {
            std::istringstream words(line);
            std::string address;
            Symbol symbol{};
            words >> address >> symbol.type;
            std::getline(words >> std::ws, symbol.name);
            objects[object].push_back(symbol);
        }
        line.clear();
    }
    return objects;
}

std::string objectOf(Target target)
{
    return "target_" + std::string(name(target)) + ".cpp.o";
}

/// All objects that are compiled for one target: the kernels, what runs formulas, and the functions of rows.
std::vector<std::string> objectsOf(Target target)
{
    const std::string suffix = "_" + std::string(name(target)) + ".cpp.o";
    return {objectOf(target), "program" + suffix, "rows" + suffix};
}

TEST(TargetObjects, AreAllInTheLibrary)
{
    const auto objects = symbolsOfLibrary();
    for (const Target target : compiledTargets()) {
        ASSERT_TRUE(objects.contains(objectOf(target))) << name(target);
        int kernels = 0;
        for (const Symbol& symbol : objects.at(objectOf(target)))
            kernels += symbol.type == 't' ? 1 : 0;
        EXPECT_GT(kernels, 4 * static_cast<int>(catalogue().size())) << name(target);
    }
}

TEST(TargetObjects, ShareNoCodeWithOtherObjects)
{
    const auto objects = symbolsOfLibrary();
    for (const Target target : compiledTargets())
        for (const std::string& object : objectsOf(target))
            for (const Symbol& symbol : objects.at(object))
                // T: visible to all; W, u, i: one copy is kept of those of several objects.
                EXPECT_EQ(std::string("TWui").find(symbol.type), std::string::npos)
                    << object << " defines " << symbol.type << " " << symbol.name;
}

TEST(TargetObjects, ShowOnlyTheirTable)
{
    const auto objects = symbolsOfLibrary();
    for (const Target target : compiledTargets())
        for (const std::string& object : objectsOf(target))
            for (const Symbol& symbol : objects.at(object)) {
                const bool isData = std::string("DRBV").find(symbol.type) != std::string::npos;
                // The personality and __odr_asan entries are the compiler's own.
                const bool isOurs = symbol.name.find("personality") == std::string::npos &&
                                    symbol.name.find("__odr_asan") == std::string::npos;
                if (isData && isOurs) {
                    const std::string table = object.starts_with("program") ? "Program"
                                              : object.starts_with("rows")  ? "Rows"
                                                                            : "Kernels";
                    EXPECT_EQ(symbol.name, "actiscope::simd::" + std::string(name(target)) + table);
                }
            }
}

}  // namespace
