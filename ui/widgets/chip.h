// A pill to press: something to add, or a curve that a slider moves.
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace actiscope::ui {

class Theme;

class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(const QString& text, Theme& theme, QWidget* parent = nullptr);

    /// A coloured line before the text, as in the list of curves; an invalid colour: none.
    void setSwatch(const QColor& colour);
    /// Quieter: it is there already, though it can be pressed again.
    void setMarked(bool isMarked);
    bool isMarked() const { return isMarked_; }
    /// Outlined in ink: what Enter takes.
    void setBest(bool isBest);
    /// A small cross at the end that emits trailingClicked; `hint` says what it does. Empty: none.
    void setTrailing(const QString& hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void trailingClicked();
    void hovered(bool isOver);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect trailingRect() const;
    int swatchWidth() const;
    void paintContent(QPainter& painter);

    Theme& theme_;
    QColor swatch_;
    QString trailingHint_;
    bool isMarked_ = false;
    bool isBest_ = false;
    bool isOverTrailing_ = false;
};

}  // namespace actiscope::ui
