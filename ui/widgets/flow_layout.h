// Lays items out in rows, as words in a paragraph.
#pragma once

#include <QLayout>

#include <vector>

namespace actiscope::ui {

class FlowLayout : public QLayout {
public:
    FlowLayout(int horizontalGap, int verticalGap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height that the items take at this width; moves them there where `isMoving`.
    int place(const QRect& rect, bool isMoving) const;

    int horizontalGap_;
    int verticalGap_;
    std::vector<QLayoutItem*> items_;
};

}  // namespace actiscope::ui
