// A plot area on its own, driven with the mouse and the keys.
#pragma once

#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot_area.h"
#include "ui/theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QTest>
#include <QWheelEvent>

namespace actiscope::ui::test {

class PlotTest : public testing::Test {
protected:
    PlotTest()
    {
        theme_.setChoice(Theme::Choice::light);
        area_.resize(736, 752);
        area_.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&area_));
        settle();
    }

    void settle() { QTest::qWait(1); }
    const Session& session() { return document_.session(); }
    FigurePlot& plot() { return area_.plot(); }
    PixelMap map(std::size_t panel = 0) { return plot().map(panel); }
    QPointF at(double x, double y, std::size_t panel = 0) { return {map(panel).xToPixel(x), map(panel).yToPixel(y)}; }

    void wheel(QPointF position, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(position, plot().mapToGlobal(position), QPoint(), QPoint(0, 120 * notches), Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&plot(), &event);
        settle();
    }

    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(&plot(), Qt::LeftButton, modifiers, from.toPoint());
        for (int i = 1; i <= 5; ++i) {
            QMouseEvent move(QEvent::MouseMove, from + (to - from) * i / 5,
                             plot().mapToGlobal(from + (to - from) * i / 5), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(&plot(), &move);
            settle();
        }
        QTest::mouseRelease(&plot(), Qt::LeftButton, modifiers, to.toPoint());
        settle();
    }

    void hover(QPointF position)
    {
        QMouseEvent move(QEvent::MouseMove, position, plot().mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&plot(), &move);
        settle();
    }

    void click(QPointF position, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(&plot(), Qt::LeftButton, modifiers, position.toPoint());
        settle();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&plot(), key, modifiers);
        settle();
    }

    Theme theme_{*qApp};
    Document document_{firstSession()};
    Interaction interaction_;
    PlotArea area_{document_, interaction_, theme_};
};

}  // namespace actiscope::ui::test
