// The heading of the list with the symbols over its columns.
#pragma once

#include <QWidget>

namespace actiscope::ui {

class CurveListView;
class Theme;

class CurveListHeader : public QWidget {
    Q_OBJECT

public:
    CurveListHeader(CurveListView& list, Theme& theme, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CurveListView& list_;
    Theme& theme_;
    QString title_;
};

}  // namespace actiscope::ui
