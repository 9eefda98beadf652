// From, to and step of a slider, in a small window at its button.
#pragma once

#include "core/activation.h"
#include "core/session.h"

#include <QFrame>

#include <functional>

class QGridLayout;
class QLabel;

namespace actiscope::ui {

class NumberField;
class Theme;

/// What limits a range besides from < to and step > 0.
struct RangeLimits {
    Interval valid;              ///< of the parameter
    bool isLogarithmic = false;  ///< from must be positive
};

/// Nothing where the range can be used, else a sentence.
std::optional<QString> problemOf(const SliderRange& range, const RangeLimits& limits);

class RangePopover : public QFrame {
    Q_OBJECT

public:
    RangePopover(Theme& theme, const SliderRange& range, const SliderRange& initial, const RangeLimits& limits,
                 QWidget* parent);
    NumberField& from() { return *from_; }
    NumberField& to() { return *to_; }
    NumberField& step() { return *step_; }

    /// Closes without entering what is typed.
    void dismiss();

signals:
    void rangeChanged(const actiscope::SliderRange& range);

private:
    NumberField* addField(QGridLayout& grid, const QString& name, double SliderRange::*member);
    void show(const SliderRange& range);

    Theme& theme_;
    SliderRange range_;
    RangeLimits limits_;
    NumberField* from_;
    NumberField* to_;
    NumberField* step_;
    QLabel* problem_;
};

/// Opens the popover under its button; `changed` gets every range that is fine. The initial one is what reset returns
/// to.
void editRangeOf(QWidget& button, Theme& theme, const SliderRange& range, const SliderRange& initial,
                 const RangeLimits& limits, std::function<void(const SliderRange&)> changed);

}  // namespace actiscope::ui
