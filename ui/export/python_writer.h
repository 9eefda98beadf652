// The lines of a Matplotlib script, with the looks that it defines once.
#pragma once

#include "ui/export/python_text.h"
#include "ui/export/region_marks.h"
#include "ui/export/sheet.h"

#include <QString>

#include <vector>

namespace actiscope::ui {

/// Collects functions; the looks that they used are asked for at the end.
class PythonWriter {
public:
    explicit PythonWriter(const Sheet& sheet) : sheet_(sheet) {}

    const Sheet& sheet() const { return sheet_; }
    double em() const { return sheet_.settings.fontSize; }
    /// "linewidth=0.48": of axes and rules.
    QString ruleWidth() const;

    /// "def signature:", after two empty lines.
    void define(const QString& signature);
    /// Inside of the function.
    void line(const QString& text);
    void comment(const QString& text);
    /// "name = [1, 2, …]", over as many lines as it takes.
    void list(const QString& name, const QStringList& items);
    /// "call(first, second, …)": an argument that would end beyond the line's end begins a new one.
    void call(const QString& function, const QStringList& arguments);

    /// The name of a dictionary with colour, width and dashes: "line_3".
    QString lineLook(const LineLook& look, const QString& name);
    /// Likewise with the pattern of a region. strength: of its marks.
    QString regionLook(const RegionMarks& marks, double strength = 1);

    void text(const SheetText& text);
    void words(const QString& literal, QPointF at, DrawnText::Anchor anchor, double size, const QColor& colour,
               const QStringList& more = {});

    QString looks() const;
    const QString& body() const { return body_; }

private:
    struct Line {
        LineLook look;
        QString name;
    };
    struct Pattern {
        RegionMarks marks;
        double strength = 1;
        bool operator==(const Pattern&) const = default;
    };
    QString lineDefinition(std::size_t index) const;
    QString regionDefinition(std::size_t index) const;

    const Sheet& sheet_;
    QString body_;
    std::vector<Line> lines_;
    std::vector<Pattern> regions_;
};

/// "draw_value": of the panel.
QString panelFunction(const SheetPanel& panel);

void writePythonPanel(PythonWriter& to, const SheetPanel& panel);
/// draw_page(page): everything that stands on the page and not on axes.
void writePythonPage(PythonWriter& to);

}  // namespace actiscope::ui
