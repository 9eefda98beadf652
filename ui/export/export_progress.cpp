#include "ui/export/export_progress.h"

#include "ui/export/export_job.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace actiscope::ui {

namespace {

constexpr int steps = 1000;

}  // namespace

ExportProgressDialog::ExportProgressDialog(ExportJob& job, const QString& file, const Theme& theme, QWidget* window)
    : QDialog(window),
      file_(file),
      sentence_(new QLabel(this)),
      bar_(new QProgressBar(this)),
      cancel_(new QPushButton(this))
{
    bar_->setRange(0, steps);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(theme.px(6));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(sentence_);
    layout->addWidget(bar_);
    layout->addLayout(row);
    setMinimumWidth(theme.px(360));
    retranslate();

    connect(cancel_, &QPushButton::clicked, this, &ExportProgressDialog::reject);
    connect(this, &ExportProgressDialog::cancelRequested, &job, &ExportJob::cancel);
    connect(&job, &ExportJob::progressed, this,
            [this](double done) { bar_->setValue(static_cast<int>(std::lround(done * steps))); });
    connect(&job, &ExportJob::finished, this, &ExportProgressDialog::end);
    connect(&job, &ExportJob::failed, this, &ExportProgressDialog::end);
    connect(&job, &ExportJob::cancelled, this, &ExportProgressDialog::end);
    connect(&job, &QObject::destroyed, this, &ExportProgressDialog::end);
    wait_.setSingleShot(true);
    connect(&wait_, &QTimer::timeout, this, &QWidget::show);
    wait_.start(patience);
}

void ExportProgressDialog::reject()
{
    isCancelling_ = true;
    cancel_->setEnabled(false);
    retranslate();
    emit cancelRequested();
}

void ExportProgressDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportProgressDialog::retranslate()
{
    setWindowTitle(tr("Export Figure"));
    sentence_->setText(isCancelling_ ? tr("Cancelling …") : tr("Writing %1 …").arg(file_));
    bar_->setAccessibleName(tr("Progress of the export"));
    cancel_->setText(tr("Cancel"));
}

void ExportProgressDialog::end()
{
    wait_.stop();
    hide();
    deleteLater();
}

}  // namespace actiscope::ui
