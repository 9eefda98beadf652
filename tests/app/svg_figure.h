// An exported SVG as a reader sees it: groups of lines and texts, and axes that turn places on the page into data.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace actiscope::test {

// Lengths are those of the file's own coordinates, y downwards.

using Polyline = std::vector<QPointF>;

struct SvgShape {
    std::vector<Polyline> lines{};
    QString stroke{};  ///< "#rrggbb"; empty: none
    double width = 0;
    QString dashes{};  ///< "4 2"; empty: solid
    QString fill{};    ///< empty: none
};

struct SvgText {
    QPointF at{};
    QString anchor{};  ///< "middle", "end"; empty: start
    bool isTurned = false;
    QString text{};
};

struct SvgGroup {
    QString id{};
    QString title{};
    std::optional<QRectF> clip{};
    std::vector<SvgShape> shapes{};
    std::vector<SvgText> texts{};
};

struct SvgFigure {
    QRectF page{};
    std::vector<SvgGroup> groups{};

    /// Throws std::runtime_error where there is none.
    const SvgGroup& group(const QString& id) const;
    bool has(const QString& id) const;
};

/// Throws std::runtime_error where it is no XML, or draws with more than straight lines.
SvgFigure readSvg(const std::string& file);

/// A place on the page is a + b · number.
struct Scale {
    double a = 0;
    double b = 1;
    double place(double number) const { return a + b * number; }
    double number(double place) const { return (place - a) / b; }
};

struct SvgAxes {
    Scale x;
    Scale y;
    QRectF rect{};  ///< inside of the frame's lines
    QPointF place(double dataX, double dataY) const { return {x.place(dataX), y.place(dataY)}; }
};

/// Read off the frame, the ticks and their numbers alone. A panel without numbers under it has those of the lowest one
/// that has. Throws std::runtime_error where ticks and numbers contradict one another by more than 0.02.
SvgAxes axesOf(const SvgFigure& figure, const QString& panel);

}  // namespace actiscope::test
