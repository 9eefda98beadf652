// Starts and stops the play of the value beside it, and offers how it plays.
#pragma once

#include "ui/widgets/icon_button.h"

#include <QTimer>

namespace actiscope::ui {

/// A click starts and stops. A right click, the Menu or Down key, or a long press asks for the options; a small arrow
/// in its corner says so while the pointer or the keyboard is there.
class PlayButton : public IconButton {
    Q_OBJECT

public:
    explicit PlayButton(Theme& theme, QWidget* parent = nullptr);
    void setPlaying(bool isPlaying);
    /// name: of the value that it plays.
    void setName(const QString& name);

signals:
    void optionsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void refresh();

    Theme& theme_;
    QString name_;
    bool isPlaying_ = false;
    QTimer longPress_;
};

}  // namespace actiscope::ui
