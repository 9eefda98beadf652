// One line of text that ends in "…" where there is no room for all of it.
#pragma once

#include <QLabel>

namespace actiscope::ui {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace actiscope::ui
