#include "core/crew.h"
#include "ui/plot/curve_painter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
const PixelMap map{QRectF(0, 0, 400, 300), {-2, 2}, {-1.5, 1.5}};

Samples samplesOf(double (*f)(double), int count)
{
    Samples samples;
    for (int i = 0; i < count; ++i) {
        samples.x.push_back(-2 + 4.0 * i / (count - 1));
        samples.y.push_back(f(samples.x.back()));
    }
    return samples;
}

Polylines visible(const Samples& samples)
{
    Polylines lines;
    appendVisible(lines, samples, map, map.rect);
    return lines;
}

double coverage(const QImage& image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) / 255.0;
    return sum;
}

QImage rastered(const std::vector<QPointF>& line, double width, QSize size = {120, 120})
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    StrokeRaster raster;
    raster.resize(size);
    raster.add(line, width);
    raster.blend(image, Qt::black, 1);
    return image;
}

TEST(Polyline, AStraightLineIsOneSegment)
{
    EXPECT_EQ(visible(samplesOf([](double x) { return x / 2; }, 2000)).segmentCount(), 1U);
}

TEST(Polyline, StaysWithinATenthOfAPixelOfTheCurve)
{
    const auto wave = [](double x) { return std::sin(5 * x); };
    const Polylines lines = visible(samplesOf(wave, 4000));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_LT(lines.segmentCount(), 400U);
    for (std::size_t i = 0; i + 1 < lines[0].size(); ++i) {
        const QPointF middle = (lines[0][i] + lines[0][i + 1]) / 2;
        EXPECT_NEAR(map.yToPixel(wave(map.xFromPixel(middle.x()))), middle.y(), 0.15);
    }
}

TEST(Polyline, NaNBreaksTheLine)
{
    Samples samples = samplesOf([](double x) { return x * x / 4; }, 101);
    samples.y[50] = nan;
    EXPECT_EQ(visible(samples).size(), 2U);
}

TEST(Polyline, SpikesAreCutAtTheEdgeAndCostNothing)
{
    Samples samples = samplesOf([](double x) { return x / 2; }, 2000);
    for (const double spike : {3.4e5, -1e30, 1e300, infinity, -infinity})
        samples.y[1000] = spike, samples.y[500] = -spike;
    const Polylines lines = visible(samples);
    EXPECT_LE(lines.segmentCount(), 12U);
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (const QPointF point : lines[i])
            EXPECT_TRUE(map.rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(point));
}

TEST(Polyline, NoPixelColumnHoldsMoreThanItsExtremes)
{
    const Polylines lines = visible(samplesOf([](double x) { return std::sin(3000 * x); }, 100000));
    EXPECT_LE(lines.segmentCount(), 4U * 400U);
    double lowest = 1e9;
    double highest = -1e9;
    for (const QPointF point : lines[0]) {
        lowest = std::min(lowest, point.y());
        highest = std::max(highest, point.y());
    }
    EXPECT_NEAR(highest - lowest, 200, 1) << "the wave keeps its height of 2 of 3 units";
}

TEST(StrokeRaster, CoversTheAreaOfTheLineAtEveryAngle)
{
    for (int degrees = -90; degrees <= 90; degrees += 5) {
        const double angle = degrees * M_PI / 180;
        const QPointF half(40 * std::cos(angle), 40 * std::sin(angle));
        const QPointF centre(60.3, 59.8);
        for (const double width : {1.0, 2.0, 3.5})
            EXPECT_NEAR(coverage(rastered({centre - half, centre + half}, width)), 80 * width, 0.02 * 80 * width)
                << degrees << "°, " << width << " px";
    }
}

TEST(StrokeRaster, AFlatLineOnPixelBordersIsSharp)
{
    const QImage image = rastered({{10, 50}, {100, 50}}, 2);
    EXPECT_EQ(qAlpha(image.pixel(50, 48)), 0);
    EXPECT_EQ(qAlpha(image.pixel(50, 49)), 255);
    EXPECT_EQ(qAlpha(image.pixel(50, 50)), 255);
    EXPECT_EQ(qAlpha(image.pixel(50, 51)), 0);
}

/// The share of a pixel that is within half the width of the line, by trying 8 × 8 points of it.
double shareNear(const std::vector<QPointF>& line, double width, int x, int y)
{
    int inside = 0;
    for (int i = 0; i < 64; ++i) {
        const QPointF p(x + (i % 8 + 0.5) / 8, y + (i / 8 + 0.5) / 8);
        for (std::size_t k = 0; k + 1 < line.size(); ++k) {
            const QPointF d = line[k + 1] - line[k];
            const double t = std::clamp(QPointF::dotProduct(p - line[k], d) / QPointF::dotProduct(d, d), 0.0, 1.0);
            const QPointF away = p - (line[k] + t * d);
            if (std::hypot(away.x(), away.y()) <= width / 2) {
                ++inside;
                break;
            }
        }
    }
    return inside / 64.0;
}

TEST(StrokeRaster, CoversWhatIsWithinHalfTheWidthOfTheLine)
{
    std::vector<QPointF> wave;
    for (int i = 0; i <= 60; ++i)
        wave.emplace_back(-2 + i * 64 / 60.0, 30 - 22 * std::sin(i / 6.0));
    const std::vector<QPointF> kink{{-2, 50}, {30.3, 50}, {62, 5}};
    const std::vector<QPointF> spike{{-2, 55}, {29, 55}, {30.5, 4}, {32, 55}, {62, 55}};
    const std::vector lines{wave, kink, spike};
    for (const auto& line : lines)
        for (const double width : {1.0, 2.0, 3.0}) {
            const QImage image = rastered(line, width, {60, 60});
            double difference = 0;
            for (int y = 0; y < 60; ++y)
                for (int x = 0; x < 60; ++x) {
                    const double share = shareNear(line, width, x, y);
                    const double here = qAlpha(image.pixel(x, y)) / 255.0;
                    // Where the flanks of a spike overlap within one pixel, both count.
                    EXPECT_NEAR(here, share, &line == &lines.back() ? 0.55 : 0.4) << x << ", " << y;
                    difference += std::abs(here - share);
                }
            EXPECT_LT(difference / coverage(image), 0.04);
        }
}

TEST(StrokeRaster, PointsOnTopOfEachOtherAreOne)
{
    const QPointF crowd(60, 40);
    const std::vector<QPointF> repeated{
        {10, 80},  {10, 80}, crowd, crowd, crowd + QPointF(1e-30, 0), {crowd.x(), crowd.y() + 1e-200},
        {110, 90}, {110, 90}};
    EXPECT_EQ(rastered(repeated, 2), rastered({{10, 80}, crowd, {110, 90}}, 2));
    EXPECT_EQ(coverage(rastered({crowd, crowd}, 2)), 0);
}

TEST(StrokeRaster, ForgetsALineOnceItIsBlended)
{
    QImage image(60, 60, QImage::Format_ARGB32_Premultiplied);
    StrokeRaster raster;
    raster.resize(image.size());
    raster.add(std::vector<QPointF>{{-10, -10}, {70, 70}}, 3);
    image.fill(Qt::transparent);
    raster.blend(image, Qt::black, 1);
    EXPECT_GT(coverage(image), 100);
    image.fill(Qt::transparent);
    raster.blend(image, Qt::black, 1);
    EXPECT_EQ(coverage(image), 0);
}

TEST(StrokeRaster, FadedLinesLetTheGroundThrough)
{
    QImage image(60, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    StrokeRaster raster;
    raster.resize(image.size());
    raster.add(std::vector<QPointF>{{0, 30}, {60, 30}}, 4);
    raster.blend(image, QColor(0, 0, 200), 0.5);
    EXPECT_NEAR(qRed(image.pixel(30, 30)), 127, 2);
    EXPECT_NEAR(qBlue(image.pixel(30, 30)), 227, 2);
    EXPECT_EQ(qAlpha(image.pixel(30, 30)), 255);
}

TEST(CurvePainter, DrawNothingOutsideOfThePanel)
{
    const std::vector<FigureCurve> curves{
        {.id = 1, .samples = samplesOf([](double x) { return 100 * x; }, 400), .colour = Qt::red}};
    CurvePainter painter;
    QImage image(200, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter device(&image);
    painter.paint(device, {QRectF(50, 50, 100, 100), {-2, 2}, {-1, 1}}, curves, 1);
    device.end();
    EXPECT_GT(qAlpha(image.pixel(100, 100)), 200);
    for (int x = 0; x < 200; ++x)
        for (const int y : {40, 46, 154, 160})
            EXPECT_EQ(qAlpha(image.pixel(x, y)), 0) << x << ", " << y;
    EXPECT_LT(painter.segmentCount(), 5U);
}

TEST(CurvePainter, GhostsRememberedFromTheLastFrameLookLikeNewOnes)
{
    std::vector<FigureCurve> curves{
        {.id = 1,
         .samples = samplesOf([](double x) { return x; }, 400),
         .colour = Qt::red,
         .width = 1,
         .isGhost = true},
        {.id = 1, .samples = samplesOf([](double x) { return x / 2; }, 400), .colour = Qt::red}};
    const auto picture = [&](CurvePainter& pixels) {
        QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter device(&image);
        pixels.paint(device, map, curves, 1);
        device.end();
        return image;
    };
    CurvePainter remembering;
    picture(remembering);
    const auto expectAsNew = [&](const char* what) {
        CurvePainter fresh;
        EXPECT_EQ(picture(remembering), picture(fresh)) << what;
    };
    curves[1].samples = samplesOf([](double x) { return -x; }, 400);
    expectAsNew("the curve moved");
    curves[0].samples = samplesOf([](double x) { return x * x; }, 400);
    expectAsNew("the ghost is another");
    curves.erase(curves.begin());
    expectAsNew("the ghost is gone");
}

TEST(CurvePainter, ManyCoresDrawWhatOneDoes)
{
    Crew crew(3);
    std::vector<FigureCurve> curves;
    for (int k = 1; k <= 9; ++k) {
        Samples samples = samplesOf([](double x) { return std::sin(4 * x) / x; }, 900);
        for (double& y : samples.y)
            y *= 0.1 * k;
        curves.push_back({.id = static_cast<CurveId>(k),
                          .samples = std::move(samples),
                          .colour = QColor::fromHsv(39 * k, 200, 200),
                          .opacity = 0.1 * k,
                          .isGhost = k <= 3});
    }
    for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_ARGB32_Premultiplied}) {
        const auto picture = [&](CurvePainter& pixels) {
            QImage image(413, 300, format);
            image.fill(QColor(250, 240, 230));
            QPainter device(&image);
            pixels.paint(device, {QRectF(5, 10, 403, 280), {-2, 2}, {-1.5, 1.5}}, curves, 1);
            device.end();
            return image;
        };
        CurvePainter alone;
        CurvePainter together;
        together.setCrew(&crew);
        const QImage expected = picture(alone);
        for (int round = 0; round < 3; ++round)
            EXPECT_EQ(picture(together), expected);
    }
}

TEST(CurvePainter, OnAnImageAndThroughAPainterLookTheSame)
{
    const std::vector<FigureCurve> curves{
        {.id = 1, .samples = samplesOf([](double x) { return x * x * x; }, 400), .colour = Qt::red, .opacity = 0.6},
        {.id = 2, .samples = samplesOf([](double x) { return std::tanh(3 * x); }, 400), .colour = Qt::blue}};
    QImage direct(400, 300, QImage::Format_RGB32);
    direct.fill(Qt::white);
    QPixmap indirect(400, 300);
    indirect.fill(Qt::white);
    CurvePainter pixels;
    for (QPaintDevice* target : {static_cast<QPaintDevice*>(&direct), static_cast<QPaintDevice*>(&indirect)}) {
        QPainter device(target);
        pixels.paint(device, map, curves, 1);
    }
    const QImage other = indirect.toImage().convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 400; ++x) {
            EXPECT_NEAR(qRed(direct.pixel(x, y)), qRed(other.pixel(x, y)), 2) << x << ", " << y;
            EXPECT_NEAR(qBlue(direct.pixel(x, y)), qBlue(other.pixel(x, y)), 2) << x << ", " << y;
        }
}

}  // namespace
}  // namespace actiscope::ui
