// A part of a tool's page under a heading that folds it away.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace actiscope::ui {

class FamilyHeading;
class Theme;

class FoldSection : public QWidget {
    Q_OBJECT

public:
    /// isFirst: no hairline above it.
    FoldSection(Theme& theme, bool isFirst, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    bool isOpen() const;
    void setOpen(bool isOpen);
    QWidget* body() const { return body_; }
    QVBoxLayout& column() const { return *column_; }

signals:
    void toggled(bool isOpen);

private:
    void applyTheme();

    Theme& theme_;
    QWidget* line_;
    FamilyHeading* heading_;
    QWidget* body_;
    QVBoxLayout* column_;
};

}  // namespace actiscope::ui
