#include "ui/export/export_draft.h"

#include "core/error.h"

namespace actiscope::ui {

ExportDraft::ExportDraft(const Session& session, const ExportChoice& initial, QObject* parent)
    : QObject(parent), session_(session), choice_(initial)
{}

void ExportDraft::edit(const std::function<void(FigureSettings&)>& change)
{
    ExportChoice next = choice_;
    change(next.settings);
    setChoice(next);
}

void ExportDraft::setChoice(const ExportChoice& choice)
{
    ExportChoice next = choice;
    if (isAnimation(next) && !next.settings.sweep)
        next.settings.sweep = sweepToBeginWith(session_);
    if (next == choice_)
        return;
    choice_ = std::move(next);
    emit changed();
    emit problemChanged();
}

void ExportDraft::setUnread(const QObject* field, const QString& sentence)
{
    if (sentence.isEmpty())
        unread_.erase(field);
    else
        unread_[field] = sentence;
    emit problemChanged();
}

QString ExportDraft::problem() const
{
    if (!unread_.empty())
        return unread_.begin()->second;
    try {
        checkFile(session_, settingsToWrite(choice_), choice_.format);
    } catch (const RequestError& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

}  // namespace actiscope::ui
