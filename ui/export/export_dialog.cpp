#include "ui/export/export_dialog.h"

#include "ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace actiscope::ui {

namespace {

QDoubleSpinBox* lengthField(double value, QWidget* parent)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setRange(leastMillimetres, mostMillimetres);
    field->setDecimals(1);
    field->setSuffix(QStringLiteral(" mm"));
    field->setValue(value);
    return field;
}

}  // namespace

ExportDialog::ExportDialog(const Theme& theme, const FileSettings& initial, QWidget* parent)
    : QDialog(parent),
      format_(new QComboBox(this)),
      width_(lengthField(initial.millimetres.width(), this)),
      height_(lengthField(initial.millimetres.height(), this)),
      resolution_(new QSpinBox(this)),
      resolutionName_(new QLabel(tr("&Resolution"), this)),
      ground_(new QComboBox(this)),
      result_(new QLabel(this))
{
    setWindowTitle(tr("Export Figure"));
    format_->addItem(tr("PNG picture"), static_cast<int>(FileFormat::png));
    format_->addItem(tr("PDF page"), static_cast<int>(FileFormat::pdf));
    format_->setCurrentIndex(format_->findData(static_cast<int>(initial.format)));
    resolution_->setRange(leastDotsPerInch, mostDotsPerInch);
    resolution_->setSingleStep(50);
    resolution_->setSuffix(QStringLiteral(" dpi"));
    resolution_->setValue(initial.dotsPerInch);
    ground_->addItem(tr("Light"), false);
    ground_->addItem(tr("Dark"), true);
    ground_->setCurrentIndex(initial.isDark ? 1 : 0);
    setLook(result_, "muted");
    build(theme);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(resolution_, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    for (QDoubleSpinBox* length : {width_, height_})
        connect(length, &QDoubleSpinBox::valueChanged, this, &ExportDialog::refresh);
    refresh();
}

void ExportDialog::build(const Theme& theme)
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme.px(16));
    form->setVerticalSpacing(theme.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Format"), format_);
    form->addRow(tr("&Width"), width_);
    form->addRow(tr("&Height"), height_);
    form->addRow(resolutionName_, resolution_);
    resolutionName_->setBuddy(resolution_);
    form->addRow(tr("&Background"), ground_);
    form->addRow(QString(), result_);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16));
    column->setSpacing(theme.px(16));
    column->addLayout(form);
    column->addWidget(buttons);
    resize(theme.px(340), sizeHint().height());
}

FileSettings ExportDialog::settings() const
{
    return {.format = static_cast<FileFormat>(format_->currentData().toInt()),
            .millimetres = {width_->value(), height_->value()},
            .dotsPerInch = resolution_->value(),
            .isDark = ground_->currentData().toBool()};
}

void ExportDialog::refresh()
{
    const FileSettings now = settings();
    const bool isPicture = now.format == FileFormat::png;
    resolution_->setEnabled(isPicture);
    resolutionName_->setEnabled(isPicture);
    const QSize dots = dotsOf(now);
    result_->setText(isPicture ? tr("%1 × %2 px").arg(dots.width()).arg(dots.height())
                               : tr("Lines and text, sharp at any size"));
}

QString ExportDialog::fileFilter(FileFormat format)
{
    return format == FileFormat::png ? tr("PNG picture (*.png)") : tr("PDF page (*.pdf)");
}

QString ExportDialog::suffix(FileFormat format)
{
    return format == FileFormat::png ? QStringLiteral("png") : QStringLiteral("pdf");
}

}  // namespace actiscope::ui
