#include "ui/export/export_path.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportPath)
};

}  // namespace

QString formatName(FileFormat format)
{
    switch (format) {
        case FileFormat::svg:
            return Text::tr("SVG drawing");
        case FileFormat::pdf:
            return Text::tr("PDF page");
        case FileFormat::tikz:
            return Text::tr("TikZ source for LaTeX");
        case FileFormat::matplotlib:
            return Text::tr("Matplotlib script");
        case FileFormat::csv:
            return Text::tr("CSV table of values");
        case FileFormat::gif:
            return Text::tr("GIF animation");
        case FileFormat::webp:
            return Text::tr("WebP animation");
        case FileFormat::png:
            break;
    }
    return Text::tr("PNG picture");
}

QString askWhere(const QString& folder, const QString& name, FileFormat format, QWidget* parent)
{
    const QString suffix = infoOf(format).suffix;
    QFileDialog dialog(parent, Text::tr("Export Figure"), folder,
                       QStringLiteral("%1 (*.%2)").arg(formatName(format), suffix));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(name + QLatin1Char('.') + suffix);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    return formatOf(path) ? path : path + QLatin1Char('.') + suffix;  // "figure.v2" has no ending of ours
}

}  // namespace actiscope::ui
