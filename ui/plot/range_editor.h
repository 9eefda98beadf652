// The range of an axis, typed: a small popover at the axis.
#pragma once

#include "core/activation.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace actiscope::ui {

class Theme;

class RangeEditor : public QFrame {
    Q_OBJECT

public:
    enum class Scale {
        linear,
        decades,  ///< the range is in decades; what is typed are the numbers themselves
    };

    /// title: "Range of x".
    RangeEditor(const QString& title, Interval range, Scale scale, Theme& theme, QWidget* parent);

    /// Above `global` and inside of the screen; deletes itself when closed.
    void openAt(QPoint global);

signals:
    void chosen(const actiscope::Interval& range);
    void fitRequested();

private:
    void accept();
    QString problemOf(Interval typed) const;
    QLineEdit* addField(QBoxLayout& row, const QString& name, double value, int digits);

    Scale scale_;
    QLineEdit* low_;
    QLineEdit* high_;
    QLabel* problem_;
};

}  // namespace actiscope::ui
