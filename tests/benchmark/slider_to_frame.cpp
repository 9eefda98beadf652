// From a move of the mouse on the output scale's slider to the painted frame, in the real window without a display, and
// beside it the same curves in QCustomPlot as it comes. Formulas of the user's own are moved by Alpha, which changes
// their kinks and regions, too.
//
//   slider_to_frame [--case NAME] [--frames N] [--parts] [--alone] [--play SECONDS]
//
// --case: 41-1080p, 41-4k, 7-1080p, formulas-7 or formulas-20; default: all. --frames: of each, default 200;
// QCustomPlot alone draws a tenth.
// --parts: also where the time goes. --alone: no QCustomPlot, for a profiler. --play: nothing but the slider's play,
// for so long: the time between frames, how many there are a second, and how far the value is off the clock at the end.
// Times are wall time in milliseconds; "busy" is all work per frame, with what is put off until after the frame. Build
// with CMAKE_BUILD_TYPE=Release; compare ratios within one run.
#include "core/catalogue.h"
#include "core/expression/formula.h"
#include "parts.h"
#include "stock_plot.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/curves_page.h"
#include "ui/panels/alpha_section.h"
#include "ui/panels/shared_sections.h"
#include "ui/play/player.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot_area.h"
#include "ui/theme.h"
#include "ui/widgets/value_row.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace actiscope;
using namespace actiscope::ui;

namespace {

struct Case {
    const char* name;
    QSize size;
    bool hasAllCurves;
    double target;     ///< ms, median
    int formulas = 0;  ///< in place of the curves
};

constexpr Case cases[] = {{"41-1080p", {1920, 1080}, true, 16},
                          {"41-4k", {3840, 2160}, true, 33},
                          {"7-1080p", {1920, 1080}, false, 8},
                          {"formulas-7", {1920, 1080}, false, 8, 7},
                          {"formulas-20", {1920, 1080}, false, 16, 20}};

/// Smooth ones, kinks, jumps, and one that has kinks for ever.
constexpr const char* formulas[] = {"x*sigmoid(1.7*alpha*x)",
                                    "max(alpha*x, x)",
                                    "if(x > 0, x, alpha*(exp(x) - 1))",
                                    "0.5*x*(1 + tanh(sqrt(2/pi)*(x + alpha*x^3)))",
                                    "x*gelu(alpha*x)",
                                    "floor(x + alpha)",
                                    "abs(sin(alpha*x))"};

struct Options {
    QString only;
    int frames = 200;
    bool showsParts = false;
    bool isAlone = false;
    double playSeconds = 0;  ///< 0: no play
};

/// Counts the paint events of a widget, and when they were.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget& widget)
    {
        widget.installEventFilter(this);
        clock_.start();
    }
    int count() const { return count_; }
    /// ms between one and the next.
    const std::vector<double>& gaps() const { return gaps_; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            if (++count_ > 1)
                gaps_.push_back(static_cast<double>(clock_.nsecsElapsed()) / 1e6);
            clock_.start();
        }
        return QObject::eventFilter(object, event);
    }

private:
    int count_ = 0;
    QElapsedTimer clock_;
    std::vector<double> gaps_;
};

double cpuMilliseconds()
{
    return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Times {
    std::vector<double> frames;
    double busy = 0;  ///< per frame, with what came after it
    double cpu = 0;   ///< likewise, of all threads

    double at(double share)
    {
        const auto index = static_cast<std::ptrdiff_t>(share * static_cast<double>(frames.size() - 1));
        std::nth_element(frames.begin(), frames.begin() + index, frames.end());
        return frames[static_cast<std::size_t>(index)];
    }
};

/// Acts and lets events run until the widget was painted and the window flushed; the events of one turn, painting and
/// flushing among them, are through when processEvents returns.
Times measure(QWidget& widget, int frames, const std::function<void(int)>& act)
{
    constexpr int warmUp = 10;
    constexpr double patience = 5000;
    PaintCounter paints(widget);
    Times times;
    for (int i = 0; i < warmUp + frames; ++i) {
        const int before = paints.count();
        const double cpu = cpuMilliseconds();
        QElapsedTimer timer;
        timer.start();
        act(i);
        while (paints.count() == before && milliseconds(timer) < patience)
            QApplication::processEvents();
        const double frame = milliseconds(timer);
        for (int turn = 0; turn < 3; ++turn)
            QApplication::processEvents();
        if (i < warmUp)
            continue;
        times.frames.push_back(frame);
        times.busy += milliseconds(timer) / frames;
        times.cpu += (cpuMilliseconds() - cpu) / frames;
    }
    return times;
}

void settle(int ms = 300)
{
    QTest::qWait(ms);
}

void sendMouse(QWidget& widget, QEvent::Type type, QPointF at)
{
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, at, widget.mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

Session sessionOf(const Case& which)
{
    Session session = which.formulas > 0 ? Session{} : firstSession();
    if (which.hasAllCurves)
        showAllActivations(session);
    for (int i = 0; i < which.formulas; ++i) {
        const std::size_t row = static_cast<std::size_t>(i) % std::size(formulas);
        tieAlpha(session, addFormula(session, makeFormula(formulas[row] + (" + 0.1*" + std::to_string(i)))), true);
    }
    return session;
}

/// Back and forth between two values, a pixel at a time: every frame is another.
QPointF placeOnSlider(const ValueSlider& slider, int frame)
{
    const QPointF from = slider.thumbAt(0.6);
    const int span = static_cast<int>(slider.thumbAt(1.8).x() - from.x());
    const int phase = frame % (2 * span);
    return from + QPointF(phase < span ? phase : 2 * span - phase, 0);
}

void printRow(const char* name, const char* what, Times& times)
{
    std::printf("%-10s %-20s %8.2f %8.2f %8.2f %8.2f %7zu\n", name, what, times.at(0.5), times.at(0.95), times.busy,
                times.cpu, times.frames.size());
}

/// What else the hand does in the plots all the time.
void runOtherMoves(const char* name, MainWindow& window, int frames)
{
    FigurePlot& plot = window.page().plots().plot();
    const std::vector<Curve>& curves = window.document().session().curves;
    Times cursor = measure(plot, frames, [&](int frame) { window.interaction().setPointerX(0.01 * (frame % 200)); });
    printRow(name, "- cursor moves", cursor);
    window.interaction().setPointerX(std::nullopt);
    settle();
    Times hover = measure(plot, frames, [&](int frame) {
        window.interaction().setHovered(curves[static_cast<std::size_t>(frame) % curves.size()].id);
    });
    printRow(name, "- another is hovered", hover);
    window.interaction().setHovered(0);
    settle();
    const QPointF from = plot.map(0).rect.center();
    sendMouse(plot, QEvent::MouseButtonPress, from);
    Times pan = measure(plot, frames, [&](int frame) {
        sendMouse(plot, QEvent::MouseMove, from + QPointF(20 + frame % 100, 10 + frame % 50));
    });
    printRow(name, "- panning", pan);
    sendMouse(plot, QEvent::MouseButtonRelease, from);
    settle();
}

/// Once along the track, from its low end: where the value stands is then a matter of the clock alone.
void play(const Case& which, double seconds, MainWindow& window)
{
    FigurePlot& plot = window.page().plots().plot();
    ValueRow& row = window.findChild<OutputScaleSection*>()->row();
    const SliderScale& scale = row.slider().scale();
    Player& player = window.interaction().player();
    window.document().edit(QString(), [&scale](Session& session) { session.outputScale = scale.low; });
    settle();
    player.setSettings({.mode = PlayMode::once});
    seconds = std::min(seconds, 0.9 * secondsPerTrack);
    PaintCounter paints(plot);
    const double cpu = cpuMilliseconds();
    QElapsedTimer timer;
    timer.start();
    player.start(row);
    while (milliseconds(timer) < 1e3 * seconds)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double elapsed = milliseconds(timer);
    const double stands = scale.fractionOf(row.slider().value()) * secondsPerTrack * 1e3;
    player.stop();
    Times gaps;
    gaps.frames = paints.gaps();
    std::printf(
        "%-10s %-20s %8.2f %8.2f   %.1f frames a second, %.2f ms CPU each; after %.0f ms the value is %.1f ms off\n",
        which.name, "- play: frame gaps", gaps.at(0.5), gaps.at(0.95), 1e3 * paints.count() / elapsed,
        (cpuMilliseconds() - cpu) / paints.count(), elapsed, stands - elapsed);
    std::fflush(stdout);
}

void run(const Case& which, const Options& options, QApplication& application)
{
    const QTemporaryDir home;
    Theme theme(application);
    Language language;
    MainWindow window({.configuration = home.path(), .data = home.path()}, theme, language);
    theme.setChoice(Theme::Choice::light);
    language.setCode(QStringLiteral("en"));
    window.document().start(sessionOf(which), {});
    window.resize(which.size);
    window.show();
    settle();

    if (options.playSeconds > 0)
        return play(which, options.playSeconds, window);
    FigurePlot& plot = window.page().plots().plot();
    ValueSlider& slider = which.formulas > 0 ? window.findChild<AlphaSection*>()->row().slider()
                                             : window.findChild<OutputScaleSection*>()->row().slider();
    sendMouse(slider, QEvent::MouseButtonPress, slider.thumbAt(1));
    settle();
    Times ours = measure(plot, options.frames,
                         [&](int frame) { sendMouse(slider, QEvent::MouseMove, placeOnSlider(slider, frame)); });
    const Session session = window.document().session();
    const Figure figure = plot.figure();
    if (options.showsParts)
        benchmark::printParts(session, window.interaction(), theme, plot);
    sendMouse(slider, QEvent::MouseButtonRelease, slider.thumbAt(1));
    settle();
    printRow(which.name, "Actiscope", ours);
    runOtherMoves(which.name, window, options.frames);

    if (options.isAlone)
        return;
    benchmark::StockPlot stock(session, figure, plot.size());
    stock.widget().show();
    settle();
    Times theirs = measure(stock.widget(), std::max(3, options.frames / 10),
                           [&](int frame) { stock.scale(1 + 0.01 * (frame % 60)); });

    printRow(which.name, "QCustomPlot alone", theirs);
    std::printf("%-10s target %.0f ms; QCustomPlot takes %.1f times as long\n", which.name, which.target,
                theirs.at(0.5) / ours.at(0.5));
    std::fflush(stdout);
}

bool read(Options& options, const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--parts"))
            options.showsParts = true;
        else if (arguments[i] == QLatin1String("--alone"))
            options.isAlone = true;
        else if (arguments[i] == QLatin1String("--case") && i + 1 < arguments.size())
            options.only = arguments[++i];
        else if (arguments[i] == QLatin1String("--play") && i + 1 < arguments.size())
            options.playSeconds = arguments[++i].toDouble();
        else if (arguments[i] == QLatin1String("--frames") && i + 1 < arguments.size())
            options.frames = std::max(1, arguments[++i].toInt());
        else
            return false;
    }
    return true;
}

}  // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Options options;
    if (!read(options, application.arguments())) {
        std::fputs("usage: slider_to_frame [--case NAME] [--frames N] [--parts] [--alone] [--play SECONDS]\n", stderr);
        return 2;
    }
    std::printf("%zu activations in the catalogue; milliseconds from the slider's event to the painted frame\n",
                catalogue().size());
    std::printf("%-10s %-20s %8s %8s %8s %8s %7s\n", "case", "", "median", "95 %", "busy", "CPU", "frames");
    bool hasRun = false;
    for (const Case& which : cases) {
        if (!options.only.isEmpty() && options.only != QLatin1String(which.name))
            continue;
        run(which, options, application);
        hasRun = true;
    }
    return hasRun ? 0 : 2;
}
