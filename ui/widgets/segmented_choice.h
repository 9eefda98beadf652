// One of a few, side by side in one frame.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QAbstractButton;

namespace actiscope::ui {

class Theme;

/// Shows what it is told and asks for changes: `chosen` is a wish. Arrow keys move the choice, Tab leaves it.
class SegmentedChoice : public QWidget {
    Q_OBJECT

public:
    SegmentedChoice(int count, Theme& theme, QWidget* parent = nullptr);

    void setTexts(const QStringList& texts, const QStringList& hints = {});
    void setCurrent(int index);
    int current() const;
    QAbstractButton& button(int index) const { return *buttons_[static_cast<std::size_t>(index)]; }

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    Theme& theme_;
    std::vector<QAbstractButton*> buttons_;
};

}  // namespace actiscope::ui
