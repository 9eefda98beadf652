// "at x = −1.400": where the numbers of the list are taken. Typing an x pins the cursor there.
#pragma once

#include <QWidget>

#include <optional>

class QLabel;

namespace actiscope::ui {

class Document;
class IconButton;
class Interaction;
class NumberField;
class Theme;

class CursorLine : public QWidget {
    Q_OBJECT

public:
    CursorLine(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);
    NumberField& field() { return *field_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showX(std::optional<double> x);
    void retranslate();
    void pin(double x);
    void unpin();

    Document& document_;
    Interaction& interaction_;
    QLabel* before_;
    NumberField* field_;
    QLabel* after_;
    IconButton* unpin_;
};

}  // namespace actiscope::ui
