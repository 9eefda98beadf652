#include "ui/export/export_path.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

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
    dialog.setOption(QFileDialog::DontConfirmOverwrite);  // it does not know yet which files there will be
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(name + QLatin1Char('.') + suffix);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    return formatOf(path) ? path : path + QLatin1Char('.') + suffix;  // "figure.v2" has no ending of ours
}

bool mayReplace(const QStringList& paths, QWidget* parent)
{
    QStringList there;
    for (const QString& path : paths)
        if (QFileInfo::exists(path))
            there << QFileInfo(path).fileName();
    if (there.isEmpty())
        return true;
    const QString sentence = there.size() == 1
                                 ? Text::tr("%1 is there already. Replace it?").arg(there.constFirst())
                                 : Text::tr("%1 of the files are there already, the first is %2. Replace them?")
                                       .arg(there.size())
                                       .arg(there.constFirst());
    QMessageBox question(QMessageBox::NoIcon, Text::tr("Export Figure"), sentence,
                         QMessageBox::Save | QMessageBox::Cancel, parent);
    question.button(QMessageBox::Save)->setText(Text::tr("Replace"));
    question.setDefaultButton(QMessageBox::Cancel);
    return question.exec() == QMessageBox::Save;
}

}  // namespace actiscope::ui
