#include "ui/tools/typed_rows.h"

#include <gtest/gtest.h>

#include <vector>

namespace actiscope::ui {
namespace {

TEST(TypedRows, AreNumbersListsAndRangesAsPeopleTypeThem)
{
    const struct {
        const char16_t* text;
        std::vector<double> x;
    } rows[] = {{u"0.5", {0.5}},
                {u"−1, 0.5", {-1, 0.5}},
                {u"1;2\t3\n4", {1, 2, 3, 4}},
                {u"1,2,3", {1, 2, 3}},
                {u"−1:1:0.5", {-1, -0.5, 0, 0.5, 1}},
                {u"0:2", {0, 1, 2}},
                {u"2:0:-1, 1e-3", {2, 1, 0, 1e-3}},
                {u"", {}}};
    for (const auto& row : rows) {
        const TypedRows read = readRows(QString::fromUtf16(row.text), 1000);
        EXPECT_EQ(read.x, row.x) << QString::fromUtf16(row.text).toStdString();
        EXPECT_EQ(read.problem, QString());
    }
}

TEST(TypedRows, WhatCannotBeReadIsRefusedAsAWholeWithASentence)
{
    for (const char* text : {"1, two", "0,5", "1:2:0", "0:1:-1", "1:2:3:4", "inf", "nan", "0:1:1e-9", "1:", ":"}) {
        const TypedRows read = readRows(QString::fromLatin1(text), 1000);
        EXPECT_TRUE(read.x.empty()) << text;
        EXPECT_FALSE(read.problem.isEmpty()) << text;
    }
    EXPECT_TRUE(readRows(QStringLiteral("0,5"), 1000).problem.contains(QStringLiteral("0.5")));
}

}  // namespace
}  // namespace actiscope::ui
