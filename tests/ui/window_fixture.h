// A window with places of its own, so that nothing of the user's is read or written.
#pragma once

#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/window/notice_bar.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace actiscope::ui::test {

class WindowTest : public testing::Test {
protected:
    WindowTest()
    {
        Preferences(places()).setLanguage(QStringLiteral("en"));
        Preferences(places()).setTheme(Theme::Choice::light);
        restart();
    }

    MainWindow& window() { return *window_; }
    const Session& session() { return window_->document().session(); }
    QString notice() { return window_->notices().sentence(); }
    Theme& theme() { return theme_; }
    Language& language() { return language_; }
    Places places() const
    {
        return {folder_.filePath(QStringLiteral("config")), folder_.filePath(QStringLiteral("data"))};
    }
    QString file(const QString& name) const { return folder_.filePath(name); }
    QString autosaved() const { return places().data + QStringLiteral("/last.actiscope"); }

    /// Ends the program, closed or not, and starts it anew.
    void restart()
    {
        window_.reset();
        window_ = std::make_unique<MainWindow>(places(), theme_, language_);
        window_->resize(1280, 800);
        window_->show();
        window_->activateWindow();  // keys of an inactive window are nobody's
        EXPECT_TRUE(QTest::qWaitForWindowActive(window_.get()));
    }
    /// Ends it without closing: what was not written by then is written by nobody but the last flush.
    void crash() { restart(); }

    /// The visible button with this text.
    QAbstractButton* button(const QString& text)
    {
        for (auto* each : window_->findChildren<QAbstractButton*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }

private:
    QTemporaryDir folder_;
    Theme theme_{*qApp};
    Language language_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace actiscope::ui::test
