// The list of curves: select, hide, solo, reorder, rename, duplicate, remove, by mouse or by keys.
#pragma once

#include "core/session.h"

#include <QListView>

#include <optional>

class QMenu;

namespace actiscope::ui {

class CurveListDelegate;
class CurveListModel;
class Document;
class Interaction;
class Theme;
enum class RowButton;

class CurveListView : public QListView {
    Q_OBJECT

public:
    CurveListView(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);

    CurveListModel& curves() { return *model_; }
    const CurveListDelegate& rows() const { return *delegate_; }
    /// What all rows take, px.
    int contentHeight() const;
    /// The right end of a column of numbers, in the view's coordinates.
    int columnRight(int column) const;

    void rename(CurveId id);

signals:
    /// The widths of the columns, or the number of rows, may have changed.
    void layoutMoved();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void initViewItemOption(QStyleOptionViewItem* option) const override;

private:
    void refresh();
    void hover(const QPoint& at);
    void press(RowButton button, int row, const QPoint& at);
    bool handleKey(const QKeyEvent& event, CurveId id);
    void openMenu(CurveId id, const QPoint& globalPosition);
    void addColours(QMenu& menu, CurveId id);
    CurveId idAt(const QPoint& at) const;
    int rowAt(const QPoint& at) const;
    /// The place in the list that a row dropped here would take.
    int dropPlace(const QPoint& at) const;
    void updateHoveredRow();

    void select(CurveId id);
    void toggleVisible(CurveId id);
    void solo(CurveId id);
    void duplicate(CurveId id);
    void remove(CurveId id);
    void move(CurveId id, int to);

    Document& document_;
    Interaction& interaction_;
    Theme& theme_;
    CurveListModel* model_;
    CurveListDelegate* delegate_;
    CurveId pressed_ = 0;  ///< the row under the button since the press; 0: none
    QPoint pressedAt_;
    std::optional<QPoint> pointer_;  ///< over the rows
    bool showsFocus_ = false;        ///< keys are in use: the current row gets a ring
    int dropPlace_ = -1;             ///< while a row is dragged
};

}  // namespace actiscope::ui
