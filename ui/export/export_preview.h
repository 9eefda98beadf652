// The figure on its paper, as its file will have it.
#pragma once

#include "ui/export/preview_renderer.h"

#include <QWidget>

#include <optional>

namespace actiscope::ui {

class Theme;

class ExportPreview : public QWidget {
    Q_OBJECT

public:
    ExportPreview(const Session& session, Theme& theme, QWidget* parent = nullptr);

    void setSettings(const FigureSettings& settings);
    /// A drag over a panel chooses a window of it; else it moves the page.
    void setChoosing(bool isChoosing);

    /// The whole page.
    void fit();
    /// As large as on paper.
    void showRealSize();
    void zoomBy(double factor);
    bool isFitted() const { return isFitted_; }
    /// 1: as large as on paper, as far as the desktop knows the screen.
    double magnification() const;

    /// Of the page, in the widget's coordinates.
    QRectF paper() const;
    /// What is shown; nothing before the first picture.
    const std::optional<PreviewPicture>& picture() const { return picture_; }
    /// The picture is the one of the settings and the view.
    bool isUpToDate() const { return !renderer_.isAtWork(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void magnificationChanged();
    /// A new picture is shown (an empty sentence), or there is none for a reason.
    void rendered(const QString& problem);
    void windowChosen(const actiscope::ui::FigureInset& inset);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Drag { none, page, window };
    QSizeF pageSize() const { return settings_.size.points(); }
    double realScale() const;  ///< px for a point on paper
    bool hasPage() const;
    QPointF toPage(QPointF at) const { return origin_ + at / scale_; }
    void zoomAt(QPointF at, double factor);
    void settle();
    void ask();
    const SheetPanel* panelAt(QPointF at) const;
    void choose();
    void refreshCursor(QPointF at);
    void paintPaper(QPainter& painter) const;

    Theme& theme_;
    FigureSettings settings_;
    std::optional<PreviewPicture> picture_;
    bool isFitted_ = true;
    bool isChoosing_ = false;
    double scale_ = 1;  ///< px for a point
    QPointF origin_;    ///< on the page in pt: what stands in the top left corner
    Drag drag_ = Drag::none;
    QPointF pressed_;
    QPointF pointer_;
    std::size_t panel_ = 0;  ///< of the drag of a window
    PreviewRenderer renderer_;
};

}  // namespace actiscope::ui
