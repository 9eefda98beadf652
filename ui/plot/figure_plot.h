// Shows a Figure: panels over one x axis, region lanes, a cursor.
#pragma once

#include "ui/plot/cursor_item.h"
#include "ui/plot/inputs_item.h"
#include "ui/plot/lanes_item.h"
#include "ui/plot/notes_hold.h"
#include "ui/plot/opaque_buffer.h"
#include "ui/plot/panel_items.h"

#include <qcustomplot.h>

namespace actiscope::ui {

class FigurePlot : public QCustomPlot {
    Q_OBJECT

public:
    explicit FigurePlot(QWidget* parent = nullptr);
    ~FigurePlot() override;

    /// Who draws along; null: nobody. It outlives the plot.
    void setCrew(Crew* crew);
    void setStyle(const PlotStyle& style);
    /// None of these replots.
    void setFigure(Figure figure);
    void setHovered(CurveId id);
    /// The numbers in the names change from frame to frame: meanwhile the margins grow with them but do not shrink, so
    /// that the axes stand still.
    void setKeepsMargins(bool keeps) { keepsMargins_ = keeps; }
    /// Repaints the cursor alone.
    void showCursor(const std::optional<FigureCursor>& cursor);
    /// A mark at the title of the panel that the keyboard has chosen; after the last panel come the lanes.
    void setMarkedPanel(std::optional<std::size_t> panel);
    std::optional<std::size_t> markedPanel() const { return markedPanel_; }
    const Figure& figure() const { return figure_; }
    const PlotStyle& style() const { return style_; }

    /// The strip of the inputs, and what of it the hand is at; repaints that alone.
    const InputsView& inputs() const { return inputs_; }
    void showInputsHold(bool isHovered, std::optional<std::size_t> grip);

    /// A note as it was drawn the last time.
    struct NotePlace {
        std::size_t panel = 0;
        PlacedNote note;
    };
    std::optional<NotePlace> placedNote(std::size_t note) const;
    /// What of the notes the hand could take at a place of the widget.
    std::optional<NoteGrip> noteAt(QPointF position) const;
    /// What of them it is at; repaints that alone.
    const NotesHold& notesHold() const { return notesHold_; }
    void showNotesHold(const NotesHold& hold);

    /// What is at a place of the widget.
    struct Place {
        enum class Kind { nothing, panel, xAxis, yAxis, inputs, lanes } kind = Kind::nothing;
        std::size_t panel = 0;
        std::size_t lane = 0;
        CurveId curve = 0;             ///< within reach of the pointer, or of the lane
        bool isName = false;           ///< of the curve, beside it
        std::vector<CurveId> named{};  ///< all that share the name
        CurveId cell = 0;              ///< whose cell of a grid it is
        double x = 0;                  ///< data coordinates
        double y = 0;                  ///< of the panel
    };
    Place placeAt(QPointF position) const;
    struct CurvePoint {
        CurveId curve = 0;
        QPointF at;  ///< px
    };
    /// The nearest point of a panel's curves within reach, px.
    std::optional<CurvePoint> nearestPoint(std::size_t panel, QPointF position, double reach) const;

    std::size_t panelCount() const { return views_.size(); }
    /// Where the numbers of the axes stand: nothing below this panel, nothing to the left of it.
    bool isLowest(std::size_t panel) const { return panel + std::size_t(figure_.columns) >= figure_.panels.size(); }
    bool isLeftmost(std::size_t panel) const { return panel % std::size_t(figure_.columns) == 0; }
    PixelMap map(std::size_t panel) const { return views_[panel]->map(); }
    const std::vector<PlacedText>& texts(std::size_t panel) const { return views_[panel]->texts; }
    QRectF lanesRect() const;
    QRectF laneRow(std::size_t lane) const { return lanes_.row(lane); }
    /// Their title and legend included.
    QRectF lanesOuterRect() const;
    const LanesView& lanes() const { return lanes_; }
    /// Line segments drawn in all panels the last time.
    std::size_t segmentCount() const;
    /// The size of the first panel in a plot of this size, before it is laid out.
    QSizeF panelSize(QSize size) const;

signals:
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Item {
        std::unique_ptr<QCPLayerable> bands, outputs, curves, masses, texts, points, notes;
    };
    void rebuild();
    void addPanel(PanelView& view, std::size_t index);
    QCPAxisRect* addStrip();
    void styleAxes();
    void measure(QSize size);
    double leftMargin();
    double rightMargin();
    void applyMargins(double left, double right);
    void chooseTicks(QSize size);
    void measureGrid(QSize size);
    QSizeF cellSize(QSize size) const;
    bool isGrid() const { return figure_.columns > 1 || (!views_.empty() && views_.front()->panel.cell); }
    CurveId curveAt(std::size_t panel, QPointF position) const;
    QRegion areaOf(const std::optional<NoteGrip>& grip) const;
    void paintNotesHold(QPainter& painter) const;
    void paintNote(QPainter& painter, const NotePlace& place, bool isChosen, NotePart part) const;

    PlotStyle style_;
    Crew* crew_ = nullptr;
    QSharedPointer<OpaqueBuffer> buffer_;
    Figure figure_;
    std::vector<std::unique_ptr<PanelView>> views_;
    std::vector<Item> items_;
    LanesView lanes_;
    TextWidths widths_;
    TextWidths numbers_;
    std::unique_ptr<LanesItem> lanesItem_;
    InputsView inputs_;
    std::unique_ptr<InputsItem> inputsItem_;
    NotesHold notesHold_;
    std::unique_ptr<CursorItem> cursor_;
    QSize size_;
    bool keepsMargins_ = false;
    double gridLeft_ = 0;  ///< for the numbers of y beside the outermost cells
    double leftMargin_ = 0;
    double rightMargin_ = 0;
    bool showsFocus_ = false;  ///< the keyboard came here, not the mouse
    std::optional<std::size_t> markedPanel_;
};

}  // namespace actiscope::ui
