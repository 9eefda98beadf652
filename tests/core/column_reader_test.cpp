// A column of numbers out of text tables: text in, numbers out.
#include "core/column_reader.h"

#include "core/error.h"
#include "core/input_data.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <vector>

namespace actiscope {
namespace {

/// Fed in pieces of `size` bytes.
ColumnRead read(std::string_view text, ColumnReader::Choice choice = {}, std::size_t size = 1)
{
    ColumnReader reader(std::move(choice));
    for (std::size_t from = 0; from < text.size(); from += size)
        reader.feed(text.substr(from, size));
    return reader.finish();
}

struct Row {
    const char* name;
    std::string text;
    std::vector<std::string> columns;
    std::size_t column;
    std::vector<float> values;
    std::uint64_t skipped = 0;
};

TEST(ColumnReader, FindsOutHowATableIsWritten)
{
    const Row rows[] = {
        {"one number a line", "1\n2.5\n-3e-2\n", {"1"}, 0, {1, 2.5F, -3e-2F}},
        {"a heading above them", "loss\n1\n2\n", {"loss"}, 0, {1, 2}},
        {"no line end at the end", "1\n2", {"1"}, 0, {1, 2}},
        {"commas", "a,b\n1,2\n3,4\n", {"a", "b"}, 0, {1, 3}},
        {"semicolons", "a;b\n1;2\n3;4\n", {"a", "b"}, 0, {1, 3}},
        {"tabs", "a\tb\n1\t2\n3\t4\n", {"a", "b"}, 0, {1, 3}},
        {"runs of spaces", "  a   b\n  1   2\n 13  14\n", {"a", "b"}, 0, {1, 13}},
        {"commas followed by spaces", "a, b\n1, 2\n3, 4\n", {"a", "b"}, 0, {1, 3}},
        {"no headings", "1,2\n3,4\n", {"1", "2"}, 0, {1, 3}},
        {"the first column with numbers, behind one of words", "name,x\nfoo,1\nbar,2\n", {"name", "x"}, 1, {1, 2}},
        {"words beside a number are no headings", "id,2019\na,1\nb,2\n", {"1", "2"}, 1, {2019, 1, 2}},
        {"a year beside a word above numbers is a heading", "x,2019\n1,5\n2,6\n", {"x", "2019"}, 0, {1, 2}},
        {"CRLF", "a,b\r\n1,2\r\n3,4\r\n", {"a", "b"}, 0, {1, 3}},
        {"a byte order mark", "\xEF\xBB\xBFx\n1\n", {"x"}, 0, {1}},
        {"a byte order mark before a number",
         "\xEF\xBB\xBF"
         "7\n1\n",
         {"1"},
         0,
         {7, 1}},
        {"blank lines", "\nx\n\n1\n   \n2\n\n", {"x"}, 0, {1, 2}},
        {"quotation marks", "\"a, b\",\"c\"\"d\"\n\"1\",\"2\"\n3,4\n", {"a, b", "c\"d"}, 0, {1, 3}},
        {"a line end within quotation marks", "\"two\nlines\",b\n1,2\n", {"two\nlines", "b"}, 0, {1}},
        {"cells without a number", "x,y\n1,1\n,2\nnan,3\nNA,4\ninf,5\n2,6\n", {"x", "y"}, 0, {1, 2}, 4},
        {"rows that end early", "x;y\n1;2\n3\n", {"x", "y"}, 0, {1, 3}},
        {"a column whose first cell is empty", "x,y\n,a\n5,b\n", {"x", "y"}, 0, {5}, 1},
        {"a heading that is missing", "x,\n1,2\n", {"x", "2"}, 0, {1}},
        {"hexadecimal floats", "0x1.8p1\n", {"1"}, 0, {3}},
        {"a heading of two words above one column", "my values\n1\n2\n", {"my values"}, 0, {1, 2}},
    };
    for (const Row& row : rows)
        for (const std::size_t size : {std::size_t{1}, std::size_t{7}, std::size_t{1000}}) {
            SCOPED_TRACE(row.name);
            const ColumnRead found = read(row.text, {}, size);
            EXPECT_EQ(found.columns, row.columns);
            EXPECT_EQ(found.column, row.column);
            EXPECT_EQ(found.values, row.values);
            EXPECT_EQ(found.skipped, row.skipped);
        }
}

TEST(ColumnReader, ReadsTheColumnThatIsChosen)
{
    const std::string text = "a,b,c\n1,2,3\n4,5,\n";
    EXPECT_EQ(read(text, std::size_t{1}).values, (std::vector<float>{2, 5}));
    EXPECT_EQ(read(text, "c").values, (std::vector<float>{3}));
    EXPECT_EQ(read(text, "c").skipped, 1u);
    EXPECT_EQ(read("x;y\n1;2\n3\n", std::string("y")).skipped, 1u);
    EXPECT_EQ(read("1 2\n3 4\n", std::string("2")).values, (std::vector<float>{2, 4}));
}

struct Wrong {
    const char* text;
    ColumnReader::Choice choice;
    std::vector<std::string> mentions;
};

TEST(ColumnReader, SaysWhereATableIsWrong)
{
    const Wrong rows[] = {
        {"x,y\n1,2\n\n3,abc\n", "y", {"Line 4", "“y”", "“abc”", "decimal point"}},
        {"1\n2\nthree\n", {}, {"Line 3", "“1”", "“three”"}},
        {"\"a\nb\",y\n1,2\nx,3\n", {}, {"Line 4", "“x”"}},
        {"a;b\n1,5;2,5\n", {}, {"No column holds numbers", "line 2", "“1,5;2,5”", "decimal point"}},
        {"a,b\n1,2\n", "c", {"“c”", "“a”, “b”"}},
        {"a,b\n1,2\n", std::size_t{2}, {"no column 3", "“a”, “b”"}},
        {"a,b\n", {}, {"No column holds numbers"}},
        {"", {}, {"no rows"}},
        {"\n\n", {}, {"no rows"}},
        {"x,y\nnan,\n", "x", {"“x”", "holds no numbers"}},
    };
    for (const Wrong& row : rows) {
        SCOPED_TRACE(row.text);
        try {
            read(row.text, row.choice);
            ADD_FAILURE() << "nothing was said";
        } catch (const RequestError& error) {
            for (const std::string& word : row.mentions)
                EXPECT_NE(std::string(error.what()).find(word), std::string::npos) << word << " in " << error.what();
        }
    }
}

TEST(ColumnReader, DoesNotSwallowALineWithoutEnd)
{
    ColumnReader reader;
    const std::string piece(1 << 16, 'x');
    EXPECT_THROW(for (int i = 0; i < 100; ++i) reader.feed(piece), RequestError);
    ColumnReader quoted;
    quoted.feed("a\n1\n\"");
    EXPECT_THROW(for (int i = 0; i < 100; ++i) quoted.feed(std::string(1 << 16, 'x') + "\n"), RequestError);
}

TEST(ColumnReader, FindsAWrongCellFarFromTheFirstLines)
{
    std::string text = "x\n";
    for (int i = 0; i < 1000; ++i)
        text += std::to_string(i) + "\n";
    EXPECT_EQ(read(text, {}, 100).values.size(), 1000u);
    try {
        read(text + "oops\n", {}, 100);
        ADD_FAILURE();
    } catch (const RequestError& error) {
        EXPECT_NE(std::string(error.what()).find("Line 1002"), std::string::npos) << error.what();
    }
}

TEST(InputDataMade, SummariseTheValues)
{
    const InputData data = makeInputData({3, -1, 2, 0}, "x");
    EXPECT_EQ(data.values, (std::vector<float>{-1, 0, 2, 3}));
    EXPECT_EQ(data.column, "x");
    EXPECT_EQ(data.count, 4u);
    EXPECT_DOUBLE_EQ(data.mean, 1);
    EXPECT_DOUBLE_EQ(data.deviation, std::sqrt(2.5));
    EXPECT_EQ(data.least, -1);
    EXPECT_EQ(data.greatest, 3);
    EXPECT_THROW(makeInputData({}, "x"), std::invalid_argument);
}

TEST(InputDataMade, CountEveryValueInABin)
{
    std::vector<float> even;
    for (int i = 0; i < 100'000; ++i)
        even.push_back(static_cast<float>(i % 1000));
    for (const std::vector<float>& values : {even, {5}, {0, 0, 0, 9}, {-1e38F, 0, 1e38F}, {1e-40F, 2e-40F}}) {
        const Histogram histogram = makeInputData(values, "x").histogram;
        EXPECT_LT(histogram.low, histogram.high);
        EXPECT_LE(histogram.low, double{*std::ranges::min_element(values)});
        EXPECT_GE(histogram.high, double{*std::ranges::max_element(values)});
        EXPECT_GE(histogram.counts.size(), 1u);
        EXPECT_LE(histogram.counts.size(), 512u);
        EXPECT_EQ(std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::uint64_t{0}), values.size());
    }
    // 2·IQR/∛n = 21.5: 47 bins of 1000 values each way.
    const Histogram flat = makeInputData(even, "x").histogram;
    EXPECT_EQ(flat.counts.size(), 47u);
    for (const std::uint64_t count : flat.counts)
        EXPECT_NEAR(static_cast<double>(count), 1e5 / 47, 101);
}

}  // namespace
}  // namespace actiscope
