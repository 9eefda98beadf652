#include "ui/class_mode/class_mode.h"

#include "ui/class_mode/class_keys.h"
#include "ui/class_mode/class_strip.h"
#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/pages/curves_page.h"
#include "ui/plot_area.h"
#include "ui/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

constexpr double smallestText = 32;  ///< px in a window of this size: 24 pt at 96 dpi
constexpr double usualWidth = 1920;
constexpr double usualHeight = 1080;
constexpr double leastScale = 1.5;
constexpr double mostScale = 6;

}  // namespace

double classTextScale(QSize window)
{
    const double part = std::min(window.height() / usualHeight, window.width() / usualWidth);
    const double scale = smallestText / static_cast<int>(TextSize::small) * part;
    // In steps, so that a window that is dragged larger is not laid out anew at every pixel.
    return std::clamp(std::round(scale * 12) / 12, leastScale, mostScale);
}

ClassMode::ClassMode(const Parts& parts, Document& document, Interaction& interaction, Theme& theme, QObject* parent)
    : QObject(parent), parts_(parts), document_(document), interaction_(interaction), theme_(theme)
{
    parts_.window.installEventFilter(this);
}

ClassMode::~ClassMode() = default;

void ClassMode::setOn(bool on)
{
    if (on == isOn())
        return;
    parts_.window.setUpdatesEnabled(false);
    parts_.bar.setVisible(!on);
    parts_.page.setPresenting(on);
    if (on) {
        theme_.setPresentation(classTextScale(parts_.window.size()));
        interaction_.setVeil(nothingVeiled);
        addStrip();
    } else {
        removeStrip();
        interaction_.setVeil({});
        theme_.setPresentation(std::nullopt);
    }
    parts_.window.setUpdatesEnabled(true);
    parts_.page.plots().setFocus();
    emit changed();
}

void ClassMode::addStrip()
{
    strip_ = new ClassStrip(document_, interaction_, theme_, parts_.layout.parentWidget());
    connect(strip_, &ClassStrip::leaveRequested, this, [this] { setOn(false); });
    parts_.layout.addWidget(strip_);
    strip_->show();
}

void ClassMode::removeStrip()
{
    strip_->hide();
    strip_->deleteLater();
    strip_ = nullptr;
}

void ClassMode::fitText()
{
    const double scale = classTextScale(parts_.window.size());
    if (theme_.px(1000) == std::lround(1000 * scale))
        return;
    parts_.window.setUpdatesEnabled(false);
    // Gaps are measured when a widget is made: the strip is made anew.
    removeStrip();
    theme_.setPresentation(scale);
    addStrip();
    parts_.window.setUpdatesEnabled(true);
    emit changed();
}

bool ClassMode::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &parts_.window && event->type() == QEvent::Resize && isOn())
        fitText();
    return QObject::eventFilter(watched, event);
}

bool ClassMode::handleKey(int key)
{
    if (!isOn())
        return false;
    const std::optional<Veil> veil = turned(interaction_.veil(), key);
    if (veil)
        interaction_.setVeil(*veil);
    return veil.has_value();
}

}  // namespace actiscope::ui
