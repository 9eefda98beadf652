// Writes figures: all are made before the first file is touched, and each is written whole or not at all.
#pragma once

#include "app/export_request.h"

namespace actiscope::app::exporting {

/// Throws RequestError where a file's folder does not exist or something else than a file stands in its place.
void requirePlaces(const std::vector<Target>& targets);

/// Throws WorkError where a file cannot be written, or where the user stopped the work: then no file was touched.
void writeFigures(const Request& request);

}  // namespace actiscope::app::exporting
