// The modules of peers/ that were built beside the program.
#pragma once

#include "tests/benchmark/kernels/peer.h"

#include <filesystem>

namespace actiscope::benchmarks {

struct PeerModule {
    std::string name;  ///< "sleef avx512"
    std::filesystem::path file;
    Target target = Target::baseline;
};

/// Those whose target this CPU supports, by name. A module "best" chooses its instructions itself.
const std::vector<PeerModule>& peerModules();

/// Loads a module into this process. Throws std::runtime_error.
void addModuleEntries(const PeerModule& module, Entries& entries);

}  // namespace actiscope::benchmarks
