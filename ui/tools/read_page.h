// The tool that reads off: exact values, notable points, two cursors, differences.
#pragma once

#include <QWidget>

namespace actiscope::ui {

class Document;
class Interaction;
class Theme;

class ReadPage : public QWidget {
    Q_OBJECT

public:
    ReadPage(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);
};

}  // namespace actiscope::ui
