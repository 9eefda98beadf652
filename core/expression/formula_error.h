// What is wrong with a formula, and where.
#pragma once

#include "core/error.h"

#include <cstddef>
#include <string>

namespace actiscope {

/// A place in a text.
struct TextPosition {
    std::size_t offset = 0;  ///< in bytes of UTF-8
    std::size_t column = 1;  ///< in characters, from 1
};

/// what() is "Column 7: " and the sentence, which says what was found and what was expected.
class FormulaError : public RequestError {
public:
    FormulaError(TextPosition position, const std::string& sentence)
        : RequestError("Column " + std::to_string(position.column) + ": " + sentence),
          position_(position),
          sentence_(sentence)
    {}
    TextPosition position() const { return position_; }
    const std::string& sentence() const { return sentence_; }

private:
    TextPosition position_;
    std::string sentence_;
};

}  // namespace actiscope
