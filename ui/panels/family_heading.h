// The heading of a group that can be folded away.
#pragma once

#include <QAbstractButton>

namespace actiscope::ui {

class Theme;

/// Checked: unfolded.
class FamilyHeading : public QAbstractButton {
    Q_OBJECT

public:
    explicit FamilyHeading(Theme& theme, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Theme& theme_;
};

}  // namespace actiscope::ui
