// What stands at the ticks of an axis, for ranges from the everyday to the extreme.
#include "ui/figure/axis_labels.h"

#include "tests/named_row.h"

#include <gtest/gtest.h>
#include <QStringList>

namespace actiscope::ui {
namespace {

struct AxisRow : test::NamedRow {
    double first;
    double step;
    int count;
    const char16_t* labels;
};

class AxisLabels : public testing::TestWithParam<AxisRow> {};

TEST_P(AxisLabels, AreWhatAReaderWants)
{
    const AxisRow& row = GetParam();
    QVector<double> ticks;
    for (int i = 0; i < row.count; ++i)
        ticks.append(row.first + i * row.step);
    EXPECT_EQ(QStringList(axisLabels(ticks, row.step)).join(QStringLiteral(" | ")), QString::fromUtf16(row.labels));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, AxisLabels,
    testing::Values(
        AxisRow{{"usual numbers are written plainly"}, -4, 2, 5, u"−4 | −2 | 0 | 2 | 4"},
        AxisRow{{"they have the digits of their step"}, 0, 0.25, 4, u"0 | 0.25 | 0.5 | 0.75"},
        AxisRow{{"rounding leaves nothing of zero"}, -0.2, 0.1, 4, u"−0.2 | −0.1 | 0 | 0.1"},
        AxisRow{{"large ones are written out"}, -200000, 200000, 4, u"−200000 | 0 | 200000 | 400000"},
        AxisRow{{"powers of ten stand at all or at none"}, 0, 250000, 5, u"0 | 2.5×10⁵ | 5×10⁵ | 7.5×10⁵ | 10⁶"},
        AxisRow{{"tiny ones have powers of ten"}, -4e-7, 2e-7, 4, u"−4×10⁻⁷ | −2×10⁻⁷ | 0 | 2×10⁻⁷"},
        AxisRow{{"narrow ranges count from the roundest"}, 1000 - 2e-7, 2e-7, 3, u"−2×10⁻⁷ | 1000 | +2×10⁻⁷"},
        AxisRow{{"which is written in full"}, 1234567.891, 2e-4, 3, u"1234567.891 | +0.0002 | +0.0004"},
        AxisRow{{"at the ends of double"}, -5e199, 5e199, 3, u"−5×10¹⁹⁹ | 0 | 5×10¹⁹⁹"}),
    test::testName<AxisRow>);

}  // namespace
}  // namespace actiscope::ui
