#include "ui/plot/plot_hints.h"

#include "ui/document.h"
#include "ui/plot/figure_plot.h"
#include "ui/theme.h"

#include <QLabel>

namespace actiscope::ui {

PlotHints::PlotHints(FigurePlot& plot, Document& document, QObject* parent)
    : QObject(parent), plot_(plot), document_(document), empty_(new QLabel(&plot)), armed_(new QLabel(&plot))
{
    for (QLabel* label : {empty_, armed_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->hide();
    }
    empty_->setWordWrap(true);
    setLook(empty_, "muted");
    setLook(armed_, "card");
}

void PlotHints::refresh()
{
    const bool isEmpty = document_.session().curves.empty();
    empty_->setText(
        isEmpty ? tr("Add an activation from the list on the left, or press Ctrl+K; for a formula of your own press =")
                : tr("All curves are hidden: show one in the list on the left"));
    empty_->setVisible(shownCurves(document_.session()).empty() && plot_.panelCount() > 0);
    armed_->setText(tr("Drag a box to zoom to it; Esc cancels"));
    armed_->setVisible(isBoxArmed_ && plot_.panelCount() > 0);
    if (plot_.panelCount() == 0)
        return;
    const QRect panel = plot_.map(0).rect.toRect();
    empty_->setGeometry(panel);
    const double scale = plot_.style().scale;
    const QSize size = armed_->sizeHint() + QSize(static_cast<int>(24 * scale), static_cast<int>(10 * scale));
    armed_->setGeometry(
        QRect(QPoint(panel.center().x() - size.width() / 2, panel.top() + static_cast<int>(10 * scale)), size));
}

void PlotHints::setBoxArmed(bool isArmed)
{
    isBoxArmed_ = isArmed;
    refresh();
}

}  // namespace actiscope::ui
