// A line above the page that says what happened, without stopping the work.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace actiscope::ui {

class Theme;

class NoticeBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { information, problem };

    explicit NoticeBar(Theme& theme, QWidget* parent = nullptr);

    /// Takes the place of what was said before. Information leaves by itself after some seconds.
    void say(Kind kind, const QString& sentence);
    /// As above with a button that does something about it.
    void say(Kind kind, const QString& sentence, const QString& actionText, std::function<void()> action);
    QString sentence() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void retranslate();
    void applyTheme();
    void stopTimer();

    Theme& theme_;
    QLabel* text_ = nullptr;
    QPushButton* button_ = nullptr;
    QToolButton* close_ = nullptr;
    std::function<void()> action_;
    int timer_ = 0;
};

}  // namespace actiscope::ui
