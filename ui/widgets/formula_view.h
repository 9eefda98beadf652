// A formula as it is set in print: the rendered picture where the program has one, else set here, else words and signs.
#pragma once

#include "ui/widgets/math_box.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>

class QSvgRenderer;
class QTextDocument;

namespace actiscope::ui {

class Theme;

class FormulaView : public QWidget {
    Q_OBJECT

public:
    explicit FormulaView(Theme& theme, QWidget* parent = nullptr);
    ~FormulaView() override;

    /// resource: ":/formulas/elu.svg" in currentColor, sizes in ex; shown if it exists and is not much too wide. Where
    /// there is none, `lead` ("f(x) = ") and the LaTeX are set in print (setMath), else written as text. The accessible
    /// name is the text in any case.
    void setFormula(const QString& resource, const QString& lead, const QString& latex);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void buildPicture();
    void buildText();
    bool showsPicture(int width) const;
    /// As it is set in this width; nothing where a picture is meant or the LaTeX is not understood.
    const std::optional<MathBox>& set(int width) const;
    double shrinkOf(const MathBox& box, int width) const;
    /// The picture's size in px at the text's size, shrunk to fit `width`.
    QSizeF pictureSize(int width) const;

    Theme& theme_;
    QString resource_;
    QString lead_;
    QString latex_;
    QSizeF sizeInEx_;
    std::unique_ptr<QSvgRenderer> picture_;
    std::unique_ptr<QTextDocument> text_;
    mutable std::optional<MathBox> set_;
    mutable int setWidth_ = -1;  ///< what set_ is for; −1: nothing
};

}  // namespace actiscope::ui
