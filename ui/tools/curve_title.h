// Which curve a tool tells of: its line and its name.
#pragma once

#include <QColor>
#include <QWidget>

namespace actiscope::ui {

class Theme;

class CurveTitle : public QWidget {
    Q_OBJECT

public:
    explicit CurveTitle(Theme& theme, QWidget* parent = nullptr);
    /// An invalid colour: no line.
    void setCurve(const QString& name, const QColor& colour);
    QString name() const { return name_; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& theme_;
    QString name_;
    QColor colour_;
};

}  // namespace actiscope::ui
