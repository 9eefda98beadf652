#include "ui/export/preset_bar.h"

#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/widgets/icon_button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace actiscope::ui {

PresetBar::PresetBar(const ExportForm& form, Preferences& preferences, QWidget* parent)
    : QWidget(parent),
      form_(form),
      preferences_(preferences),
      combo_(newCombo()),
      more_(new IconButton(Icon::more, form.theme))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addRow(*layout, form, tr("&Preset"), {combo_, more_});
    combo_->setPlaceholderText(tr("As set below"));
    more_->setHint(tr("Save, rename or delete presets"));
    connect(more_, &QAbstractButton::clicked, this, &PresetBar::showMenu);
    connect(combo_, &QComboBox::activated, this, [this](int index) {
        const ExportPreset preset = presets_[static_cast<std::size_t>(index)];
        chosen_ = preset.name;
        form_.draft.setChoice(withPreset(form_.draft.choice(), preset));
        refresh();
    });
    connect(&form.draft, &ExportDraft::changed, this, &PresetBar::refresh);
    fill();
}

void PresetBar::fill()
{
    presets_ = builtInPresets();
    const std::vector<ExportPreset> own = savedPresets(preferences_);
    combo_->clear();
    presets_.insert(presets_.end(), own.begin(), own.end());
    for (const ExportPreset& preset : presets_)
        combo_->addItem(preset.name);
    combo_->setMaxVisibleItems(std::min<int>(combo_->count(), 20));
    refresh();
}

const ExportPreset* PresetBar::current() const
{
    const auto fits = [this](const ExportPreset& preset) {
        return withPreset(form_.draft.choice(), preset) == form_.draft.choice();
    };
    const auto chosen = std::ranges::find(presets_, chosen_, &ExportPreset::name);
    if (chosen != presets_.end() && fits(*chosen))
        return &*chosen;
    const auto found = std::ranges::find_if(presets_, fits);
    return found == presets_.end() ? nullptr : &*found;
}

void PresetBar::refresh()
{
    const ExportPreset* preset = current();
    combo_->setCurrentIndex(preset ? static_cast<int>(preset - presets_.data()) : -1);
}

void PresetBar::showMenu()
{
    const ExportPreset* preset = current();
    const bool isOwn = preset && !preset->isBuiltIn;
    QMenu menu(this);
    menu.addAction(tr("&Save as Preset…"), this, &PresetBar::askAndSave);
    menu.addAction(tr("Re&name…"), this, &PresetBar::askAndRename)->setEnabled(isOwn);
    menu.addAction(tr("&Delete"), this, &PresetBar::removeCurrent)->setEnabled(isOwn);
    menu.exec(more_->mapToGlobal(QPoint(0, more_->height())));
}

void PresetBar::askAndSave()
{
    bool isAnswered = false;
    const ExportPreset* preset = current();
    const QString name = QInputDialog::getText(this, tr("Save as Preset"), tr("Name of the preset"), QLineEdit::Normal,
                                               preset && !preset->isBuiltIn ? preset->name : QString(), &isAnswered);
    if (isAnswered)
        save(name);
}

void PresetBar::askAndRename()
{
    const ExportPreset* preset = current();
    if (!preset)
        return;
    bool isAnswered = false;
    const QString name = QInputDialog::getText(this, tr("Rename Preset"), tr("Name of the preset"), QLineEdit::Normal,
                                               preset->name, &isAnswered);
    if (isAnswered)
        rename(name);
}

bool PresetBar::mayReplace(const QString& name)
{
    const auto own = savedPresets(preferences_);
    const QString plain = presetName(name);
    if (std::ranges::find(own, plain, &ExportPreset::name) == own.end())
        return true;
    QMessageBox question(QMessageBox::NoIcon, tr("Save as Preset"),
                         tr("There is a preset of this name already: %1. Replace it?").arg(plain),
                         QMessageBox::Save | QMessageBox::Cancel, this);
    question.button(QMessageBox::Save)->setText(tr("Replace"));
    question.setDefaultButton(QMessageBox::Cancel);
    return question.exec() == QMessageBox::Save;
}

void PresetBar::save(const QString& name)
{
    if (const QString sentence = form_.draft.problem(); !sentence.isEmpty()) {
        emit problem(tr("The preset was not saved. %1").arg(sentence));
        return;
    }
    if (!mayReplace(name))
        return;
    if (!savePreset(preferences_, name, form_.draft.choice())) {
        emit problem(tr("The preset was not saved: it needs a name that none of the built-in ones has."));
        return;
    }
    chosen_ = presetName(name);
    fill();
}

void PresetBar::rename(const QString& name)
{
    const ExportPreset* preset = current();
    if (!preset || !renamePreset(preferences_, preset->name, name)) {
        emit problem(tr("The preset was not renamed: it needs a name that no other one has."));
        return;
    }
    chosen_ = presetName(name);
    fill();
}

void PresetBar::removeCurrent()
{
    if (const ExportPreset* preset = current(); preset && !preset->isBuiltIn)
        removePreset(preferences_, preset->name);
    fill();
}

}  // namespace actiscope::ui
