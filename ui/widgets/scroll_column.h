// A column of widgets that scrolls when it is too tall, and is as wide either way.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace actiscope::ui {

class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    /// margins in px, the right one including the scroll bar, which has its place always and shows only when needed.
    ScrollColumn(const QMargins& margins, int spacing, QWidget* parent = nullptr);
    QVBoxLayout& column() { return *column_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMargins margins_;
    QVBoxLayout* column_;
};

}  // namespace actiscope::ui
