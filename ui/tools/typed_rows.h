// What somebody typed or pasted as x values of the table.
#pragma once

#include <QString>

#include <vector>

namespace actiscope::ui {

struct TypedRows {
    std::vector<double> x;
    QString problem;  ///< a sentence where the text cannot be read; then there is no x
};

/// Numbers separated by space, lines, semicolons or a comma with a space, and ranges FROM:TO:STEP (−3:3:0.5; without a
/// step it is 1). At most `most` of them. 0,5 is refused, as everywhere: it means different things to different
/// readers.
TypedRows readRows(const QString& text, std::size_t most);

}  // namespace actiscope::ui
