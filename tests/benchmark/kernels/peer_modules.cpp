#include "tests/benchmark/kernels/peer_modules.h"

#include <dlfcn.h>

#include <algorithm>
#include <stdexcept>

namespace actiscope::benchmarks {

namespace {

/// Of "best" the last that this CPU supports; else what the name says.
std::optional<Target> targetNamed(const std::string& name)
{
    if (name != "best")
        return findTarget(name);
    std::optional<Target> best;
    for (const Target target : compiledTargets())
        if (isSupported(target))
            best = target;
    return best;
}

/// peer_LIBRARY_TARGET.so
std::optional<PeerModule> moduleOf(const std::filesystem::path& file)
{
    const std::string stem = file.stem().string();
    const std::size_t first = stem.find('_');
    const std::size_t last = stem.rfind('_');
    if (file.extension() != ".so" || first == last)
        return std::nullopt;
    const std::optional<Target> target = targetNamed(stem.substr(last + 1));
    if (!target || !isSupported(*target))
        return std::nullopt;
    return PeerModule{.name = stem.substr(first + 1, last - first - 1) + ' ' + stem.substr(last + 1),
                      .file = file,
                      .target = *target};
}

std::vector<PeerModule> findModules()
{
    std::vector<PeerModule> modules;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "peers";
    if (!std::filesystem::is_directory(folder))
        return modules;
    for (const auto& file : std::filesystem::directory_iterator(folder))
        if (const auto module = moduleOf(file.path()))
            modules.push_back(*module);
    std::ranges::sort(modules, {}, &PeerModule::name);
    return modules;
}

}  // namespace

const std::vector<PeerModule>& peerModules()
{
    static const std::vector<PeerModule> modules = findModules();
    return modules;
}

void addModuleEntries(const PeerModule& module, Entries& entries)
{
    void* const library = dlopen(module.file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!library)
        throw std::runtime_error(dlerror());
    auto* const add = reinterpret_cast<decltype(&addEntries)>(dlsym(library, "addEntries"));
    if (!add)
        throw std::runtime_error(dlerror());
    add(entries);
    for (Entry& entry : entries)
        entry.target = module.target;
}

}  // namespace actiscope::benchmarks
