// Takes pictures of the window as it is: for the README, and for the eye.
//
//   pictures FOLDER [WIDTH HEIGHT [SESSION-FILE [STATE]]]
//
// STATE: class (mode), or the tool shown: adjust, inputs, read, precision; or export: the dialog, from its top and from
// its end with everything unfolded. SESSION-FILE may be "" for the first session.
//
// Writes window-{light,dark}-{en,zh}.png, without a display; of the dialog export-… and export-end-….
#include "ui/class_mode/class_mode.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_draft.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/curves_page.h"
#include "ui/session_file.h"
#include "ui/theme.h"
#include "ui/tools/fold_section.h"
#include "ui/tools/tool_panel.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>

using namespace actiscope::ui;

namespace {

/// Lets queued replots, layouts and timers of the start come to rest.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 400)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
}

bool enter(MainWindow& window, const QString& state)
{
    if (state == QLatin1String("class")) {
        window.classMode().setOn(true);
        return true;
    }
    const QStringList names{QStringLiteral("adjust"), QStringLiteral("inputs"), QStringLiteral("read"),
                            QStringLiteral("precision")};
    const auto index = names.indexOf(state);
    if (index >= 0)
        window.page().tools().setCurrent(tools[static_cast<std::size_t>(index)]);
    return index >= 0;
}

bool save(QWidget& widget, const QString& path)
{
    if (widget.grab().save(path))
        return true;
    std::fprintf(stderr, "cannot write %s\n", qUtf8Printable(path));
    return false;
}

/// The dialog reads its words once: one for each language.
bool saveDialog(const actiscope::Session& session, const Places& places, Theme& theme, QSize size,
                const QString& folder, const QString& suffix)
{
    Preferences preferences(places);
    ExportDialog dialog(session, {.settings = settingsLike(session, theme.isDark())}, {}, preferences, theme);
    dialog.resize(size);
    dialog.show();
    settle();
    if (!save(dialog, folder + QStringLiteral("/export-") + suffix))
        return false;
    for (auto* section : dialog.findChildren<FoldSection*>())
        section->setOpen(true);
    dialog.draft().edit([](FigureSettings& settings) { settings.inset.emplace(); });
    settle();
    for (auto* area : dialog.findChildren<QScrollArea*>())
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    settle();
    return save(dialog, folder + QStringLiteral("/export-end-") + suffix);
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc == 3 || argc > 6) {
        std::fputs("usage: pictures FOLDER [WIDTH HEIGHT [SESSION-FILE [STATE]]]\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    const QSize size = argc >= 4 ? QSize(std::atoi(argv[2]), std::atoi(argv[3])) : QSize(1280, 800);

    const QTemporaryDir home;
    Theme theme(application);
    Language language;
    const Places places{.configuration = home.path(), .data = home.path()};
    MainWindow window(places, theme, language);
    if (argc >= 5 && *argv[4])
        window.document().replace(QString(), loadSession(QString::fromLocal8Bit(argv[4])).session);
    window.interaction().setPointerX(-1.4);
    window.resize(size);
    window.show();
    const QString state = argc == 6 ? QString::fromLocal8Bit(argv[5]) : QString();
    const bool isDialog = state == QLatin1String("export");
    if (!state.isEmpty() && !isDialog && !enter(window, state)) {
        std::fprintf(stderr, "unknown state %s\n", argv[5]);
        return 2;
    }
    for (const bool isDark : {false, true}) {
        theme.setChoice(isDark ? Theme::Choice::dark : Theme::Choice::light);
        for (const bool isChinese : {false, true}) {
            language.setCode(isChinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
            settle();
            const QString suffix = QStringLiteral("%1-%2.png")
                                       .arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"),
                                            isChinese ? QStringLiteral("zh") : QStringLiteral("en"));
            const bool isSaved =
                isDialog ? saveDialog(window.document().session(), places, theme, size, folder.path(), suffix)
                         : save(window, folder.filePath(QStringLiteral("window-") + suffix));
            if (!isSaved)
                return 1;
        }
    }
    return 0;
}
