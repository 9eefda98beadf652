#include "core/simd/program.h"
#include "core/simd/target_avx2.h"

constinit const actiscope::simd::ProgramTable actiscope::simd::avx2Program{runProgram<Avx2>};
