// Three rules for keys that no single widget can keep.
#pragma once

#include <QObject>

class QEvent;
class QWidget;

namespace actiscope::ui {

class Player;

/// Watches the keys of one window: a number field with nothing to undo leaves Ctrl+Z to the document, Space ends a play
/// wherever the focus is, except where text is typed, and Alt alone, pressed and let go, asks for the menu.
class KeyboardRules : public QObject {
    Q_OBJECT

public:
    KeyboardRules(QWidget* window, Player& player);
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void menuRequested();

private:
    bool followAlt(const QEvent& event);
    bool endsPlay(const QWidget& focused, const QEvent& event) const;

    QWidget* window_;
    Player& player_;
    bool isAltAlone_ = false;
};

}  // namespace actiscope::ui
