// Looks like the search field that it leads to.
#pragma once

#include <QAbstractButton>

namespace actiscope::ui {

class Theme;

class SearchButton : public QAbstractButton {
    Q_OBJECT

public:
    SearchButton(Theme& theme, QWidget* parent = nullptr);
    /// The keys that do the same, shown at its end.
    void setKeys(const QString& keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& theme_;
    QString keys_;
};

}  // namespace actiscope::ui
