// One parameter of the selected curve: its slider, or the word that it follows Alpha.
#pragma once

#include "core/session.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace actiscope::ui {

class Document;
class IconButton;
class Interaction;
class Theme;
class ValueRow;

/// Nothing where the curve may have this value, else a sentence: the range, or the relation to another parameter.
std::optional<QString> problemOf(const Curve& curve, std::size_t parameter, double value);

/// The user's range and step, else the catalogue's.
SliderRange sliderRangeOf(const Curve& curve, std::size_t parameter);

class ParameterSection : public QWidget {
    Q_OBJECT

public:
    ParameterSection(Document& document, Interaction& interaction, Theme& theme, CurveId curve, std::size_t parameter,
                     QWidget* parent = nullptr);
    ValueRow& row() { return *row_; }
    QPushButton& untie() { return *untie_; }
    IconButton& tie() { return *tie_; }
    void refresh();
    /// Forgets what is typed and not entered yet. To be called before the section is hidden because the session
    /// changed: the focus that its fields lose then would change the session again.
    void discardTyping();
    /// Returns the last of its controls. before: may be null for the first of all.
    QWidget* putInTabOrderAfter(QWidget* before);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectAll(Interaction& interaction);
    void retranslate();
    void editRange();
    void setTied(bool isTied);
    const Curve* curve() const;

    Document& document_;
    Theme& theme_;
    CurveId curve_;
    std::size_t parameter_;
    QString symbol_;  ///< outlives the curve, as the section may for a moment
    ValueRow* row_;
    QWidget* tiedLine_;
    QLabel* tiedValue_;
    QPushButton* untie_;
    IconButton* tie_;
};

}  // namespace actiscope::ui
