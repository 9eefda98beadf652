#include "ui/plot_area.h"

#include "core/analysis/fit.h"
#include "core/crew.h"
#include "core/evaluate.h"
#include "core/number.h"
#include "ui/document.h"
#include "ui/figure/make_figure.h"
#include "ui/input_statistics.h"
#include "ui/interaction.h"
#include "ui/play/player.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot/hidden_names.h"
#include "ui/plot/inputs_hand.h"
#include "ui/plot/lanes_frame.h"
#include "ui/plot/navigation.h"
#include "ui/plot/notes_hand.h"
#include "ui/plot/panel_frame.h"
#include "ui/plot/plot_accessible.h"
#include "ui/plot/plot_hints.h"
#include "ui/plot/range_animation.h"
#include "ui/plot/range_editor.h"
#include "ui/plot/view_edit.h"
#include "ui/plot/view_menu.h"
#include "ui/view_history.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace actiscope::ui {

struct PlotArea::Private {
    Private(PlotArea& widget, Document& sessionDocument, Interaction& hand, Theme& look)
        : area(widget),
          document(sessionDocument),
          interaction(hand),
          theme(look),
          plot(new FigurePlot(&widget)),
          navigation(new Navigation(*plot, sessionDocument, hand, &widget)),
          inputsHand(new InputsHand(*plot, sessionDocument, hand, &widget)),
          notesHand(new NotesHand(*plot, sessionDocument, hand, *navigation, &widget)),
          frame(new PanelFrame(*plot, sessionDocument, look, &widget)),
          history(new ViewHistory(sessionDocument, &widget)),
          animation(new RangeAnimation(&widget)),
          hints(new PlotHints(*plot, sessionDocument, hand, look, &widget)),
          lanesFrame(new LanesFrame(*plot, sessionDocument, look, &widget)),
          hiddenNames(new HiddenNames(*plot, sessionDocument, hand, look, &widget))
    {}

    void connectAll();
    FigureOptions options();
    void dragChanged();
    void schedule();
    void refresh();
    void refreshCursor();
    void announce();
    void sessionChanged(const Session& before, const Session& now);
    void showMenu(const FigurePlot::Place& place, QPoint global);
    void editRange(const FigurePlot::Place& place, QPoint global);
    void copyValues(double x);

    PlotArea& area;
    Document& document;
    Interaction& interaction;
    Theme& theme;
    FigurePlot* plot;
    Navigation* navigation;
    InputsHand* inputsHand;  ///< after the navigation: hears of events first
    NotesHand* notesHand;    ///< after both
    PanelFrame* frame;
    ViewHistory* history;
    RangeAnimation* animation;
    PlotHints* hints;
    LanesFrame* lanesFrame;
    HiddenNames* hiddenNames;
    InputStatistics* statistics = nullptr;
    FigureCache cache;
    Crew crew;
    ReadingCache reading;
    bool isScheduled = false;
    bool wasDragging = false;
};

PlotArea::PlotArea(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent), d_(std::make_unique<Private>(*this, document, interaction, theme))
{
    PlotAccessible::install();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d_->plot);
    setFocusProxy(d_->plot);
    d_->plot->setCrew(&d_->crew);
    d_->plot->setStyle(screenStyle(theme));
    d_->plot->setContextMenuPolicy(Qt::CustomContextMenu);
    d_->connectAll();
    interaction.player().followPaintingOf(*d_->plot);
    retranslate();
    d_->refresh();
}

PlotArea::~PlotArea()
{
    // The plot's items look at its members until the end; it goes before what they may ask for.
    delete d_->notesHand;
    delete d_->inputsHand;
    delete d_->frame;
    delete d_->lanesFrame;
    delete d_->hiddenNames;
    delete d_->hints;
    delete d_->navigation;
    delete d_->plot;
}

void PlotArea::setInputStatistics(InputStatistics& statistics)
{
    d_->statistics = &statistics;
    connect(&statistics, &InputStatistics::changed, this, [this] { d_->schedule(); });
}

Figure PlotArea::figure() const
{
    if (d_->isScheduled)
        d_->refresh();
    return d_->plot->figure();
}

FigurePlot& PlotArea::plot() const
{
    return *d_->plot;
}

ReadingCache& PlotArea::reading() const
{
    return d_->reading;
}

LensCache& PlotArea::lens() const
{
    return d_->cache.lens();
}

ViewHistory& PlotArea::history() const
{
    return *d_->history;
}

void PlotArea::fit()
{
    const Session& session = d_->document.session();
    std::vector<FigureCache::Line> lines;
    for (const Curve* curve : shownCurves(session))
        lines.push_back({.curve = curve, .values = effectiveValues(session, *curve)});
    d_->cache.updateRegions(lines, {session.epsilon, session.epsilonIsRelative, session.view.x}, &d_->crew);
    std::vector<RegionAnalysis> analyses;
    for (const FigureCache::Line& line : lines)
        analyses.push_back(d_->cache.regions(line.curve->id));
    d_->history->closeRun();
    d_->document.editView([x = fitX(analyses)](Session& changed) {
        changed.view.x = x;
        changed.view.y = {};
    });
    d_->history->closeRun();
}

void PlotArea::retranslate()
{
    setAccessibleName(tr("Plots"));
    d_->plot->setAccessibleName(tr("Plots"));
    d_->frame->retranslate();
    d_->lanesFrame->retranslate();
    d_->schedule();
}

void PlotArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlotArea::Private::connectAll()
{
    connect(&document, &Document::changed, &area,
            [this](const Session& before, const Session& now) { sessionChanged(before, now); });
    connect(&interaction, &Interaction::pointerChanged, &area, [this] { refreshCursor(); });
    connect(&interaction, &Interaction::hoverChanged, &area, [this] { schedule(); });
    connect(&interaction, &Interaction::dragChanged, &area, [this] { dragChanged(); });
    connect(animation, &RangeAnimation::moved, &area, [this] { schedule(); });
    connect(&interaction, &Interaction::veilChanged, &area, [this] { schedule(); });
    connect(&theme, &Theme::changed, &area, [this] {
        plot->setStyle(screenStyle(theme));
        schedule();
    });
    connect(plot, &FigurePlot::resized, &area, [this] {
        schedule();
        hints->refresh();
    });
    connect(navigation, &Navigation::fitRequested, &area, &PlotArea::fit);
    connect(navigation, &Navigation::panEnded, &area, [this] { schedule(); });
    connect(navigation, &Navigation::boxArmedChanged, hints, &PlotHints::setBoxArmed);
    connect(navigation, &Navigation::gestureBegan, history, &ViewHistory::beginRun);
    connect(navigation, &Navigation::gestureEnded, history, &ViewHistory::endRun);
    connect(navigation, &Navigation::travelRequested, history,
            [this](int direction) { direction < 0 ? history->goBack() : history->goForward(); });
    connect(navigation, &Navigation::rangeRequested, &area,
            [this](const FigurePlot::Place& place, QPoint global) { editRange(place, global); });
    connect(plot, &QWidget::customContextMenuRequested, &area,
            [this](QPoint position) { showMenu(plot->placeAt(position), plot->mapToGlobal(position)); });
}

/// Held ranges glide to the fitted ones when the slider is let go.
void PlotArea::Private::dragChanged()
{
    const bool isOver = wasDragging && !interaction.isDragging();
    wasDragging = interaction.isDragging();
    animation->stop();
    if (isOver && RangeAnimation::isWanted(*plot)) {
        RangeAnimation::Ranges from;
        RangeAnimation::Ranges to;
        for (const FigurePanel& panel : plot->figure().panels)
            from[indexOf(panel.kind)] = panel.y;
        for (const FigurePanel& panel : makeFigure(document.session(), options()).panels)
            to[indexOf(panel.kind)] = panel.y;
        animation->start(from, to);
    }
    schedule();
}

void PlotArea::Private::sessionChanged(const Session& before, const Session& now)
{
    animation->stop();
    // Cursors that moved are the cursors' layer alone.
    Session sameCursor = before;
    sameCursor.cursor = now.cursor;
    sameCursor.secondCursor = now.secondCursor;
    if (sameCursor == now)
        refreshCursor();
    else
        schedule();
}

/// Any number of changes in one turn of the event loop are one frame.
void PlotArea::Private::schedule()
{
    if (isScheduled)
        return;
    isScheduled = true;
    // Before what is to be repainted already, which waits in the queue as well: it is painted in one go.
    QMetaObject::invokeMethod(
        &area,
        [this] {
            if (isScheduled)
                refresh();
        },
        Qt::QueuedConnection);
}

FigureOptions PlotArea::Private::options()
{
    // A curve may go from under a pointer that rests: what is not drawn does not dim the others.
    const Curve* hovered = findCurve(document.session(), interaction.hovered());
    const bool isHovered = hovered && isShown(document.session(), *hovered);
    FigureOptions options{.palette = theme.palette(),
                          .pixels = plot->panelSize(plot->size()) * plot->devicePixelRatioF(),
                          .area = plot->size(),
                          .hovered = isHovered ? hovered->id : 0,
                          .moving = interaction.moving(),
                          .isDragging = interaction.isDragging(),
                          .pointer = interaction.pointerX(),
                          .cache = &cache,
                          .crew = &crew,
                          .reading = &reading};
    if (statistics) {
        options.results = &statistics->results();
        options.outputs = [this](Interval y) { return statistics->outputs(y); };
    }
    if (interaction.ghosts())
        options.ghosts = &*interaction.ghosts();
    if (interaction.isDragging() || interaction.isPlaying() || navigation->isPanning()) {
        for (const FigurePanel& panel : plot->figure().panels)
            options.held[indexOf(panel.kind)] = panel.y;
    } else {
        options.held = animation->ranges();
    }
    return options;
}

void PlotArea::Private::refresh()
{
    isScheduled = false;
    const Session& session = document.session();
    cache.keepOnly(session);
    reading.keepOnly(session);
    plot->setHovered(interaction.hovered());
    const auto show = [&](const FigureOptions& wanted) {
        Figure figure = makeFigure(session, wanted);
        hideVeiled(figure, interaction.veil());
        plot->setFigure(std::move(figure));
    };
    // Names that are veiled keep their room, so that nothing jumps at the reveal.
    plot->setKeepsMargins(interaction.isDragging() || interaction.isPlaying() || interaction.veil().names);
    FigureOptions wanted = options();
    show(wanted);
    // Names at the ends take room from the panels, and with it from what is as long along y as along x. Other names may
    // then stand there: room that was taken once is kept, so that this ends.
    for (int round = 0; round < 3 && session.view.hasEqualAspect && options().pixels != wanted.pixels; ++round) {
        plot->setKeepsMargins(true);
        wanted = options();
        show(wanted);
    }
    plot->replot(QCustomPlot::rpQueuedRefresh);
    hints->refresh();
    announce();
}

void PlotArea::Private::announce()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&area, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void PlotArea::Private::refreshCursor()
{
    if (isScheduled)
        return;
    std::optional<FigureCursor> cursor = figureCursor(document.session(), plot->figure(), options());
    hideVeiled(cursor, plot->figure(), interaction.veil());
    plot->showCursor(cursor);
    // The pinned cursor is moved by keys; the hovering one would not let a reader finish a sentence.
    if (document.session().cursor)
        announce();
}

void PlotArea::Private::editRange(const FigurePlot::Place& place, QPoint global)
{
    if (place.panel >= plot->panelCount())
        return;
    const bool isX = place.kind != FigurePlot::Place::Kind::yAxis;
    const FigurePanel& panel = plot->figure().panels[place.panel];
    const QString title = isX ? PlotArea::tr("Range of x") : PlotArea::tr("Range of %1").arg(panel.symbol);
    const auto scale = !isX && panel.isLogarithmic ? RangeEditor::Scale::decades : RangeEditor::Scale::linear;
    auto* editor = new RangeEditor(title, isX ? plot->figure().x : panel.y, scale, theme, &area);
    connect(editor, &RangeEditor::chosen, &area, [this, isX, kind = panel.kind, at = place.panel](Interval range) {
        history->closeRun();
        document.edit(PlotArea::tr("Set Range"), [&](Session& session) {
            isX ? setX(session.view, range) : setY(session.view, kind, range);
            if (!isX && at < plot->panelCount() && kind == PanelKind::value && session.view.hasEqualAspect)
                setX(session.view, withAspectOf(plot->map(at), range));
        });
        history->closeRun();
    });
    connect(editor, &RangeEditor::fitRequested, &area, [this, isX, kind = panel.kind] {
        if (isX)
            area.fit();
        else
            document.editView([&](Session& session) { session.view.range(kind).reset(); });
    });
    editor->openAt(global);
}

void PlotArea::Private::showMenu(const FigurePlot::Place& place, QPoint global)
{
    QMenu menu(&area);
    addTravel(menu, *history);
    menu.addSeparator();
    menu.addAction(PlotArea::tr("Fit to Curves"), QKeySequence(Qt::Key_Home), &area, &PlotArea::fit);
    menu.addAction(PlotArea::tr("Zoom to Box"), QKeySequence(Qt::Key_B), navigation, &Navigation::armBox);
    FigurePlot::Place axis = place;
    axis.kind = FigurePlot::Place::Kind::xAxis;
    menu.addAction(PlotArea::tr("Set Range of x…"), &area, [=, this] { editRange(axis, global); });
    if (place.kind == FigurePlot::Place::Kind::panel || place.kind == FigurePlot::Place::Kind::yAxis) {
        axis.kind = FigurePlot::Place::Kind::yAxis;
        menu.addAction(PlotArea::tr("Set Range of %1…").arg(plot->figure().panels[place.panel].symbol), &area,
                       [=, this] { editRange(axis, global); });
    }
    addAxisSwitches(menu, document);
    menu.addSeparator();
    menu.addAction(PlotArea::tr("Add Note Here"), QKeySequence(Qt::Key_T), notesHand,
                   [=, this] { notesHand->addAt(place); })
        ->setEnabled(notesHand->canAdd(place));
    menu.addSeparator();
    addPanelSwitches(menu, document);
    menu.addSeparator();
    const double x = document.session().cursor.value_or(place.x);
    QAction* copy = menu.addAction(PlotArea::tr("Copy Values at x = %1").arg(QString::number(x, 'g', 5)), &area,
                                   [=, this] { copyValues(x); });
    copy->setEnabled(!shownCurves(document.session()).empty());
    menu.addAction(PlotArea::tr("Copy Figure"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &area,
                   &PlotArea::copyRequested);
    menu.addAction(PlotArea::tr("Export…"), &area, &PlotArea::exportRequested);
    menu.exec(global);
}

/// As the command line writes them: every shown curve at x, all digits.
void PlotArea::Private::copyValues(double x)
{
    const Session& session = document.session();
    std::string text = "curve\tx\tvalue\tslope\n";
    for (const Curve* curve : shownCurves(session)) {
        const Point point = evaluateAt(activationOf(*curve), effectiveValues(session, *curve), x);
        text += labelOf(*curve) + '\t' + writeNumber(x) + '\t' + writeNumber(point.value) + '\t' +
                writeNumber(point.slope) + '\n';
    }
    QApplication::clipboard()->setText(QString::fromStdString(text));
}

}  // namespace actiscope::ui
