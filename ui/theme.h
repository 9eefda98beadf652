// Colours, fonts and sizes of the whole program, light and dark: the one place that knows them.
#pragma once

#include "core/activation.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QString>

#include <array>
#include <memory>
#include <optional>

class QApplication;
class QWidget;

namespace actiscope::ui {

/// The roles of colours; a value per theme. Text on its ground reaches 4.5:1, curves 3:1.
struct Palette {
    QColor plot;   ///< background of plots and pages
    QColor panel;  ///< side panels and the bar
    QColor hairline;
    QColor grid;
    QColor axis;
    QColor text;
    QColor muted;
    QColor ink;         ///< everything that can be acted on
    QColor hover;       ///< ground of a row or button under the pointer
    QColor selection;   ///< ground of the selected row
    QColor field;       ///< ground of number fields, chips and buttons
    QColor hatch;       ///< lines of dead regions
    QColor dots;        ///< dots of saturated and weak regions
    QColor regionTint;  ///< ground of patterned regions
    QColor error;
    std::array<QColor, 7> curves;
    std::array<QColor, 7> families;  ///< by Family, when more than seven curves are shown
};

const Palette& lightPalette();
const Palette& darkPalette();
/// The same curves; text, axes and lines that survive a projector in a lit room.
const Palette& contrastPalette(bool isDark);

/// Seven slots, then they repeat.
QColor curveColour(const Palette& palette, int slot);

/// Sizes in px at 100 %.
enum class TextSize { heading = 20, title = 15, body = 13, small = 12 };

/// Widgets of Qt take their looks from one style sheet. A widget says what it is with setLook(widget, "…"):
/// buttons: "primary" (ink), "quiet" (no ground), "chip" (pill), "link"; labels: "heading", "title", "muted", "small",
/// "error"; any widget: "panel", "page", "card", "line" (a hairline).
void setLook(QWidget* widget, const char* look);

class SystemColours;

class Theme : public QObject {
    Q_OBJECT

public:
    enum class Choice { system, light, dark };

    explicit Theme(QApplication& application);
    ~Theme() override;

    Choice choice() const { return choice_; }
    void setChoice(Choice choice);
    bool isDark() const { return isDark_; }
    const Palette& palette() const;

    /// Inter, Noto Sans CJK SC, then the system's, scaled as px().
    QFont font(TextSize size, bool isBold = false) const;
    /// For columns of numbers: a family whose digits are all as wide as each other.
    QFont numberFont(TextSize size, bool isBold = false) const;
    QFont mathFont(TextSize size) const;  ///< italic serif for symbols
    /// px at 100 % to px now: the font size of the desktop and the user's choice of text size.
    int px(double at100Percent) const;
    double scale() const { return scale_; }
    void setScale(double scale);
    /// For a room and not a desk: text of this scale whatever else was chosen, and colours of high contrast. Nothing:
    /// back to the desk.
    void setPresentation(std::optional<double> scale);
    bool isPresenting() const { return presentation_.has_value(); }

signals:
    /// Every widget that paints itself repaints; Qt's own follow the application's palette and style sheet.
    void changed();

private:
    void apply();

    QApplication& application_;
    std::unique_ptr<SystemColours> system_;
    QFont systemFont_;
    double desktopScale_ = 1;
    Choice choice_ = Choice::system;
    bool isDark_ = false;
    double scale_ = 1;
    std::optional<double> presentation_;
};

}  // namespace actiscope::ui
