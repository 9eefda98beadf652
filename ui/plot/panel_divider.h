// The strip between two panels: drag it to share their height out anew, double click for the usual heights.
#pragma once

#include <QWidget>

namespace actiscope::ui {

class PanelDivider : public QWidget {
    Q_OBJECT

public:
    explicit PanelDivider(QWidget* plot);

    /// Colour of the line that shows under the pointer.
    void setInk(const QColor& ink);
    void retranslate();

signals:
    void dragBegan();
    void draggedBy(int pixels);  ///< since the drag began, downwards
    void dragEnded();
    void dragCancelled();
    void resetRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();

    QColor ink_;
    bool isHovered_ = false;
    bool isDragged_ = false;
    double pressedAt_ = 0;
};

}  // namespace actiscope::ui
