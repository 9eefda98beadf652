// The session's curves as rows, with their read-outs at the cursor.
#pragma once

#include "ui/panels/readout.h"

#include <QAbstractListModel>
#include <QColor>

#include <optional>

namespace actiscope::ui {

class Document;
class Interaction;
class Theme;

/// What the delegate draws of one row.
struct CurveRow {
    CurveId id = 0;
    QString label;
    QColor colour;
    bool isShown = true;    ///< drawn in the plots
    bool isVisible = true;  ///< its own switch, whatever is soloed
    bool isSelected = false;
    bool isSolo = false;
    std::vector<QString> numbers;  ///< by column; empty while there is no cursor
    bool operator==(const CurveRow&) const = default;
};

class CurveListModel : public QAbstractListModel {
    Q_OBJECT

public:
    CurveListModel(Document& document, Interaction& interaction, Theme& theme, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the label; AccessibleTextRole: label and numbers; ToolTipRole. EditRole: the label.
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Renames, cutting what is longer than maximumLabelLength; an empty text gives the label that is made from name
    /// and parameters.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    const CurveRow& row(int index) const { return rows_[static_cast<std::size_t>(index)]; }
    int rowOf(CurveId id) const;
    const std::vector<Quantity>& columns() const { return columns_; }

    /// Where read-outs are taken: at the pinned cursor, else under the pointer.
    std::optional<double> x() const;
    /// The heights of the plots in px, by Quantity: they decide the digits.
    void setPlotHeights(const std::array<double, 3>& heights);

private:
    void refresh(const Session& before, const Session& now);
    void refreshRows();
    void refreshNumbers();
    const PixelWorth& worth();

    Document& document_;
    Interaction& interaction_;
    Theme& theme_;
    std::vector<CurveRow> rows_;
    std::vector<Quantity> columns_;
    std::array<double, 3> heights_{330, 160, 160};
    PixelWorth worth_{};
    bool isWorthKnown_ = false;  ///< asked for where there are numbers only
};

}  // namespace actiscope::ui
