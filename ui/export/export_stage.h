// The preview over a line that says how large it is, and why nothing can be written.
#pragma once

#include "ui/export/figure_settings.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace actiscope::ui {

class ExportPreview;
class Theme;

class ExportStage : public QWidget {
    Q_OBJECT

public:
    ExportStage(const Session& session, Theme& theme, QWidget* parent = nullptr);

    ExportPreview& preview() { return *preview_; }
    /// As the user thinks of it: it is said in its own unit.
    void setSize(const FigureSize& size);
    /// Empty: none.
    void setProblem(const QString& sentence);

private:
    void refresh();
    QPushButton* newLink(const QString& text, const QString& hint, const Theme& theme);

    FigureSize size_;
    ExportPreview* preview_;
    QLabel* scale_;
    QLabel* problem_;
};

}  // namespace actiscope::ui
