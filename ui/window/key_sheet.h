// The sheet of all keys (F1): groups side by side, searchable, beside the window and never in its way.
#pragma once

#include <QDialog>

class QLineEdit;

namespace actiscope::ui {

class MainMenu;
class Theme;

class KeySheet : public QDialog {
    Q_OBJECT

public:
    KeySheet(const MainMenu& menu, const Theme& theme, QWidget* window);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void restyle();
    void fill();
    double scale() const;

    const MainMenu& menu_;
    const Theme& theme_;
    QWidget* owner_;
    QLineEdit* search_;
    QWidget* content_;
};

/// Opens the sheet of the window, or brings it to the front.
void showKeys(QWidget* window, const Theme& theme, const MainMenu& menu);

}  // namespace actiscope::ui
