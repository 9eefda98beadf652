// The tool that feeds the curves: a law or data, and what becomes of them.
#pragma once

#include "core/inputs.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace actiscope::ui {

class DataLoader;
class DataSection;
class Document;
class InputStatistics;
class Interaction;
class LawSection;
class OutcomeSection;
class StatisticsTable;
class Theme;

class InputsPage : public QWidget {
    Q_OBJECT

public:
    InputsPage(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);

    InputStatistics& statistics() { return *statistics_; }
    DataLoader& loader() { return *loader_; }
    LawSection& law() { return *law_; }
    DataSection& data() { return *data_; }
    OutcomeSection& outcome() { return *outcome_; }
    StatisticsTable& table() { return *table_; }

    /// Reads a column of the file, on its own time; what was chosen before stays until it is there.
    void openData(const QString& path);

signals:
    void problem(const QString& sentence);
    void told(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void take(const std::shared_ptr<const InputData>& data, quint64 skipped);
    void refresh();
    void retranslate();

    Document& document_;
    InputStatistics* statistics_;
    DataLoader* loader_;
    LawSection* law_ = nullptr;
    DataSection* data_ = nullptr;
    QLabel* title_ = nullptr;
    QLabel* invitation_ = nullptr;
    QPushButton* offer_ = nullptr;
    bool awaitsData_ = false;  ///< data are chosen, and there is no file yet
    QWidget* results_ = nullptr;
    OutcomeSection* outcome_ = nullptr;
    StatisticsTable* table_ = nullptr;
};

}  // namespace actiscope::ui
