#include "ui/window/help_dialogs.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

void addCloseButton(QDialog& dialog, QVBoxLayout& layout)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::close);
    layout.addWidget(buttons);
}

}  // namespace

void showAbout(QWidget* window, const Theme& theme)
{
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Text::tr("About Actiscope"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16));
    layout->setSpacing(theme.px(10));
    auto* name = new QLabel(QStringLiteral("Actiscope %1").arg(QCoreApplication::applicationVersion()), dialog);
    setLook(name, "heading");
    layout->addWidget(name);
    const QString paragraphs[] = {
        Text::tr("A desktop instrument for looking at the activation functions of neural networks."),
        Text::tr("Actiscope is free software under the GNU General Public License, version 3 or later. It comes "
                 "without any warranty."),
        Text::tr("Built with Qt %1 (LGPL 3), QCustomPlot (GPL 3) and Eigen (MPL 2). The text is set in Inter and Noto "
                 "Sans CJK (SIL Open Font License) where they are installed.")
            .arg(QLatin1String(qVersion())),
    };
    for (const QString& paragraph : paragraphs) {
        auto* label = new QLabel(paragraph, dialog);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    addCloseButton(*dialog, *layout);
    dialog->resize(theme.px(440), dialog->sizeHint().height());
    dialog->show();
}

}  // namespace actiscope::ui
