#include "ui/class_mode/class_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace actiscope::ui {
namespace {

constexpr const char* context = "actiscope::ui::Keys";

constexpr std::array rows{
    ClassKey{Qt::Key_1, PanelKind::value, nullptr,
             QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Hide or show f, f ′, f ″")},
    ClassKey{Qt::Key_2, PanelKind::slope, nullptr, nullptr},
    ClassKey{Qt::Key_3, PanelKind::curvature, nullptr, nullptr},
    ClassKey{Qt::Key_4, {}, &Veil::regions, QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Hide or show regions, names")},
    ClassKey{Qt::Key_5, {}, &Veil::names, nullptr},
    ClassKey{Qt::Key_6, PanelKind::difference, nullptr,
             QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Hide or show f − g, ULP")},
    ClassKey{Qt::Key_7, PanelKind::roundoff, nullptr, nullptr},
    ClassKey{Qt::Key_0, {}, nullptr, QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Show everything")},
};

}  // namespace

std::span<const ClassKey> classKeys()
{
    return rows;
}

QString textOf(const ClassKey& key)
{
    return key.text ? QCoreApplication::translate(context, key.text) : QString();
}

std::optional<Veil> turned(const Veil& veil, int key)
{
    const auto found = std::ranges::find(rows, key, [](const ClassKey& row) { return static_cast<int>(row.key); });
    if (found == rows.end())
        return std::nullopt;
    if (!found->panel && !found->part)
        return nothingVeiled;
    Veil next = veil;
    bool& isVeiled = found->panel ? next.panels[indexOf(*found->panel)] : next.*(found->part);
    isVeiled = !isVeiled;
    return next;
}

}  // namespace actiscope::ui
