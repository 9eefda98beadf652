// A table of numbers: tabular figures, right-aligned, copied with all their digits.
#pragma once

#include <QTableView>

namespace actiscope::ui {

class Theme;

/// What a model's cell is when copied; the shown text where it has no such role.
inline constexpr int exactRole = Qt::UserRole;

/// Grows with its rows up to a number of them, then scrolls. Ctrl+C copies the selected rows as tab-separated lines
/// under the header's; the context menu copies a value, a row or everything.
class NumberTable : public QTableView {
    Q_OBJECT

public:
    NumberTable(Theme& theme, int mostRows, QWidget* parent = nullptr);

    /// The rows' tab-separated text with all digits, under a line of headers.
    QString textOf(const QList<int>& rows) const;
    QList<int> selectedRows() const;
    void setModel(QAbstractItemModel* model) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A click on a row, or Enter.
    void chosen(int row);
    void removeRequested(const QList<int>& rows);
    /// What the clipboard holds is to be added.
    void pasted(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void fitColumns();
    void copy(const QString& text);
    QList<int> allRows() const;

    Theme& theme_;
    int mostRows_;
};

}  // namespace actiscope::ui
