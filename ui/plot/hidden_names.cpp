#include "ui/plot/hidden_names.h"

#include "ui/document.h"
#include "ui/figure/make_figure.h"
#include "ui/interaction.h"
#include "ui/plot/figure_plot.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPainter>

namespace actiscope::ui {

/// A name that is struck through, behind a faint piece of its curve.
class HiddenName : public QAbstractButton {
public:
    HiddenName(Theme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        hide();
    }

    /// colour: invalid for a count of several.
    void show(const QString& text, const QColor& colour, const QString& tip)
    {
        colour_ = colour;
        setText(text);
        setToolTip(tip);
        setAccessibleName(tip);
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        return {metrics.horizontalAdvance(text()) + theme_.px(colour_.isValid() ? 22 : 8), metrics.height()};
    }

    /// As the plot's names.
    void setPlotFont(QFont font)
    {
        font.setStrikeOut(false);
        setFont(font);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Palette& palette = theme_.palette();
        const bool isHot = underMouse() || hasFocus();
        int left = theme_.px(4);
        if (colour_.isValid()) {
            QColor faint = colour_;
            faint.setAlphaF(isHot ? 1.0F : 0.45F);
            painter.fillRect(QRectF(left, height() / 2.0 - theme_.px(1), theme_.px(10), theme_.px(2)), faint);
            left += theme_.px(14);
        }
        QFont shown = font();
        shown.setStrikeOut(colour_.isValid() && !isHot);
        shown.setUnderline(hasFocus());
        painter.setFont(shown);
        painter.setPen(isHot ? palette.text : palette.muted);
        painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text());
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    Theme& theme_;
    QColor colour_;
};

namespace {

// px at 100 %
constexpr double besideTitle = 40;
constexpr double between = 10;
constexpr double overPanel = 14;  ///< of the middle of the title

}  // namespace

HiddenNames::HiddenNames(FigurePlot& plot, Document& document, Interaction& interaction, Theme& theme, QObject* parent)
    : QObject(parent), plot_(plot), document_(document), interaction_(interaction), theme_(theme)
{
    connect(&plot_, &QCustomPlot::afterReplot, this, &HiddenNames::place);
}

std::vector<QAbstractButton*> HiddenNames::buttons() const
{
    std::vector<QAbstractButton*> shown;
    for (HiddenName* each : buttons_)
        if (!each->isHidden())
            shown.push_back(each);
    return shown;
}

std::vector<CurveId> HiddenNames::wanted() const
{
    const Session& session = document_.session();
    std::vector<CurveId> ids;
    if (!session.panels.names || interaction_.veil().names || plot_.panelCount() == 0 ||
        session.arrangement == Arrangement::grid)
        return ids;
    for (const Curve& curve : session.curves)
        if (!isShown(session, curve))
            ids.push_back(curve.id);
    return ids;
}

QString HiddenNames::textOf(CurveId id) const
{
    const Curve* curve = findCurve(document_.session(), id);
    return curve ? QString::fromStdString(labelOf(*curve)) : QString();
}

HiddenName& HiddenNames::button(std::size_t index)
{
    while (buttons_.size() <= index) {
        buttons_.push_back(new HiddenName(theme_, &plot_));
        connect(buttons_.back(), &QAbstractButton::clicked, this, [this, at = buttons_.size() - 1] {
            const bool isCount = buttons()[buttons().size() - 1] == buttons_[at] && at + 1 < ids_.size();
            isCount ? popUpRest(at) : reveal(ids_[at]);
        });
    }
    return *buttons_[index];
}

void HiddenNames::place()
{
    ids_ = wanted();
    std::size_t count = 0;
    if (!ids_.empty()) {
        const PlotStyle& style = plot_.style();
        const QRectF panel = plot_.map(0).rect;
        const double title = QFontMetricsF(style.title).horizontalAdvance(plot_.figure().panels.front().title);
        double room = panel.width() - title - style.px(besideTitle);
        const auto widthOf = [&](const QString& text) {
            return QFontMetricsF(style.text).horizontalAdvance(text) + style.px(22 + between);
        };
        const double rest = widthOf(QStringLiteral("+ 99"));
        while (count < ids_.size() && room - widthOf(textOf(ids_[count])) >= (count + 1 < ids_.size() ? rest : 0.0))
            room -= widthOf(textOf(ids_[count++]));
        const bool hasRest = count < ids_.size();
        double right = panel.right();
        for (std::size_t i = count + (hasRest ? 1 : 0); i-- > 0;) {
            HiddenName& name = button(i);
            name.setPlotFont(style.text);
            if (i == count)
                name.show(QStringLiteral("+ %1").arg(ids_.size() - count), {}, tr("Other hidden curves"));
            else
                name.show(textOf(ids_[i]),
                          lineColour(document_.session(), *findCurve(document_.session(), ids_[i]), style.palette),
                          tr("Show %1 again").arg(textOf(ids_[i])));
            const QSize size = name.sizeHint();
            const QPoint corner(static_cast<int>(right) - size.width(),
                                static_cast<int>(panel.top() - style.px(overPanel)) - size.height() / 2);
            if (name.geometry() != QRect(corner, size))
                name.setGeometry(QRect(corner, size));
            right -= size.width() + style.px(between);
            name.setVisible(true);
        }
        count += hasRest ? 1 : 0;
    }
    for (std::size_t i = count; i < buttons_.size(); ++i)
        buttons_[i]->hide();
}

void HiddenNames::reveal(CurveId id)
{
    document_.edit(tr("Show curve"), [id](Session& session) { revealCurve(session, id); });
}

void HiddenNames::popUpRest(std::size_t from)
{
    auto* menu = new QMenu(buttons_[from]);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = from; i < ids_.size(); ++i)
        connect(menu->addAction(textOf(ids_[i])), &QAction::triggered, this, [this, id = ids_[i]] { reveal(id); });
    menu->popup(buttons_[from]->mapToGlobal(QPoint(0, buttons_[from]->height())));
}

}  // namespace actiscope::ui
