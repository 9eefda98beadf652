// What is wrong with a formula, and where.
#pragma once

#include "core/error.h"
#include "core/wording.h"

#include <cstddef>
#include <string>
#include <utility>

namespace actiscope {

/// A place in a text.
struct TextPosition {
    std::size_t offset = 0;  ///< in bytes of UTF-8
    std::size_t column = 1;  ///< in characters, from 1
};

/// what() is "Column 7: " and the sentence, which says what was found and what was expected, in English.
class FormulaError : public RequestError {
public:
    FormulaError(TextPosition position, Wording wording)
        : RequestError("Column " + std::to_string(position.column) + ": " + english(wording)),
          position_(position),
          wording_(std::move(wording))
    {}
    TextPosition position() const { return position_; }
    const Wording& wording() const { return wording_; }
    std::string sentence() const { return english(wording_); }

private:
    TextPosition position_;
    Wording wording_;
};

}  // namespace actiscope
