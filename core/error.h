// The one error type for everything a user can give: files, formulas, arguments, data.
#pragma once

#include <stdexcept>

namespace actiscope {

/// The request was wrong. what() is a sentence for the user: what was given, what was expected, where.
/// The command line exits with 2 on it, the window shows it; nothing has been written or lost.
class RequestError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Work that was asked for rightly failed on the way: a full disk, no memory. what() says what and why.
class WorkError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace actiscope
