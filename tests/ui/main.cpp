// Runs the tests of the window without a screen.
#include <gtest/gtest.h>
#include <QApplication>
#include <QHashSeed>
#include <QStandardPaths>

#include <cstring>

namespace {

bool onlyLists(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--gtest_list_tests") == 0)
            return true;
    }
    return false;
}

}  // namespace

int main(int argc, char** argv)
{
    // Before googletest takes its arguments away. Listing happens while building, where nothing but the list may run.
    const bool lists = onlyLists(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    if (lists)
        return RUN_ALL_TESTS();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // As the program does: files may not depend on the order of a hash.
    QHashSeed::setDeterministicGlobalSeed();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
