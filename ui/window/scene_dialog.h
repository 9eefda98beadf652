// The scenes in their order: rename, move, remove, show.
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace actiscope::ui {

class Document;
class Theme;

class SceneDialog : public QDialog {
    Q_OBJECT

public:
    SceneDialog(Document& document, const Theme& theme, QWidget* window);

signals:
    /// The user wants to see it.
    void shown(std::size_t index);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fill();
    void refreshButtons();
    void move(int by);
    void remove();
    int row() const;

    Document& document_;
    QListWidget* list_;
    QPushButton* show_;
    QPushButton* rename_;
    QPushButton* replace_;
    QPushButton* up_;
    QPushButton* down_;
    QPushButton* remove_;
    QPushButton* close_;
};

}  // namespace actiscope::ui
