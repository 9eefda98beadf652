// A text that a file carries for us.
#pragma once

#include <QByteArray>

namespace actiscope::ui {

struct CarriedText {
    QByteArray text{};
    bool isWhole = false;  ///< neither damaged nor cut off nor too long; else the text says nothing
};

}  // namespace actiscope::ui
