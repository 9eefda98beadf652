// What families, frameworks and curves are called in the language of the window.
#pragma once

#include "core/session.h"

#include <QString>

namespace actiscope::ui {

QString familyName(Family family);

/// "PyTorch", "Keras": proper names, the same in every language.
QString frameworkName(Framework framework);

/// The curve's label as text of the window.
QString labelText(const Curve& curve);

QString toText(std::string_view text);

/// As much of a name as a session may hold, without blanks around it and without half a character at its end.
QString nameWithinLimit(const QString& text);

/// The name in the other language, to stand muted beside the name: Chinese in the English window, the English long name
/// in the Chinese one; empty where it is the name itself.
QString otherName(const ActivationInfo& info);

/// The long name in the language of the window.
QString longName(const ActivationInfo& info);

/// Long name, formula, year: what a tooltip says of an activation. Rich text.
QString activationTip(const ActivationInfo& info);

}  // namespace actiscope::ui
