// A formula's program as plain data, and what each target offers to run it. Looking at it runs none of a target's code.
#pragma once

#include "core/expression/op.h"
#include "core/simd/kernel_table.h"

#include <cstddef>
#include <cstdint>

namespace actiscope::simd {

inline constexpr std::size_t programBlock = 128;  ///< elements of a register that varies with x
inline constexpr std::size_t uniformBlock = 8;    ///< of one that does not: a vector of every target fits

/// A register: three planes (value, first and second derivative) of programBlock or uniformBlock numbers each. A
/// uniform one holds the same number in all places.
struct Register {
    std::uint32_t offset = 0;  ///< of its first number
    bool isUniform = false;

    constexpr std::size_t plane() const { return isUniform ? uniformBlock : programBlock; }
    constexpr std::size_t size() const { return 3 * plane(); }
};

struct Instruction {
    expression::Op op = expression::Op::number;
    Register to;
    Register from[3];
    int integer = 0;  ///< integerPower: the exponent; activation: its place among the calls
};

/// An activation of the catalogue with its parameters.
struct ActivationCall {
    DoubleKernel kernel = nullptr;
    int parameterCount = 0;
    Register parameters[maxOwnParameters];
    std::uint32_t scratch = 0;  ///< offset of scratchPlanes × programBlock numbers
    static constexpr std::size_t scratchPlanes = 3 + maxOwnParameters;
};

/// Runs instructions in their order. count: elements of the registers written, uniformBlock where all of them are
/// uniform, else a multiple of it up to programBlock. order: how many derivatives are computed, 0 to 2; the planes of
/// higher ones are neither read nor written.
using ProgramRunner = void (*)(const Instruction* instructions, std::size_t length, const ActivationCall* calls,
                               double* registers, std::size_t count, int order);

struct ProgramTable {
    ProgramRunner run;
};

extern const ProgramTable baselineProgram;
extern const ProgramTable avx2Program;
extern const ProgramTable avx512Program;

}  // namespace actiscope::simd
