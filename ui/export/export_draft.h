// What the export dialog is about to write: the one thing that its sections show and change.
#pragma once

#include "ui/export/export_choice.h"

#include <QObject>

#include <functional>
#include <map>

namespace actiscope::ui {

class ExportDraft : public QObject {
    Q_OBJECT

public:
    ExportDraft(const Session& session, const ExportChoice& initial, QObject* parent = nullptr);

    const Session& session() const { return session_; }
    const ExportChoice& choice() const { return choice_; }
    const FigureSettings& settings() const { return choice_.settings; }

    void edit(const std::function<void(FigureSettings&)>& change);
    void setChoice(const ExportChoice& choice);

    /// A field holds what cannot be read, or was corrected (an empty sentence).
    void setUnread(const QObject* field, const QString& sentence);
    /// Why nothing can be written, in a sentence; empty: it can.
    QString problem() const;

signals:
    void changed();
    void problemChanged();

private:
    const Session session_;
    ExportChoice choice_;
    std::map<const QObject*, QString> unread_;
};

}  // namespace actiscope::ui
