#include "core/simd/program.h"
#include "core/simd/target_baseline.h"

constinit const actiscope::simd::ProgramTable actiscope::simd::baselineProgram{runProgram<Baseline>};
