// How inputs share themselves out among the kinds of regions: one bar, and the numbers below it.
#pragma once

#include "core/analysis/regions.h"
#include "core/analysis/statistics.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace actiscope::ui {

class Theme;

class SharesBar : public QWidget {
    Q_OBJECT

public:
    explicit SharesBar(Theme& theme, QWidget* parent = nullptr);

    /// isCurrent: false shows the numbers muted, as of before.
    void setStatistics(const Statistics& statistics, bool isCurrent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double rowHeight() const;

    Theme& theme_;
    Statistics statistics_;
    bool isCurrent_ = true;
};

/// By kind, in the order that bar and tables show.
std::vector<std::pair<RegionKind, double>> sharesOf(const Statistics& statistics);

}  // namespace actiscope::ui
