// Two rules for keys that no single widget can keep.
#pragma once

#include <QObject>

class QEvent;
class QWidget;

namespace actiscope::ui {

/// Watches the keys of one window: a number field with nothing to undo leaves Ctrl+Z to the document, and Alt alone,
/// pressed and let go, asks for the menu.
class KeyboardRules : public QObject {
    Q_OBJECT

public:
    explicit KeyboardRules(QWidget* window);
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void menuRequested();

private:
    bool followAlt(const QEvent& event);

    QWidget* window_;
    bool isAltAlone_ = false;
};

}  // namespace actiscope::ui
