// A formula as it is set in print: the rendered picture where the program has one, else words and signs.
#pragma once

#include <QString>
#include <QWidget>

#include <memory>

class QSvgRenderer;
class QTextDocument;

namespace actiscope::ui {

class Theme;

class FormulaView : public QWidget {
    Q_OBJECT

public:
    explicit FormulaView(Theme& theme, QWidget* parent = nullptr);
    ~FormulaView() override;

    /// resource: ":/formulas/elu.svg" in currentColor, sizes in ex; shown if it exists
    /// and is not much too wide; empty: there is none. Else `lead` ("f(x) = ") and the
    /// LaTeX as text. The accessible name is the text either way.
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
    /// The picture's size in px at the text's size, shrunk to fit `width`.
    QSizeF pictureSize(int width) const;

    Theme& theme_;
    QString resource_;
    QString lead_;
    QString latex_;
    QSizeF sizeInEx_;
    std::unique_ptr<QSvgRenderer> picture_;
    std::unique_ptr<QTextDocument> text_;
};

}  // namespace actiscope::ui
