// The tool that shows what number formats lose.
#pragma once

#include <QWidget>

namespace actiscope::ui {

class Document;
class Interaction;
class Theme;

class PrecisionPage : public QWidget {
    Q_OBJECT

public:
    PrecisionPage(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);
};

}  // namespace actiscope::ui
