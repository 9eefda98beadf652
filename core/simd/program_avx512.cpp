#include "core/simd/program.h"
#include "core/simd/target_avx512.h"

constinit const actiscope::simd::ProgramTable actiscope::simd::avx512Program{runProgram<Avx512>};
