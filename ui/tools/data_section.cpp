#include "ui/tools/data_section.h"

#include "ui/data_loader.h"
#include "ui/document.h"
#include "ui/figure/inputs_figure.h"
#include "ui/figure/numbers.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace actiscope::ui {

namespace {

constexpr int mostRows = 8;  ///< of the list of columns that are seen at once
constexpr int steps = 1000;  ///< of the progress bar

QString countText(std::uint64_t count)
{
    return QLocale(QLocale::English).toString(static_cast<qulonglong>(count));
}

}  // namespace

DataSection::DataSection(Document& document, DataLoader& loader, Theme& theme, QWidget* parent)
    : QWidget(parent),
      document_(document),
      loader_(loader),
      theme_(theme),
      text_(new QLabel(this)),
      warning_(new QLabel(this)),
      columns_(new QListWidget(this)),
      progress_(new QProgressBar(this)),
      open_(new QPushButton(this)),
      cancel_(new QPushButton(this)),
      hint_(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    setLook(text_, "small");
    setLook(hint_, "small");
    for (QLabel* label : {text_, warning_, hint_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    progress_->setRange(0, steps);
    progress_->setTextVisible(false);
    columns_->setUniformItemSizes(true);
    columns_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget* part : {static_cast<QWidget*>(text_), static_cast<QWidget*>(warning_),
                          static_cast<QWidget*>(columns_), static_cast<QWidget*>(progress_)})
        column->addWidget(part);
    auto* row = new QHBoxLayout;
    row->addWidget(open_);
    row->addWidget(cancel_);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(hint_);

    connect(open_, &QPushButton::clicked, this, &DataSection::ask);
    connect(cancel_, &QPushButton::clicked, &loader, &DataLoader::cancel);
    connect(columns_, &QListWidget::itemClicked, this, [this] { loader_.choose(columns_->currentRow()); });
    connect(columns_, &QListWidget::itemActivated, this, [this] { loader_.choose(columns_->currentRow()); });
    connect(&loader, &DataLoader::stateChanged, this, &DataSection::refresh);
    connect(&loader, &DataLoader::progressChanged, this, &DataSection::refreshProgress);
    connect(&document, &Document::changed, this, [this](const Session& before, const Session& now) {
        if (before.inputs != now.inputs)
            refresh();
    });
    retranslate();
}

void DataSection::ask()
{
    const QString path =
        QFileDialog::getOpenFileName(window(), tr("Open Data"), {}, tr("Numbers (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void DataSection::open(const QString& path)
{
    const auto& known = document_.session().inputs.data;
    const bool isMissed =
        known && known->values.empty() && QFileInfo(path).fileName() == QString::fromStdString(known->fileName);
    loader_.open(path, isMissed ? QString::fromStdString(known->column) : QString());
}

QString DataSection::description() const
{
    switch (loader_.state()) {
        case DataLoader::State::looking:
        case DataLoader::State::reading:
            return tr("Reading %1…").arg(loader_.fileName());
        case DataLoader::State::choosing:
            return tr("Which column of %1?").arg(loader_.fileName());
        case DataLoader::State::idle:
            break;
    }
    const auto& known = document_.session().inputs.data;
    if (!known) {
        const QString request =
            tr("Open a CSV file: every value of a column is an input, and all numbers are counted over them.");
        const Inputs& inputs = document_.session().inputs;
        return inputs.kind == InputKind::none
                   ? request
                   : tr("%1 Until then the inputs are %2.", "%1 is a sentence").arg(request, inputsName(inputs));
    }
    return tr("%1, column %2: %3 values from %4 to %5, mean %6, standard deviation %7")
        .arg(QString::fromStdString(known->fileName), QString::fromStdString(known->column), countText(known->count),
             shortNumber(known->least), shortNumber(known->greatest), shortNumber(known->mean),
             shortNumber(known->deviation));
}

void DataSection::refresh()
{
    using State = DataLoader::State;
    const State state = loader_.state();
    const auto& known = document_.session().inputs.data;
    const bool isBusy = state == State::looking || state == State::reading;
    text_->setText(description());
    const bool isSummary = state == State::idle && known && known->values.empty();
    warning_->setVisible(isSummary);
    if (isSummary)
        warning_->setText(tr("%1, %2 values: choose the file again to use its values. Until then its histogram stands "
                             "for them, and the numbers are approximate.")
                              .arg(QString::fromStdString(known->fileName), countText(known->count)));
    if (state == State::choosing && columns_->isHidden())
        showColumns();
    columns_->setVisible(state == State::choosing);
    progress_->setVisible(isBusy);
    cancel_->setVisible(state != State::idle);
    open_->setVisible(!isBusy);
    hint_->setVisible(!isBusy);
    refreshProgress();
}

void DataSection::refreshProgress()
{
    progress_->setValue(static_cast<int>(loader_.progress() * steps));
}

void DataSection::showColumns()
{
    columns_->clear();
    for (const DataLoader::Column& each : loader_.columns()) {
        auto* item = new QListWidgetItem(
            each.preview.isEmpty() ? each.heading : QStringLiteral("%1   %2").arg(each.heading, each.preview));
        item->setToolTip(item->text());
        columns_->addItem(item);
    }
    const int rows = std::min(static_cast<int>(columns_->count()), mostRows);
    columns_->setFixedHeight(rows * std::max(columns_->sizeHintForRow(0), theme_.px(22)) + theme_.px(4));
    columns_->setCurrentRow(0);
    columns_->setFocus();
}

void DataSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DataSection::retranslate()
{
    open_->setText(tr("Open data…"));
    cancel_->setText(tr("Cancel"));
    hint_->setText(tr("Or drop a .csv, .tsv or .txt file anywhere on the window."));
    columns_->setAccessibleName(tr("Columns"));
    progress_->setAccessibleName(tr("Reading"));
    refresh();
}

}  // namespace actiscope::ui
