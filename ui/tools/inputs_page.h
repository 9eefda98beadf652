// The tool that feeds the curves: a law or data, and what becomes of them.
#pragma once

#include <QWidget>

namespace actiscope::ui {

class Document;
class Interaction;
class Theme;

class InputsPage : public QWidget {
    Q_OBJECT

public:
    InputsPage(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);
};

}  // namespace actiscope::ui
