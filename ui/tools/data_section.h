// The user's own data: which file and column, how reading goes on, and what is known of the values.
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace actiscope::ui {

class DataLoader;
class Document;
class Theme;

class DataSection : public QWidget {
    Q_OBJECT

public:
    DataSection(Document& document, DataLoader& loader, Theme& theme, QWidget* parent = nullptr);

    QListWidget& columns() { return *columns_; }
    /// Asks for a file.
    void ask();
    /// The column that the session lacks the values of is read without a question.
    void open(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshProgress();
    void showColumns();
    void retranslate();
    QString description() const;

    Document& document_;
    DataLoader& loader_;
    Theme& theme_;
    QLabel* text_;
    QLabel* warning_;
    QListWidget* columns_;
    QProgressBar* progress_;
    QPushButton* open_;
    QPushButton* cancel_;
    QLabel* hint_;
};

}  // namespace actiscope::ui
