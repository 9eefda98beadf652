#include "app/flatness.h"

#include "app/text.h"
#include "core/error.h"

#include <cmath>

namespace actiscope::app {

Flatness readFlatness(const Arguments& arguments)
{
    Flatness read{.isRelative = arguments.has(relativeOption)};
    if (const auto epsilon = arguments.value(epsilonOption)) {
        read.epsilon = requireNumber(epsilonOption.name, *epsilon);
        if (!(read.epsilon > 0) || std::isinf(read.epsilon))
            throw RequestError("--epsilon: " + quoted(*epsilon) + " is not a positive, finite number.");
    }
    return read;
}

}  // namespace actiscope::app
