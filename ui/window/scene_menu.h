// The menu of scenes: keep what is shown, jump to one, step through them, keep them in order.
#pragma once

#include <QMenu>

#include <optional>

namespace actiscope::ui {

class Document;
class Theme;

class SceneMenu : public QMenu {
    Q_OBJECT

public:
    SceneMenu(Document& document, const Theme& theme, QWidget* window);

    /// +1: the next scene, −1: the one before; at either end it stays.
    void step(int direction);
    void jumpTo(std::size_t index);
    /// Asks for its name and keeps what is shown.
    void askAndAdd();
    void manage();
    void retranslate();

signals:
    /// A scene is about to be shown: a view of its own in the history.
    void stepping();

private:
    void fill();

    Document& document_;
    const Theme& theme_;
    QWidget* window_;
    std::optional<std::size_t> last_;  ///< the scene that was shown last
};

}  // namespace actiscope::ui
