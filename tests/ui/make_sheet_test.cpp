// Figures laid out for paper: everything has its place, and nothing stands on anything else.
#include "core/catalogue.h"
#include "core/error.h"
#include "ui/export/sheet.h"
#include "ui/export/text_setting.h"
#include "ui/theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace actiscope::ui {
namespace {

Session sessionOf(std::initializer_list<const char*> ids)
{
    Session session;
    for (const char* id : ids)
        addCurve(session, *findById(id));
    session.selected = session.curves.empty() ? 0 : session.curves.front().id;
    return session;
}

Session classic()
{
    return sessionOf({"relu", "leaky_relu", "elu", "gelu", "silu", "tanh", "sigmoid"});
}

/// The box of a text that stands upright, from its letters' widths.
QRectF boxOf(const SheetText& text, const Sheet& sheet)
{
    const Typefaces faces{sheet.textFamilies, sheet.mathFamilies};
    const double width = widthOf(text.runs, faces);
    const double size = text.runs.empty() ? 0 : text.runs.front().size;
    const double left = text.anchor == DrawnText::Anchor::start ? 0
                        : text.anchor == DrawnText::Anchor::end ? -width
                                                                : -width / 2;
    if (text.angle == 90)
        return {text.at.x() - size * capHeight, text.at.y() - width / 2, size * capHeight, width};
    return {text.at.x() + left, text.at.y() - size * capHeight, width, size * capHeight};
}

std::vector<std::pair<QString, QRectF>> textBoxes(const Sheet& sheet)
{
    std::vector<std::pair<QString, QRectF>> boxes;
    const auto add = [&](const SheetText& text) {
        QString words;
        for (const TextRun& run : text.runs)
            words += run.text;
        if (!words.isEmpty())
            boxes.emplace_back(words, boxOf(text, sheet));
    };
    std::ranges::for_each(sheet.texts, add);
    for (const SheetPanel& panel : sheet.panels)
        std::ranges::for_each(panel.labels, add);
    return boxes;
}

void expectNothingOverlaps(const Sheet& sheet)
{
    const QRectF page(QPointF(), sheet.size);
    const auto boxes = textBoxes(sheet);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        EXPECT_TRUE(page.contains(boxes[i].second)) << boxes[i].first.toStdString() << " leaves the page";
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(boxes[i].second.intersects(boxes[j].second))
                << boxes[i].first.toStdString() << " on " << boxes[j].first.toStdString();
    }
    for (std::size_t i = 0; i < sheet.panels.size(); ++i) {
        EXPECT_TRUE(page.contains(sheet.panels[i].rect));
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(sheet.panels[i].rect.intersects(sheet.panels[j].rect));
    }
}

struct Layout {
    const char* name;
    std::function<void(Session&, FigureSettings&)> change;
};

class SheetLayouts : public testing::TestWithParam<Layout> {};

TEST_P(SheetLayouts, KeepsTextsApartAndOnThePage)
{
    Session session = classic();
    FigureSettings settings = settingsLike(session, false);
    GetParam().change(session, settings);
    expectNothingOverlaps(makeSheet(session, settings));
}

INSTANTIATE_TEST_SUITE_P(
    All, SheetLayouts,
    testing::Values(Layout{"Default", [](Session&, FigureSettings&) {}},
                    Layout{"OneColumn",
                           [](Session&, FigureSettings& settings) {
                               settings.size = {88, 90, LengthUnit::millimetre};
                               settings.fontSize = 7;
                           }},
                    Layout{"LegendAtTheRight", [](Session&, FigureSettings& s) { s.legend = LegendPlace::right; }},
                    Layout{"LegendBelow", [](Session&, FigureSettings& s) { s.legend = LegendPlace::below; }},
                    Layout{"LegendInside", [](Session&, FigureSettings& s) { s.legend = LegendPlace::inside; }},
                    Layout{"NoLegend", [](Session&, FigureSettings& s) { s.legend = LegendPlace::none; }},
                    Layout{"Slide",
                           [](Session&, FigureSettings& settings) {
                               settings.size = {13.333, 7.5, LengthUnit::inch};
                               settings.fontSize = 20;
                           }},
                    Layout{"Statistics",
                           [](Session& session, FigureSettings& settings) {
                               session.inputs.kind = InputKind::normal;
                               settings.parts.statistics = true;
                               settings.size.height = 190;
                           }},
                    Layout{"Titled",
                           [](Session&, FigureSettings& settings) {
                               settings.title = QStringLiteral("Activations $f(x)$ and their slopes");
                               settings.xTitle = QStringLiteral("input $x$");
                           }},
                    Layout{"Chinese", [](Session&, FigureSettings& s) { s.language = QStringLiteral("zh_CN"); }},
                    Layout{"SmallMultiples", [](Session&, FigureSettings& s) { s.parts.grid = true; }},
                    Layout{"AllPanels",
                           [](Session& session, FigureSettings& settings) {
                               settings.parts.panels = {true, true, true, true, false};
                               session.reference = session.curves.front().id;
                               settings.size.height = 200;
                           }}),
    [](const auto& row) { return row.param.name; });

TEST(MakeSheet, TicksStandAtWhatTheySay)
{
    const Sheet sheet = makeSheet(classic(), FigureSettings{});
    for (const SheetPanel& panel : sheet.panels)
        for (const SheetAxis* axis : {&panel.x, &panel.y}) {
            EXPECT_GE(axis->ticks.size(), 2U);
            for (const SheetTick& tick : axis->ticks) {
                EXPECT_TRUE(axis->range.contains(tick.at) || std::abs(tick.at) < 1e-9);
                QString label = tick.label;
                EXPECT_NEAR(label.replace(u'−', u'-').toDouble(), tick.at, 1e-9);
            }
        }
}

TEST(MakeSheet, ALegendNamesEveryShownCurveOnce)
{
    Session session = classic();
    session.curves[2].isVisible = false;
    FigureSettings settings;
    for (const LegendPlace place : {LegendPlace::right, LegendPlace::below, LegendPlace::inside}) {
        settings.legend = place;
        const Sheet sheet = makeSheet(session, settings);
        ASSERT_TRUE(sheet.legend);
        std::multiset<QString> names;
        for (const LegendEntry& entry : sheet.legend->entries)
            names.insert(entry.name);
        std::multiset<QString> expected;
        for (const Curve* curve : shownCurves(session))
            expected.insert(QString::fromStdString(labelOf(*curve)));
        EXPECT_EQ(names, expected);
        const bool isInside = std::ranges::any_of(
            sheet.panels, [&](const SheetPanel& panel) { return panel.rect.intersects(sheet.legend->rect); });
        EXPECT_EQ(isInside, place == LegendPlace::inside);
    }
}

TEST(MakeSheet, BlackFiguresTellCurvesApartByDashesAlone)
{
    FigureSettings settings;
    settings.palette = FigurePalette::black;
    std::set<std::vector<double>> dashes;
    const Sheet sheet = makeSheet(classic(), settings);
    for (const SheetCurve& curve : sheet.panels.front().curves) {
        EXPECT_EQ(curve.look.colour, QColor(Qt::black));
        dashes.insert(curve.look.dashes);
    }
    EXPECT_EQ(dashes.size(), 7U);
}

TEST(MakeSheet, GreyFiguresHaveNoColour)
{
    FigureSettings settings;
    settings.palette = FigurePalette::greyscale;
    const Sheet sheet = makeSheet(classic(), settings);
    for (const SheetCurve& curve : sheet.panels.front().curves)
        EXPECT_EQ(curve.look.colour.saturation(), 0);
    for (const QColor& colour : {sheet.colours.text, sheet.colours.axis, sheet.colours.hatch, sheet.colours.tint})
        EXPECT_EQ(colour.saturation(), 0);
}

TEST(MakeSheet, IsInTheLanguageThatIsChosen)
{
    Session session = classic();
    FigureSettings settings = settingsLike(session, false);
    settings.language = QStringLiteral("zh_CN");
    const Sheet sheet = makeSheet(session, settings);
    const auto isChinese = [](const LegendEntry& key) { return key.name.contains(QStringLiteral("饱和")); };
    ASSERT_TRUE(sheet.laneKeys);
    EXPECT_TRUE(std::ranges::any_of(sheet.laneKeys->entries, isChinese));
    settings.language = QStringLiteral("en");
    EXPECT_FALSE(std::ranges::any_of(makeSheet(session, settings).laneKeys->entries, isChinese));
}

TEST(MakeSheet, AnInsetShowsItsWindowLarger)
{
    Session session = sessionOf({"gelu", "silu"});
    FigureSettings settings;
    settings.inset = FigureInset{.x = {-2, 0}, .y = {-0.3, 0.1}};
    const Sheet sheet = makeSheet(session, settings);
    ASSERT_TRUE(sheet.panels.front().inset);
    const SheetInset& inset = *sheet.panels.front().inset;
    EXPECT_TRUE(sheet.panels.front().rect.contains(inset.rect));
    EXPECT_GT(inset.rect.width(), inset.source.width());
    EXPECT_FALSE(inset.rect.intersects(inset.source));
    ASSERT_EQ(inset.curves.size(), 2U);
    EXPECT_LE(inset.curves.front().samples->x.front(), -2);
    EXPECT_GE(inset.curves.front().samples->x.back(), 0);
}

TEST(MakeSheet, NotesPointAtWhatTheySpeakOf)
{
    Session session = sessionOf({"gelu"});
    session.notes = {{.text = "the dip", .at = {-3, 1}, .target = Note::Point{-0.75, -0.17}}};
    const Sheet sheet = makeSheet(session, FigureSettings{});
    ASSERT_EQ(sheet.panels.front().notes.size(), 1U);
    const SheetNote& note = sheet.panels.front().notes.front();
    // The arrow starts between the text and its target, beside the text.
    ASSERT_TRUE(note.arrow);
    EXPECT_GT(note.arrow->x1(), note.text.at.x());
    EXPECT_GT(note.arrow->y1(), note.text.at.y() - 8);
    FigureSettings without;
    without.parts.notes = false;
    EXPECT_TRUE(makeSheet(session, without).panels.front().notes.empty());
}

TEST(MakeSheet, NotesNearTheEdgeAreReadAsAWholeAndTheirArrowsEndThere)
{
    Session session = sessionOf({"gelu"});
    session.notes = {{.text = "a long note that stands near the edge", .at = {5.9, 1}, .target = Note::Point{40, 1}},
                     {.text = "another one", .at = {-5.9, 2}, .target = Note::Point{-5, 1}}};
    const Sheet sheet = makeSheet(session, FigureSettings{});
    const SheetPanel& panel = sheet.panels.front();
    ASSERT_EQ(panel.notes.size(), 2U);
    for (const SheetNote& note : panel.notes) {
        EXPECT_TRUE(panel.rect.contains(boxOf(note.text, sheet)));
        if (note.arrow) {
            EXPECT_TRUE(panel.rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(note.arrow->p2()));
        }
    }
    EXPECT_TRUE(panel.notes[1].arrow);
}

TEST(MakeSheet, NamesAndSentencesKeepOffNotes)
{
    Session session = sessionOf({"gelu", "silu", "relu"});
    FigureSettings settings = settingsLike(session, false);
    settings.size = {160, 100, LengthUnit::millimetre};
    for (const double y : {-0.5, 0.5, 1.5, 2.5}) {
        session.notes = {{.text = "a note of some length", .at = {-2.5, y}, .target = std::nullopt}};
        const Sheet sheet = makeSheet(session, settings);
        const SheetPanel& panel = sheet.panels.front();
        ASSERT_EQ(panel.notes.size(), 1U);
        for (const SheetText& label : panel.labels)
            EXPECT_FALSE(boxOf(label, sheet).intersects(boxOf(panel.notes.front().text, sheet))) << y;
    }
}

TEST(MakeSheet, ARangeOfNoWidthIsRefusedBeforeItsNumbersAreCounted)
{
    FigureSettings settings;
    settings.inset = FigureInset{.x = {1e6, std::nextafter(1e6, 2e6)}, .y = {0, 1}};
    EXPECT_THROW(makeSheet(classic(), settings), RequestError);
    Session far = sessionOf({"tanh"});
    far.view.x = {1e6 - 1, 1e6 + 1};
    settings.inset = FigureInset{.x = {1e6, 1e6 + 1e-5}, .y = {0.5, 1.01}};
    EXPECT_LT(makeSheet(far, settings).panels.front().inset->x.ticks.size(), 20U);
    settings.inset->x = {-1, 1};
    EXPECT_THROW(makeSheet(far, settings), RequestError) << "out of view";
}

TEST(MakeSheet, FunctionsThatDifferInViewHaveNamesOfTheirOwn)
{
    FigureSettings settings;
    settings.size = {88, 66, LengthUnit::millimetre};
    settings.fontSize = 7;
    const Sheet sheet = makeSheet(sessionOf({"gelu", "silu", "mish"}), settings);
    for (const SheetText& label : sheet.panels.front().labels)
        EXPECT_FALSE(label.runs.front().text.contains(u'=')) << label.runs.front().text.toStdString();
}

TEST(MakeSheet, RefusesAPageThatIsTooSmallAndSaysHowLargeItMustBe)
{
    FigureSettings settings = settingsLike(classic(), false);
    settings.size = {88, 30, LengthUnit::millimetre};
    try {
        makeSheet(classic(), settings);
        FAIL() << "it fits";
    } catch (const RequestError& error) {
        EXPECT_NE(std::string(error.what()).find("mm high"), std::string::npos) << error.what();
    }
}

TEST(MakeSheet, RefusesWhatIsOutOfBounds)
{
    const auto refuses = [](const std::function<void(FigureSettings&)>& change) {
        FigureSettings settings;
        change(settings);
        EXPECT_THROW(makeSheet(classic(), settings), RequestError);
    };
    refuses([](FigureSettings& s) { s.size.width = 0; });
    refuses([](FigureSettings& s) { s.size.height = std::nan(""); });
    refuses([](FigureSettings& s) { s.fontSize = 1000; });
    refuses([](FigureSettings& s) { s.lineWidth = -1; });
    refuses([](FigureSettings& s) { s.parts.panels.fill(false); });
    refuses([](FigureSettings& s) { s.inset = FigureInset{.x = {1, 1}}; });
}

TEST(DrawSheet, KeepsCurvesInsideOfTheirAxes)
{
    Session session = classic();
    session.view.range(PanelKind::value) = Interval{-0.5, 0.5};
    const Sheet sheet = makeSheet(session, FigureSettings{});
    const Drawing drawing = drawSheet(sheet);
    int curves = 0;
    for (const DrawnGroup& group : drawing.groups) {
        if (!group.id.contains(QLatin1String("-curve-")))
            continue;
        ASSERT_TRUE(group.clip);
        for (const DrawnItem& item : group.items) {
            const auto& shape = std::get<DrawnShape>(item);
            const double width = shape.pen->width;
            EXPECT_TRUE(group.clip->adjusted(-width, -width, width, width).contains(shape.path.boundingRect()));
            ++curves;
        }
    }
    EXPECT_EQ(curves, 14);
}

TEST(DrawSheet, GivesEveryGroupAnIdOfItsOwn)
{
    FigureSettings settings;
    settings.parts.grid = true;
    std::set<QString> ids;
    const Drawing drawing = drawSheet(makeSheet(classic(), settings));
    for (const DrawnGroup& group : drawing.groups)
        EXPECT_TRUE(ids.insert(group.id).second) << group.id.toStdString();
}

TEST(DrawSheet, IsTheSameEachTime)
{
    const FigureSettings settings = settingsLike(classic(), true);
    EXPECT_EQ(drawSheet(makeSheet(classic(), settings)), drawSheet(makeSheet(classic(), settings)));
}

}  // namespace
}  // namespace actiscope::ui
