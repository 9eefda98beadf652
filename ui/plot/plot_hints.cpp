#include "ui/plot/plot_hints.h"

#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot/plot_style.h"
#include "ui/theme.h"

#include <QLabel>

namespace actiscope::ui {

PlotHints::PlotHints(FigurePlot& plot, Document& document, Interaction& interaction, Theme& theme, QObject* parent)
    : QObject(parent),
      plot_(plot),
      document_(document),
      interaction_(interaction),
      theme_(theme),
      empty_(new QLabel(&plot)),
      armed_(new QLabel(&plot))
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
    empty_->setText(emptyText());
    empty_->setVisible(shownCurves(document_.session()).empty());
    placeEmpty();
    armed_->setText(tr("Drag a box to zoom to it; Esc cancels"));
    armed_->setVisible(isBoxArmed_ && plot_.panelCount() > 0);
    if (plot_.panelCount() == 0)
        return;
    const QRect panel = plot_.map(0).rect.toRect();
    const double scale = plot_.style().scale;
    const QSize size = armed_->sizeHint() + QSize(static_cast<int>(24 * scale), static_cast<int>(10 * scale));
    armed_->setGeometry(
        QRect(QPoint(panel.center().x() - size.width() / 2, panel.top() + static_cast<int>(10 * scale)), size));
}

/// A class sees no list: there the names of hidden curves over the plot bring them back, where they are shown.
QString PlotHints::emptyText() const
{
    const Session& session = document_.session();
    if (session.curves.empty())
        return theme_.isPresenting()
                   ? tr("No curves: leave with Esc and add one")
                   : tr("Add an activation from the list on the left, or press Ctrl+K; for a formula of your own "
                        "press =");
    if (!theme_.isPresenting())
        return tr(
            "All curves are hidden: click an eye in the list on the left, or select a row there and press "
            "Space");
    const bool hasNames =
        session.panels.names && !interaction_.veil().names && session.arrangement != Arrangement::grid;
    return hasNames && plot_.panelCount() > 0 ? tr("All curves are hidden: click a name above to show its curve")
                                              : tr("All curves are hidden: leave with Esc and show one in the list");
}

/// In the middle of the first panel, or of everything where there is none, on a ground of its own: axes and the cursor
/// pass under it.
void PlotHints::placeEmpty()
{
    const PlotStyle& style = plot_.style();
    const QString ground = QStringLiteral("background: %1; border-radius: %2px; padding: %3px %4px;")
                               .arg(style.palette.plot.name())
                               .arg(static_cast<int>(style.px(4)))
                               .arg(static_cast<int>(style.px(5)))
                               .arg(static_cast<int>(style.px(10)));
    if (empty_->styleSheet() != ground)
        empty_->setStyleSheet(ground);
    const QRect room = plot_.panelCount() > 0 ? plot_.map(0).rect.toRect() : plot_.rect();
    const int gap = static_cast<int>(style.px(32));
    const QSize size = empty_->sizeHint().boundedTo(room.size() - QSize(gap, gap));
    empty_->setGeometry(QRect(room.center() - QPoint(size.width() / 2, size.height() / 2), size));
}

void PlotHints::setBoxArmed(bool isArmed)
{
    isBoxArmed_ = isArmed;
    refresh();
}

}  // namespace actiscope::ui
