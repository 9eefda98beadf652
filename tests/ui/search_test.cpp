// Finding activations by what people type.
#include "ui/panels/search.h"

#include <gtest/gtest.h>

namespace actiscope::ui {
namespace {

struct SearchRow {
    const char* query;
    const char* best;
};

class SearchTest : public testing::TestWithParam<SearchRow> {};

TEST_P(SearchTest, FindsWhatIsMeantFirst)
{
    const auto found = searchCatalogue(QString::fromUtf8(GetParam().query));
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front()->id(), GetParam().best);
}

INSTANTIATE_TEST_SUITE_P(Names, SearchTest,
                         testing::Values(SearchRow{"relu", "relu"}, SearchRow{"ReLU", "relu"},
                                         SearchRow{"leaky relu", "leaky_relu"}, SearchRow{"LeakyReLU", "leaky_relu"},
                                         SearchRow{"elu", "elu"}, SearchRow{"tanh", "tanh"},
                                         SearchRow{"torch.nn.ELU", "elu"}, SearchRow{"hard swish", "hardswish"},
                                         SearchRow{"指数线性单元", "elu"}, SearchRow{"sof", "softplus"}),
                         [](const auto& row) { return "Query" + std::to_string(row.index); });

TEST(SearchTest, AnEmptyQueryFindsTheWholeCatalogueAndNonsenseNothing)
{
    EXPECT_EQ(searchCatalogue(QString()).size(), catalogue().size());
    EXPECT_TRUE(searchCatalogue(QStringLiteral("qqqzz")).empty());
}

}  // namespace
}  // namespace actiscope::ui
