#include "ui/export/export_dialog.h"

#include "ui/export/clipboard.h"
#include "ui/export/copy_box.h"
#include "ui/export/export_draft.h"
#include "ui/export/export_path.h"
#include "ui/export/export_preview.h"
#include "ui/export/export_sections.h"
#include "ui/export/export_stage.h"
#include "ui/export/figure_caption.h"
#include "ui/export/figure_command.h"
#include "ui/export/preset_bar.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/tools/fold_section.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/scroll_column.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace actiscope::ui {

namespace {

constexpr double columnWidth = 368;  ///< px at 100 %
constexpr QSize usualSize(1180, 740);
constexpr QSize leastSize(720, 460);
constexpr int typingPause = 150;   // ms
constexpr int copiedStays = 2000;  // ms

QString foldKey(const QString& section)
{
    return QStringLiteral("export/") + section;
}

}  // namespace

ExportDialog::ExportDialog(const Session& session, const ExportChoice& initial, const QString& sessionPath,
                           Preferences& preferences, Theme& theme, QWidget* parent)
    : QDialog(parent),
      preferences_(preferences),
      theme_(theme),
      sessionPath_(sessionPath),
      draft_(new ExportDraft(session, initial, this)),
      stage_(new ExportStage(session, theme)),
      preview_(&stage_->preview()),
      copier_(new FigureCopier(this)),
      pause_(new QTimer(this)),
      said_(new QTimer(this))
{
    setWindowTitle(tr("Export Figure"));
    auto* halves = new QHBoxLayout;
    halves->setSpacing(0);
    QWidget* column = newColumn();
    halves->addWidget(stage_, 1);
    halves->addWidget(column);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(halves, 1);
    layout->addWidget(newHairline(this));
    layout->addWidget(newButtons());

    pause_->setSingleShot(true);
    pause_->setInterval(typingPause);
    said_->setSingleShot(true);
    said_->setInterval(copiedStays);
    connect(pause_, &QTimer::timeout, this, &ExportDialog::refreshTexts);
    connect(said_, &QTimer::timeout, this, [this] { copy_->setText(tr("&Copy")); });
    connect(draft_, &ExportDraft::changed, this, &ExportDialog::refresh);
    connect(draft_, &ExportDraft::problemChanged, this, &ExportDialog::refreshProblem);
    connect(preview_, &ExportPreview::rendered, this, [this](const QString& problem) {
        layoutProblem_ = problem;
        refreshProblem();
    });
    connect(preview_, &ExportPreview::windowChosen, draft_, [this](const FigureInset& inset) {
        draft_->edit([&](FigureSettings& settings) { settings.inset = inset; });
    });
    connect(copier_, &FigureCopier::copied, this, [this] {
        copy_->setText(tr("Copied"));
        said_->start();
        emit copied();
    });
    connect(copier_, &FigureCopier::failed, this, &ExportDialog::sayRefusal);
    connect(presets_, &PresetBar::problem, this, &ExportDialog::sayRefusal);
    addShortcuts();
    restoreSize();
    refresh();
    refreshTexts();
    export_->setFocus();
}

ExportDialog::~ExportDialog() = default;

const ExportChoice& ExportDialog::choice() const
{
    return draft_->choice();
}

QWidget* ExportDialog::newColumn()
{
    const ExportForm form{*draft_, theme_};
    auto* column = new QWidget;
    column->setFixedWidth(theme_.px(columnWidth));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const int side = theme_.px(16);
    presets_ = new PresetBar(form, preferences_);
    presets_->setContentsMargins(side, theme_.px(12), side, theme_.px(10));
    layout->addWidget(presets_);
    layout->addWidget(newHairline(column));
    auto* scroll = new ScrollColumn(QMargins(side, theme_.px(8), side, side), theme_.px(10), column);
    layout->addWidget(scroll, 1);

    const auto section = [form](void (*fill)(QVBoxLayout&, const ExportForm&)) {
        return [fill, form](QVBoxLayout& rows) { fill(rows, form); };
    };
    addSection(*scroll, QStringLiteral("file"), tr("File"), true, section(fillFileSection));
    addSection(*scroll, QStringLiteral("size"), tr("Size"), true, section(fillSizeSection));
    addSection(*scroll, QStringLiteral("content"), tr("Content"), true, section(fillContentSection));
    addSection(*scroll, QStringLiteral("text"), tr("Text"), true, section(fillTextSection));
    addSection(*scroll, QStringLiteral("look"), tr("Lines and colours"), true, section(fillLookSection));
    addSection(*scroll, QStringLiteral("inset"), tr("Inset"), false, section(fillInsetSection));
    addSection(*scroll, QStringLiteral("caption"), tr("Caption"), false, [this](QVBoxLayout& rows) {
        rows.addWidget(caption_ = new CopyBox(tr("Caption"), CopyBox::Lines::all, theme_));
    });
    addSection(*scroll, QStringLiteral("command"), tr("Command"), false, [this](QVBoxLayout& rows) {
        rows.addWidget(command_ = new CopyBox(tr("Command"), CopyBox::Lines::one, theme_));
    });
    scroll->column().addStretch(1);
    return column;
}

void ExportDialog::addSection(ScrollColumn& scroll, const QString& name, const QString& title, bool isOpen,
                              const std::function<void(QVBoxLayout&)>& fill)
{
    auto* section = new FoldSection(theme_, scroll.column().count() == 0);
    scroll.column().addWidget(section);
    section->setTitle(title);
    section->column().setContentsMargins(0, 0, 0, theme_.px(6));
    fill(section->column());
    section->setOpen(!preferences_.isFolded(foldKey(name), !isOpen));
    section->body()->setVisible(section->isOpen());
    connect(section, &FoldSection::toggled, this,
            [this, name](bool isUnfolded) { preferences_.setFolded(foldKey(name), !isUnfolded); });
}

QWidget* ExportDialog::newButtons()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(theme_.px(16), theme_.px(12), theme_.px(16), theme_.px(12));
    layout->setSpacing(theme_.px(8));
    copy_ = new QPushButton(tr("&Copy"));
    auto* close = new QPushButton(tr("Close"));
    export_ = new QPushButton(tr("&Export…"));
    copy_->setToolTip(tr("To the clipboard, as a picture and as a drawing (Ctrl+Shift+C)"));
    copy_->setAccessibleName(tr("Copy the figure"));
    export_->setToolTip(tr("Ctrl+Enter"));
    for (QPushButton* button : {copy_, close})
        button->setAutoDefault(false);
    export_->setDefault(true);
    layout->addWidget(copy_);
    layout->addStretch(1);
    layout->addWidget(close);
    layout->addWidget(export_);
    connect(copy_, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(export_, &QPushButton::clicked, this, &ExportDialog::askAndAccept);
    return bar;
}

void ExportDialog::addShortcuts()
{
    const auto add = [this](const QList<QKeySequence>& keys, const std::function<void()>& act) {
        for (const QKeySequence& each : keys)
            connect(new QShortcut(each, this), &QShortcut::activated, this, act);
    };
    add({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { askAndAccept(); });
    add({Qt::CTRL | Qt::SHIFT | Qt::Key_C}, [this] { copy(); });
    add({Qt::CTRL | Qt::Key_0}, [this] { preview_->fit(); });
    add({Qt::CTRL | Qt::Key_1}, [this] { preview_->showRealSize(); });
    add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [this] { preview_->zoomBy(1.25); });
    add({Qt::CTRL | Qt::Key_Minus}, [this] { preview_->zoomBy(1 / 1.25); });
}

void ExportDialog::restoreSize()
{
    const QSize room = screen()->availableSize() - QSize(16, 48);
    setMinimumSize(QSize(theme_.px(leastSize.width()), theme_.px(leastSize.height())).boundedTo(room));
    QSize size(theme_.px(usualSize.width()), theme_.px(usualSize.height()));
    if (parentWidget())  // inside of its window, so that the work stays around it
        size = size.boundedTo(parentWidget()->window()->size() - QSize(theme_.px(40), theme_.px(40)));
    resize(size.boundedTo(room).expandedTo(minimumSize()));
    restoreGeometry(preferences_.exportGeometry());
}

void ExportDialog::done(int result)
{
    preferences_.setExportGeometry(saveGeometry());
    QDialog::done(result);
}

void ExportDialog::refresh()
{
    const FigureSettings settings = settingsToWrite(choice());
    preview_->setChoosing(settings.inset.has_value());
    refusal_.clear();
    if (draft_->problem().isEmpty())
        preview_->setSettings(settings);
    pause_->start();
    stage_->setSize(settings.size);
    refreshProblem();
}

QString ExportDialog::problem() const
{
    const QString ofDraft = draft_->problem();
    return ofDraft.isEmpty() ? layoutProblem_ : ofDraft;
}

void ExportDialog::refreshProblem()
{
    const QString sentence = problem();
    stage_->setProblem(refusal_.isEmpty() ? sentence : refusal_);
    for (QPushButton* button : {copy_, export_})
        button->setEnabled(sentence.isEmpty());
}

void ExportDialog::sayRefusal(const QString& sentence)
{
    refusal_ = sentence;
    refreshProblem();
}

void ExportDialog::refreshTexts()
{
    if (!draft_->problem().isEmpty())
        return;
    const FigureSettings settings = settingsToWrite(choice());
    const QString file =
        suggestedName(draft_->session(), sessionPath_) + QLatin1Char('.') + infoOf(choice().format).suffix;
    const QString session =
        sessionPath_.isEmpty() ? tr("session") + QStringLiteral(".actiscope") : QFileInfo(sessionPath_).fileName();
    caption_->setText(suggestedCaption(draft_->session(), settings));
    command_->setText(exportCommand(draft_->session(), settings, file, session));
}

void ExportDialog::askAndAccept()
{
    if (!problem().isEmpty())
        return;
    const QString folder = preferences_.folder();
    path_ = askWhere(folder, suggestedName(draft_->session(), sessionPath_), choice().format, this);
    if (path_.isEmpty())
        return;
    // Whoever types another ending means it.
    if (const auto typed = formatOf(path_); typed && *typed != choice().format) {
        ExportChoice next = choice();
        next.format = *typed;
        next.isSequence = false;
        draft_->setChoice(next);
        if (!problem().isEmpty())
            return;
    }
    if (mayReplace(placesOf(settingsToWrite(choice()), path_), this))
        accept();
}

void ExportDialog::copy()
{
    refusal_.clear();
    refreshProblem();
    if (problem().isEmpty())
        copier_->copy(draft_->session(), settingsToWrite(choice()));
}

}  // namespace actiscope::ui
