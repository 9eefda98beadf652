// The strip under the plots in class mode: what is read, up to three sliders, and the way out.
#pragma once

#include "core/session.h"

#include <QWidget>

#include <string>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace actiscope::ui {

class ClassReadout;
class Document;
class IconButton;
class Interaction;
class ParameterSection;
class Theme;
class ValueRow;

/// Built when class mode begins, in the sizes of the room.
class ClassStrip : public QWidget {
    Q_OBJECT

public:
    ClassStrip(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);
    ~ClassStrip() override;

    ClassReadout& readout() { return *readout_; }
    /// The rows from left to right, as pinnedSliders() has them.
    std::vector<ValueRow*> rows() const;
    IconButton& chooser() { return *chooser_; }
    IconButton& leave() { return *leave_; }

signals:
    void leaveRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Slot {
        PinnedSlider slider;
        QWidget* widget = nullptr;
        ValueRow* row = nullptr;
        ParameterSection* section = nullptr;  ///< null for those that move all curves
        QLabel* name = nullptr;               ///< whose parameter it is; null as well
        std::string function{};               ///< functionKey() of the curve that it was made for
    };
    Slot makeSlot(const PinnedSlider& slider);
    bool isMadeFor(const Slot& slot, const PinnedSlider& slider) const;
    void rebuild(const std::vector<PinnedSlider>& wanted);
    void refresh();
    void retranslate();
    void popUpChooser();

    Document& document_;
    Interaction& interaction_;
    Theme& theme_;
    ClassReadout* readout_;
    QHBoxLayout* sliders_;
    std::vector<Slot> slots_;
    IconButton* chooser_;
    IconButton* leave_;
};

}  // namespace actiscope::ui
