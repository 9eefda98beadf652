#include "ui/tools/read_page.h"

#include "ui/document.h"
#include "ui/figure/make_figure.h"
#include "ui/figure/reading_cache.h"
#include "ui/interaction.h"
#include "ui/panels/reading_pause.h"
#include "ui/theme.h"
#include "ui/tools/cursor_section.h"
#include "ui/tools/curve_title.h"
#include "ui/tools/difference_section.h"
#include "ui/tools/notable_section.h"
#include "ui/tools/table_section.h"
#include "ui/widgets/scroll_column.h"

#include <QEvent>
#include <QVBoxLayout>

namespace actiscope::ui {

ReadPage::ReadPage(Document& document, Interaction& interaction, ReadingCache& cache, Theme& theme, QWidget* parent)
    : QWidget(parent), document_(document), interaction_(interaction), theme_(theme), cache_(cache)
{
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* area = new ScrollColumn(QMargins(theme.px(20), theme.px(15), theme.px(20), theme.px(20)), theme.px(14), this);
    QWidget* content = area->widget();
    title_ = new CurveTitle(theme, content);
    cursor_ = new CursorSection(document, interaction, theme, content);
    notable_ = new NotableSection(document, cache_, theme, content);
    difference_ = new DifferenceSection(document, interaction, cache_, theme, content);
    table_ = new TableSection(document, theme, content);
    for (QWidget* part :
         {static_cast<QWidget*>(title_), static_cast<QWidget*>(cursor_), static_cast<QWidget*>(notable_),
          static_cast<QWidget*>(difference_), static_cast<QWidget*>(table_)})
        area->column().addWidget(part);
    area->column().addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    for (const FoldSection* section : {static_cast<FoldSection*>(notable_), static_cast<FoldSection*>(difference_),
                                       static_cast<FoldSection*>(table_)})
        connect(section, &FoldSection::toggled, this, &ReadPage::schedule);
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &ReadPage::refresh);
    connect(&interaction, &Interaction::dragChanged, this, [this] {
        if (soon_.isActive() && !interaction_.isDragging())
            refresh();
    });
    connect(&document, &Document::changed, this, &ReadPage::schedule);
    connect(&interaction, &Interaction::pointerChanged, this, &ReadPage::refreshPointer);
    connect(&theme, &Theme::changed, this, &ReadPage::schedule);
    refreshTitle();
}

/// Any number of changes in one turn of the event loop are one refresh.
void ReadPage::schedule()
{
    if (soon_.isActive() || !isVisible())
        return;
    const bool isMoving = interaction_.isDragging() || interaction_.isPlaying();
    soon_.start(isMoving ? readingPause : std::chrono::milliseconds(0));
}

void ReadPage::refresh()
{
    soon_.stop();
    cache_.keepOnly(document_.session());
    refreshTitle();
    cursor_->refresh();
    if (notable_->isOpen())
        notable_->refresh();
    if (difference_->isOpen())
        difference_->refresh();
    if (table_->isOpen())
        table_->refresh();
}

void ReadPage::refreshPointer()
{
    if (soon_.isActive() || !isVisible())
        return;
    cursor_->refresh();
    difference_->refreshCursor();
}

void ReadPage::refreshTitle()
{
    const Session& session = document_.session();
    const Curve* curve = selectedCurve(session);
    title_->setCurve(curve ? QString::fromStdString(labelOf(*curve)) : tr("No curve selected"),
                     curve ? lineColour(session, *curve, theme_.palette()) : QColor());
}

void ReadPage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void ReadPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTitle();
    QWidget::changeEvent(event);
}

}  // namespace actiscope::ui
