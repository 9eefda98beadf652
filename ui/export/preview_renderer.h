// Makes the preview's pictures off the interface thread.
#pragma once

#include "core/worker.h"
#include "ui/export/drawing.h"
#include "ui/export/sheet.h"

#include <QImage>
#include <QObject>

#include <memory>
#include <optional>

namespace actiscope::ui {

/// A figure laid out and drawn as its files will have it.
struct PreviewPage {
    FigureSettings settings{};
    Sheet sheet{};
    Drawing drawing{};
};

/// The part of the page that is looked at.
struct PreviewView {
    QPointF origin{};  ///< on the page in pt: what stands in the picture's top left corner
    double scale = 1;  ///< dots for a point
    QSize dots{};
    bool operator==(const PreviewView&) const = default;
};

struct PreviewPicture {
    std::shared_ptr<const PreviewPage> page;
    PreviewView view{};
    QImage image{};
};

class PreviewRenderer : public QObject {
    Q_OBJECT

public:
    explicit PreviewRenderer(const Session& session, QObject* parent = nullptr);
    ~PreviewRenderer() override;

    /// The latest request wins. What is under way is finished first, so that a run of requests shows something, too.
    void request(const FigureSettings& settings, const PreviewView& view);
    bool isAtWork() const { return worker_.isRunning(); }

signals:
    void finished(const actiscope::ui::PreviewPicture& picture);
    /// The figure cannot be laid out.
    void failed(const QString& sentence);

private:
    struct Request {
        FigureSettings settings;
        PreviewView view;
    };
    /// page: the settings' own, where it is there already; null: it is laid out.
    static PreviewPicture pictureOf(const Session& session, const Request& request,
                                    std::shared_ptr<const PreviewPage> page);
    void start(const Request& request);
    void startNext();

    std::shared_ptr<const Session> session_;
    std::shared_ptr<const PreviewPage> page_;  ///< the last one: a move of the view needs no new layout
    std::optional<Request> next_;
    Worker worker_;  ///< last: it is gone before what it reports to
};

}  // namespace actiscope::ui
