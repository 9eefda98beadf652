// Keeps the stir of a widget from what surrounds it.
#pragma once

#include <QWidget>

namespace actiscope::ui {

/// Holds one widget and asks for a new layout of its surroundings only when the height really changed. In Qt every
/// label that gets a text has the whole column laid out again; under a slider that is most of a frame.
class SteadyBox : public QWidget {
    Q_OBJECT

public:
    explicit SteadyBox(QWidget* content, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* content_;
};

}  // namespace actiscope::ui
