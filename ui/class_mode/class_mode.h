// Class mode: the window as a room reads it. Panels and bar away, large text, a strip of sliders, and veils to predict
// under.
#pragma once

#include <QObject>
#include <QSize>

class QVBoxLayout;

namespace actiscope::ui {

class ClassStrip;
class CurvesPage;
class Document;
class Interaction;
class Theme;

class ClassMode : public QObject {
    Q_OBJECT

public:
    /// What it changes of the window. The strip goes below everything in `layout`.
    struct Parts {
        QWidget& window;
        QWidget& bar;
        CurvesPage& page;
        QVBoxLayout& layout;
    };
    /// The theme outlives the window: whoever destroys the window switches this off first.
    ClassMode(const Parts& parts, Document& document, Interaction& interaction, Theme& theme,
              QObject* parent = nullptr);
    ~ClassMode() override;

    bool isOn() const { return strip_ != nullptr; }
    void setOn(bool on);
    /// Null while it is off.
    ClassStrip* strip() const { return strip_; }

    /// The keys that hide and reveal: those of classKeys(). False for all others, and while it is off.
    bool handleKey(int key);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addStrip();
    void removeStrip();
    void fitText();

    Parts parts_;
    Document& document_;
    Interaction& interaction_;
    Theme& theme_;
    ClassStrip* strip_ = nullptr;
};

/// How many times larger than at a desk text is in a window of this size: 24 pt at 1920 × 1080 px, in proportion to the
/// shorter of its sides elsewhere.
double classTextScale(QSize window);

}  // namespace actiscope::ui
