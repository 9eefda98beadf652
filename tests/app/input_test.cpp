// actiscope evaluate --input: streams.
#include "tests/app/program.h"
#include "tests/named_row.h"

#include <gtest/gtest.h>

#include <unistd.h>
#include <atomic>
#include <chrono>
#include <thread>

namespace actiscope::test {
namespace {

const std::vector<std::string> fromStandardInput{"evaluate", "relu", "--input", "-", "--quantities", "value"};

struct Row : NamedRow {
    std::string input;
    std::string table;
};

class Input : public testing::TestWithParam<Row> {};

TEST_P(Input, isAnswered)
{
    const Result result = run(Start{.arguments = fromStandardInput, .input = GetParam().input});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.err, "");
    EXPECT_EQ(table(result.out), table(GetParam().table)) << result.out;
}

const Row rows[] = {
    {"one number a line", "-1\n2\n", "x,value\n-1,0\n2,2\n"},
    {"a last line without its end", "-1\n2", "x,value\n-1,0\n2,2\n"},
    {"lines that end with CRLF", "-1\r\n2\r\n", "x,value\n-1,0\n2,2\n"},
    {"space around the numbers", "  -1\t\n 2 \n", "x,value\n-1,0\n2,2\n"},
    {"empty lines at the end", "2\n\n \n", "x,value\n2,2\n"},
    {"nothing at all", "", "x,value\n"},
    {"only empty lines", "\n\n", "x,value\n"},
    {"every form of a number", "0x1.8p-3\n1E2\n+3\ninf\nnan\n",
     "x,value\n0.1875,0.1875\n100,100\n3,3\ninf,inf\nnan,nan\n"},
};
INSTANTIATE_TEST_SUITE_P(Rows, Input, testing::ValuesIn(rows), testName<Row>);

TEST(InputFile, isReadByName)
{
    const TemporaryFile file("numbers.txt", "-3\n4\n");
    const Result result = run({"evaluate", "relu", "--input", file.path(), "--quantities", "value"});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(table(result.out), table("x,value\n-3,0\n4,4\n"));
}

TEST(InputLine, thatIsNoNumberIsRefusedWithItsPlace)
{
    const TemporaryFile file("numbers.txt", "1\n2\nx = 3\n4\n");
    const Result result = run({"evaluate", "relu", "--input", file.path()});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_EQ(result.out, "") << "nothing had been written yet";
    EXPECT_NE(result.err.find(file.path() + ", line 3: “x = 3” is not a number"), std::string::npos) << result.err;
}

TEST(InputLine, thatIsEmptyBetweenNumbersIsRefusedWithItsPlace)
{
    const Result result = run(Start{.arguments = fromStandardInput, .input = "1\n\n\n2\n"});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_EQ(result.out, "");
    EXPECT_NE(result.err.find("standard input, line 2: "), std::string::npos) << result.err;
}

TEST(InputLine, ofBinaryDataIsShownSafely)
{
    const Result result = run(Start{.arguments = fromStandardInput, .input = std::string("\x1b[31m\0\x07\n", 8)});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_EQ(result.err.find('\x1b'), std::string::npos);
    EXPECT_NE(result.err.find("\\x1b"), std::string::npos) << result.err;
}

TEST(InputLine, withoutAnEndIsRefusedInsteadOfFillingTheMemory)
{
    int blocks = 0;
    const Result result = run(Start{.arguments = fromStandardInput, .writeInput = [&](int descriptor) {
                                        const std::string digits(1 << 16, '7');
                                        return ::write(descriptor, digits.data(), digits.size()) > 0 && ++blocks < 4096;
                                    }});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_LT(blocks, 4096) << "it stopped reading";
    EXPECT_NE(result.err.find("line 1"), std::string::npos) << result.err;
}

TEST(InputLine, thatIsBadLateInAStreamIsRefusedAfterAllLinesBeforeItAreAnswered)
{
    constexpr int good = 300000;
    std::string input;
    for (int i = 0; i < good; ++i)
        input += std::to_string(i) + "\n";
    const Result result = run(Start{.arguments = fromStandardInput, .input = input + "oops\n5\n"});
    EXPECT_EQ(result.exitCode, 2);
    const std::vector<std::string> all = lines(result.out);
    ASSERT_EQ(all.size(), good + 1u);
    for (int i = 0; i < good; ++i) {
        const std::vector<std::vector<std::string>> row = table(all[static_cast<std::size_t>(i) + 1]);
        ASSERT_EQ(std::stod(row.front().at(0)), i) << "in the order of the input";
        ASSERT_EQ(row.front().at(0), row.front().at(1));
    }
    EXPECT_NE(result.err.find("line 300001"), std::string::npos) << result.err;
}

TEST(InputStream, isAnsweredLineByLineWhileItsWriterWaits)
{
    std::atomic<int> answered{0};
    int asked = 0;
    const Result result = run(Start{
        .arguments = fromStandardInput,
        .writeInput =
            [&](int descriptor) {
                // The next number is written only once the last one is answered.
                const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(20);
                while (answered < asked && std::chrono::steady_clock::now() < patience)
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                if (answered < asked || asked == 5)
                    return false;
                ++asked;
                return ::write(descriptor, "7\n", 2) == 2;
            },
        .onOutput =
            [&](const std::string& part) {
                for (std::size_t at = part.find("7,7\n"); at != std::string::npos; at = part.find("7,7\n", at + 1))
                    ++answered;
                return true;
            }});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(answered, 5);
}

TEST(InputStream, takesConstantMemory)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer keeps what is freed";
#endif
    const auto peakFor = [](int blocks) {
        std::string block;
        for (int i = 0; i < 10000; ++i)
            block += "-0.12345678901234\n";
        std::size_t bytes = 0;
        const Result result = run(Start{.arguments = {"evaluate", "relu", "--input", "-"},
                                        .writeInput =
                                            [&, left = blocks](int descriptor) mutable {
                                                if (left-- == 0)
                                                    return false;
                                                std::size_t done = 0;
                                                while (done < block.size()) {
                                                    const ssize_t size =
                                                        ::write(descriptor, block.data() + done, block.size() - done);
                                                    if (size <= 0)
                                                        return false;
                                                    done += static_cast<std::size_t>(size);
                                                }
                                                return true;
                                            },
                                        .onOutput =
                                            [&](const std::string& part) {
                                                bytes += part.size();
                                                return true;
                                            }});
        EXPECT_EQ(result.exitCode, 0) << result.err;
        EXPECT_GT(bytes, static_cast<std::size_t>(blocks) * 200000) << "every line was answered";
        return result.peakKilobytes;
    };
    const long little = peakFor(30);
    const long much = peakFor(300);  // 3 million lines, 54 MB in, more out
    EXPECT_LT(much - little, 4 * 1024) << "kilobytes";
}

TEST(Output, thatNobodyReadsAnyMoreEndsTheProgramQuietly)
{
    const Result result = run(Start{.arguments = {"evaluate", "relu", "--range", "0:1:1e12"},
                                    .onOutput = [](const std::string&) { return false; }});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(result.err, "");
}

TEST(Output, thatCannotBeWrittenIsAFailureWithASentence)
{
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"list"},
                                                      {"--help"},
                                                      {"--version"},
                                                      {"regions", "relu"},
                                                      {"evaluate", "relu", "--at", "1"},
                                                      {"evaluate", "relu", "--range", "0:1:1000000"}}) {
        const Result result = run(Start{.arguments = arguments, .outputPath = "/dev/full"});
        EXPECT_EQ(result.exitCode, 1) << arguments.front();
        EXPECT_NE(result.err.find("Cannot write the output"), std::string::npos) << result.err;
    }
}

}  // namespace
}  // namespace actiscope::test
