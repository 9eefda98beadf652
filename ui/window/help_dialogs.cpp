#include "ui/window/help_dialogs.h"

#include "ui/theme.h"
#include "ui/window/main_menu.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

using Rows = std::vector<MainMenu::KeyHelp>;

Rows mouseHelp()
{
    return {
        {Text::tr("Zoom at the pointer; over an axis only that axis"), Text::tr("Wheel")},
        {Text::tr("Pan"), Text::tr("Drag")},
        {Text::tr("Zoom into a box"), Text::tr("Ctrl + drag")},
        {Text::tr("Fit, on an empty place"), Text::tr("Double click")},
        {Text::tr("Show one curve only, on it or its row"), Text::tr("Double click")},
    };
}

Rows sliderHelp()
{
    return {
        {Text::tr("One step"), Text::tr("Arrow keys")},
        {Text::tr("A tenth of a step"), Text::tr("Shift + arrow keys")},
        {Text::tr("Ten steps"), Text::tr("Ctrl + arrow keys")},
        {Text::tr("Menu"), Text::tr("F10 or Alt")},
    };
}

void addRows(QGridLayout& grid, const Theme& theme, const QString& title, const Rows& rows)
{
    auto* heading = new QLabel(title);
    setLook(heading, "title");
    heading->setContentsMargins(0, grid.rowCount() > 1 ? theme.px(12) : 0, 0, theme.px(2));
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
    for (const MainMenu::KeyHelp& row : rows) {
        const int at = grid.rowCount();
        auto* keys = new QLabel(row.keys);
        setLook(keys, "muted");
        grid.addWidget(new QLabel(row.name), at, 0);
        grid.addWidget(keys, at, 1, Qt::AlignRight);
    }
}

void addCloseButton(QDialog& dialog, QVBoxLayout& layout)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::close);
    layout.addWidget(buttons);
}

}  // namespace

void showKeys(QWidget* window, const Theme& theme, const MainMenu& menu)
{
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Text::tr("Keys and Mouse"));
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setHorizontalSpacing(theme.px(32));
    grid->setVerticalSpacing(theme.px(4));
    grid->setContentsMargins(theme.px(8), theme.px(8), theme.px(20), theme.px(8));
    addRows(*grid, theme, Text::tr("In the plots"), mouseHelp());
    addRows(*grid, theme, Text::tr("On a slider"), sliderHelp());
    addRows(*grid, theme, Text::tr("Everywhere"), menu.keyHelp());
    auto* scroll = new QScrollArea(dialog);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(content->sizeHint().width() + theme.px(16));
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(scroll);
    addCloseButton(*dialog, *layout);
    dialog->resize(theme.px(500), theme.px(640));
    dialog->show();
}

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
