// Icons from resources/icons, in the ink of the theme.
#pragma once

#include "ui/theme.h"

#include <QIcon>

namespace actiscope::ui {

inline QIcon themedIcon(const Theme& theme, QLatin1String name)
{
    return QIcon(
        QStringLiteral(":/icons/%1/%2.svg").arg(theme.isDark() ? QLatin1String("dark") : QLatin1String("light"), name));
}

}  // namespace actiscope::ui
