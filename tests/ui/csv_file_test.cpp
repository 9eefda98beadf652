#include "core/catalogue.h"
#include "core/number.h"
#include "core/session.h"
#include "ui/export/figure_writers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace actiscope::ui {
namespace {

using Table = std::vector<std::vector<std::string>>;

/// As RFC 4180 says, with line feeds.
Table readCsv(const QByteArray& bytes)
{
    Table table{{""}};
    bool isQuoted = false;
    const std::string text = bytes.toStdString();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isQuoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            table.back().back() += '"';
            ++i;
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == ',') {
            table.back().emplace_back();
        } else if (!isQuoted && c == '\n') {
            table.push_back({""});
        } else {
            table.back().back() += c;
        }
    }
    table.pop_back();
    return table;
}

Session sessionWith(std::initializer_list<const char*> ids)
{
    Session session;
    for (const char* id : ids)
        addCurve(session, *findById(id));
    return session;
}

FigureSettings withPanels(std::initializer_list<PanelKind> kinds)
{
    FigureSettings settings;
    settings.parts.panels = {};
    for (const PanelKind kind : kinds)
        settings.parts.panels[indexOf(kind)] = true;
    return settings;
}

double number(const std::string& text)
{
    return readNumber(text).value();
}

TEST(CsvFile, HasAColumnForEachShownCurveAndQuantity)
{
    Session session = sessionWith({"relu", "gelu", "tanh"});
    session.curves[1].isVisible = false;
    const Table table =
        readCsv(csvFile(session, withPanels({PanelKind::value, PanelKind::slope, PanelKind::curvature})));
    EXPECT_EQ(table.front(),
              (std::vector<std::string>{"x", "ReLU f", "ReLU f'", "ReLU f''", "tanh f", "tanh f'", "tanh f''"}));
}

TEST(CsvFile, CoversWhatIsVisibleInEvenSteps)
{
    Session session = sessionWith({"relu"});
    session.view.x = {-5, 5};
    const Table table = readCsv(csvFile(session, {}));
    ASSERT_EQ(table.size(), 402U);
    EXPECT_EQ(table[1][0], "-5");
    EXPECT_EQ(table[2][0], "-4.975");
    EXPECT_EQ(table.back()[0], "5");
}

TEST(CsvFile, CoversTheRangeThatWasChosenInstead)
{
    FigureSettings settings = withPanels({PanelKind::value});
    settings.dataRange = Interval{0, 1};
    settings.points = 11;
    const Table table = readCsv(csvFile(sessionWith({"relu"}), settings));
    ASSERT_EQ(table.size(), 12U);
    EXPECT_EQ(table[4], (std::vector<std::string>{"0.3", "0.3"}));
}

TEST(CsvFile, HoldsTheFunctionInDoublePrecision)
{
    const Table table = readCsv(csvFile(sessionWith({"tanh"}), withPanels({PanelKind::value, PanelKind::slope})));
    for (std::size_t i = 1; i < table.size(); ++i) {
        const double x = number(table[i][0]);
        EXPECT_NEAR(number(table[i][1]), std::tanh(x), 1e-15) << x;
        EXPECT_NEAR(number(table[i][2]), 1 / (std::cosh(x) * std::cosh(x)), 1e-15) << x;
    }
}

TEST(CsvFile, AppliesTheOutputScale)
{
    Session session = sessionWith({"relu"});
    session.outputScale = 3;
    FigureSettings settings = withPanels({PanelKind::value});
    settings.dataRange = Interval{1, 2};
    settings.points = 2;
    EXPECT_EQ(csvFile(session, settings).toStdString(), "x,ReLU f\n1,3\n2,6\n");
}

TEST(CsvFile, SubtractsTheReferenceWhereDifferencesAreShown)
{
    Session session = sessionWith({"tanh", "relu"});
    session.reference = session.curves[1].id;
    const Table table = readCsv(csvFile(session, withPanels({PanelKind::difference})));
    EXPECT_EQ(table.front(), (std::vector<std::string>{"x", "tanh f minus ReLU f"}));
    for (std::size_t i = 1; i < table.size(); ++i) {
        const double x = number(table[i][0]);
        EXPECT_NEAR(number(table[i][1]), std::tanh(x) - std::max(0.0, x), 1e-14) << x;
    }
}

TEST(CsvFile, TellsCurvesOfOneNameApartAndQuotesNames)
{
    Session session = sessionWith({"relu", "tanh", "gelu"});
    for (Curve& curve : session.curves)
        curve.label = "a, \"b\"";
    const Table table = readCsv(csvFile(session, withPanels({PanelKind::value})));
    EXPECT_EQ(table.front(), (std::vector<std::string>{"x", "a, \"b\" f", "a, \"b\" (2) f", "a, \"b\" (3) f"}));
    for (const auto& row : table)
        EXPECT_EQ(row.size(), 4U);
}

TEST(CsvFile, SaysThatAFunctionHasNoValueOutsideOfItsDomain)
{
    Session session = sessionWith({"soft_exponential"});
    session.view.x = {-20, 20};
    ASSERT_TRUE(setParameter(session, session.curves[0].id, 0, -0.5));
    const Table table = readCsv(csvFile(session, withPanels({PanelKind::value, PanelKind::slope})));
    // −ln(1 − a(x + a))/a with a = −1/2 needs 1 + (x − 1/2)/2 > 0.
    for (std::size_t i = 1; i < table.size(); ++i) {
        const bool isOutside = number(table[i][0]) <= -1.5;
        EXPECT_EQ(table[i][1] == "nan", isOutside) << table[i][0];
        EXPECT_EQ(table[i][2] == "nan", isOutside) << table[i][0];
    }
}

}  // namespace
}  // namespace actiscope::ui
