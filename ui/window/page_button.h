// The name of a page in the bar, underlined where it is the one shown.
#pragma once

#include <QAbstractButton>

namespace actiscope::ui {

class Theme;

class PageButton : public QAbstractButton {
    Q_OBJECT

public:
    PageButton(Theme& theme, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Theme& theme_;
};

}  // namespace actiscope::ui
