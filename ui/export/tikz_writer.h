// The lines of a TikZ file, with the names that its colours and lines have there.
#pragma once

#include "ui/export/sheet.h"

#include <QPolygonF>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace actiscope::ui {

struct RegionMarks;

/// Collects the body of the picture; what the body named is defined at its head, which is asked for at the end.
class TikzWriter {
public:
    explicit TikzWriter(const Sheet& sheet);

    const Sheet& sheet() const { return sheet_; }
    double em() const { return sheet_.settings.fontSize; }
    /// "line width=0.48bp": of axes and rules, or so many times as wide.
    QString ruleWidth(double times = 1) const;

    /// Indented as far as open() and close() say.
    void line(const QString& text);
    /// A heading of what follows, after an empty line.
    void comment(const QString& text);
    void open(const QString& text);
    void close(const QString& text);

    /// A point of the page: "(36, 120.5)" in bp, y upwards.
    QString at(QPointF page) const;
    /// "(36, 10) rectangle (80, 20)".
    QString rectangle(const QRectF& page) const;

    /// The colour's name.
    QString colour(const QColor& colour);
    /// "Hatch", "fill=Tint, fill opacity=0.06": a key's value and the opacity that goes with it.
    QString coloured(const QString& key, const QColor& colour);
    /// The name of a style with colour, width and dashes: "line 3".
    QString lineStyle(const LineLook& look, const QString& name);

    void text(const SheetText& text);
    /// A path through the points, with what ends it: "-- cycle". Nothing for no points.
    void polygon(const QString& command, const QPolygonF& page, const QString& end = {});
    /// TeX on a base line.
    void words(const QString& tex, QPointF at, DrawnText::Anchor anchor, double size, const QColor& colour);

    QStringList colourDefinitions() const;
    QStringList styleDefinitions() const;
    const QString& body() const { return body_; }

private:
    struct Line {
        LineLook look;
        QString name;  ///< of the first curve that is drawn so
    };
    const Sheet& sheet_;
    QString body_;
    int depth_ = 1;
    std::map<QRgb, QString> names_;
    std::vector<QRgb> used_;
    std::vector<Line> lines_;
};

/// "on 4bp off 2bp".
QString dashPattern(const std::vector<double>& dashes);

// --- The figure's parts ---

void writeTikzPanel(TikzWriter& to, const SheetPanel& panel);
void writeTikzLane(TikzWriter& to, const SheetLane& lane);
void writeTikzLegend(TikzWriter& to, const SheetLegend& legend, const QString& heading);
void writeTikzInputs(TikzWriter& to, const SheetInputs& inputs);
void writeTikzTable(TikzWriter& to, const SheetTable& table);

/// Fills an area of the page as the marks say. strength: of the marks.
void writeTikzMarks(TikzWriter& to, const RegionMarks& marks, const QRectF& area, double strength = 1);

}  // namespace actiscope::ui
