// How a row of the curve list looks: swatch, label, numbers; under the pointer its buttons.
#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace actiscope::ui {

class CurveListModel;
class Theme;
struct CurveRow;

/// What can be pressed in a row.
enum class RowButton { visibility, solo, menu, remove };

class CurveListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CurveListDelegate(const CurveListModel& model, Theme& theme, QObject* parent = nullptr);

    /// The row that is lit. The pointer, where it is over this list, brings out that row's buttons.
    void setHot(int row, std::optional<QPoint> pointer);
    std::optional<RowButton> buttonAt(const QRect& row, const QPoint& at) const;
    QRect buttonRect(const QRect& row, RowButton button) const;
    /// The right end of column `index` of the numbers.
    int columnRight(const QRect& row, int index) const;
    /// Measures the numbers again: columns are as wide as their widest number.
    void measure();

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    /// Three columns of numbers leave less room for all else.
    bool isTight() const;
    QFont numberFont() const;
    int leftOf(const QRect& row, double place) const;
    QRect labelRect(const QRect& row) const;
    bool isUnderPointer(const QRect& rect, RowButton button) const;
    void paintSwatch(QPainter& painter, const QRect& rect, const CurveRow& row, bool hasButtons) const;
    void paintNumbers(QPainter& painter, const QRect& rect, const CurveRow& row) const;
    void paintButtons(QPainter& painter, const QRect& rect, const CurveRow& row) const;

    const CurveListModel& model_;
    Theme& theme_;
    int hotRow_ = -1;
    std::optional<QPoint> pointer_;
    std::vector<int> widths_;  ///< of the columns, px
};

}  // namespace actiscope::ui
