// The parts of the export dialog's column: each fills its section with fields.
#pragma once

#include "ui/export/export_fields.h"

class QVBoxLayout;

namespace actiscope::ui {

void fillFileSection(QVBoxLayout& column, const ExportForm& form);
void fillSizeSection(QVBoxLayout& column, const ExportForm& form);
void fillContentSection(QVBoxLayout& column, const ExportForm& form);
void fillTextSection(QVBoxLayout& column, const ExportForm& form);
void fillLookSection(QVBoxLayout& column, const ExportForm& form);
void fillInsetSection(QVBoxLayout& column, const ExportForm& form);
/// Rows of the file's section for what plays.
void addSweepRows(QVBoxLayout& column, const ExportForm& form);

/// "f", "f′", "f″", …: as the panels' titles on the page say it.
QString panelName(PanelKind kind);
QStringList panelNames();

}  // namespace actiscope::ui
