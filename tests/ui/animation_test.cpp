#include "ui/export/animation.h"

#include "core/catalogue.h"
#include "core/error.h"
#include "ui/export/clipboard.h"
#include "ui/export/export_figure.h"
#include "ui/export/page_window.h"
#include "ui/export/picture_memory.h"
#include "ui/export/preview_renderer.h"

#include <gtest/gtest.h>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>
#include <limits>

namespace actiscope::ui {
namespace {

Session elu()
{
    Session session;
    addCurve(session, *findById("elu"));
    return session;
}

FigureSettings sweeping()
{
    FigureSettings settings;
    settings.size = {100, 100, LengthUnit::millimetre};
    settings.dotsPerInch = 50;
    settings.sweep = FigureSweep{.from = 0, .to = 5, .frames = 4, .seconds = 1};
    return settings;
}

QImage firstWrittenFrame()
{
    const QTemporaryDir folder;
    const QStringList paths = exportFigures(elu(), sweeping(), {folder.filePath(QStringLiteral("a.png"))});
    return QImage(paths.constFirst()).convertToFormat(QImage::Format_RGB32);
}

TEST(Animation, HasTheSameAxesInEveryFrame)
{
    const Animation animation(elu(), sweeping());
    ASSERT_EQ(animation.frames(), 4);
    const Interval first = animation.sheet(0).panels.at(0).y.range;
    EXPECT_EQ(animation.sheet(3).panels.at(0).y.range, first);
    EXPECT_LT(first.low, -4) << "ELU at alpha = 5 comes near -5";
}

TEST(Animation, ItsPreviewIsOnTheAxesThatAreWritten)
{
    PreviewRenderer renderer(elu());
    std::shared_ptr<const PreviewPage> page;
    QObject::connect(&renderer, &PreviewRenderer::finished,
                     [&page](const PreviewPicture& picture) { page = picture.page; });
    QSignalSpy finished(&renderer, &PreviewRenderer::finished);
    renderer.request(sweeping(), {.dots = {100, 100}});
    ASSERT_TRUE(finished.count() > 0 || finished.wait(60000));
    ASSERT_TRUE(page);
    EXPECT_LT(page->sheet.panels.at(0).y.range.low, -4);
    EXPECT_TRUE(page->settings.sweep);
}

TEST(Animation, IsCopiedAsItsFirstFrameIsWritten)
{
    EXPECT_EQ(QImage::fromData(copyOf(elu(), sweeping()).png).convertToFormat(QImage::Format_RGB32),
              firstWrittenFrame());
}

TEST(Animation, IsNotCopiedWithASweepThatCannotBe)
{
    FigureSettings settings = sweeping();
    settings.sweep->parameter = "nothing";
    EXPECT_THROW(copyOf(elu(), settings), RequestError);
}

TEST(PictureMemory, WhatDoesNotFitIsToldOfInASentence)
{
    EXPECT_THROW(withinMemory([]() -> int { throw std::bad_alloc(); }), WorkError);
    EXPECT_EQ(withinMemory([] { return 3; }), 3);
}

TEST(PictureMemory, APreviewThatDoesNotFitIsToldOf)
{
    PreviewRenderer renderer(elu());
    QSignalSpy failed(&renderer, &PreviewRenderer::failed);
    renderer.request(sweeping(), {.dots = {2'000'000'000, 1}});
    ASSERT_TRUE(failed.count() > 0 || failed.wait(60000));
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("memory")));
}

TEST(DotsOf, StayWithinNumbersWhateverWasTyped)
{
    FigureSettings settings;
    settings.size = {1e300, std::numeric_limits<double>::quiet_NaN(), LengthUnit::inch};
    EXPECT_GT(dotsOf(settings).width(), mostPoints);
    EXPECT_EQ(dotsOf(settings).height(), 0);
    settings.size.width = -1e300;
    EXPECT_EQ(dotsOf(settings).width(), 0);
}

TEST(PageWindow, ADragBesideThePanelHasFiniteEnds)
{
    SheetPanel panel;
    panel.rect = QRectF(10, 10, 100, 100);
    panel.x.range = {-4, 4};
    panel.y.range = {-1, 1};
    const FigureInset window = windowOf(panel, QRectF(10, 20, 0, 30));
    EXPECT_EQ(window.x.low, window.x.high);
    for (const double end : {window.x.low, window.y.low, window.y.high})
        EXPECT_TRUE(std::isfinite(end));
}

}  // namespace
}  // namespace actiscope::ui
