#include "ui/export/export_stage.h"

#include "ui/export/export_preview.h"
#include "ui/theme.h"
#include "ui/widgets/number_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace actiscope::ui {

ExportStage::ExportStage(const Session& session, Theme& theme, QWidget* parent)
    : QWidget(parent),
      preview_(new ExportPreview(session, theme, this)),
      scale_(new QLabel(this)),
      problem_(new QLabel(this))
{
    preview_->setAccessibleName(tr("Preview"));
    preview_->setAccessibleDescription(tr("Plus and minus zoom, arrow keys move, 0 shows the whole page."));
    setLook(scale_, "small");
    setLook(problem_, "error");
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    problem_->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8));
    problem_->hide();

    QPushButton* whole = newLink(tr("Whole page"), tr("Show the whole page (Ctrl+0)"), theme);
    QPushButton* real = newLink(tr("100 %"), tr("Show it as large as on paper (Ctrl+1)"), theme);
    connect(whole, &QPushButton::clicked, preview_, &ExportPreview::fit);
    connect(real, &QPushButton::clicked, preview_, &ExportPreview::showRealSize);
    connect(preview_, &ExportPreview::magnificationChanged, this, &ExportStage::refresh);

    auto* line = new QHBoxLayout;
    line->setContentsMargins(theme.px(16), theme.px(6), theme.px(12), theme.px(6));
    line->setSpacing(theme.px(12));
    line->addWidget(scale_, 1);
    line->addWidget(whole);
    line->addWidget(real);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(preview_, 1);
    layout->addLayout(line);
    layout->addWidget(problem_);
}

QPushButton* ExportStage::newLink(const QString& text, const QString& hint, const Theme& theme)
{
    auto* button = new QPushButton(text, this);
    setLook(button, "link");
    button->setAutoDefault(false);
    button->setToolTip(hint);
    button->setMinimumHeight(theme.px(22));
    return button;
}

void ExportStage::setSize(const FigureSize& size)
{
    size_ = size;
    refresh();
}

void ExportStage::refresh()
{
    scale_->setText(tr("%1 × %2 %3 at %4 %")
                        .arg(shortText(size_.width), shortText(size_.height), unitName(size_.unit))
                        .arg(std::lround(preview_->magnification() * 100)));
}

void ExportStage::setProblem(const QString& sentence)
{
    problem_->setText(sentence);
    problem_->setVisible(!sentence.isEmpty());
}

}  // namespace actiscope::ui
