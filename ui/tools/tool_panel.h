// The right column: the tools, one at a time. What moves the curves, what feeds them, what is read off, what is lost.
#pragma once

#include <QWidget>

#include <array>

class QStackedWidget;

namespace actiscope::ui {

class ControlPanel;
class Document;
class InputsPage;
class Interaction;
class LensCache;
class PageButton;
class PrecisionPage;
class ReadPage;
class ReadingCache;
class Theme;

enum class Tool { adjust, inputs, read, precision };
inline constexpr std::array tools{Tool::adjust, Tool::inputs, Tool::read, Tool::precision};

class ToolPanel : public QWidget {
    Q_OBJECT

public:
    /// The caches are those of the plots, which show the same curve; they outlive what happens here.
    ToolPanel(Document& document, Interaction& interaction, ReadingCache& reading, LensCache& lens, Theme& theme,
              QWidget* parent = nullptr);

    Tool current() const;
    void setCurrent(Tool tool);
    ControlPanel& adjust() const { return *adjust_; }
    InputsPage& inputs() const { return *inputs_; }
    ReadPage& read() const { return *read_; }
    PrecisionPage& precision() const { return *precision_; }

signals:
    void currentChanged();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void applyTheme();

    Theme& theme_;
    QWidget* bar_;
    std::array<PageButton*, tools.size()> buttons_{};
    QStackedWidget* pages_;
    ControlPanel* adjust_;
    InputsPage* inputs_;
    ReadPage* read_;
    PrecisionPage* precision_;
};

}  // namespace actiscope::ui
