// actiscope list: the catalogue, as a table and as JSON.
#include "tests/app/program.h"

#include "core/catalogue.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace actiscope::test {
namespace {

/// The rows of the listing by their id; the field with the parameters stands in quotation marks.
std::map<std::string, std::string> listing()
{
    const Result result = run({"list"});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    std::map<std::string, std::string> rows;
    const std::vector<std::string> all = lines(result.out);
    EXPECT_EQ(all.front(), "id,name,family,parameters");
    for (std::size_t i = 1; i < all.size(); ++i)
        rows[all[i].substr(0, all[i].find(','))] = all[i];
    return rows;
}

QJsonArray parsedCatalogue()
{
    const Result result = run({"list", "--json"});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(result.out), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return document.array();
}

QJsonObject entry(const QString& id)
{
    for (const QJsonValue& value : parsedCatalogue()) {
        if (value[QStringLiteral("id")].toString() == id)
            return value.toObject();
    }
    return {};
}

TEST(List, saysIdNameFamilyAndParametersWithTheirRanges)
{
    auto rows = listing();
    EXPECT_EQ(rows["relu"], "relu,ReLU,rectifier,\"scale=1[-inf,inf]\"");
    EXPECT_EQ(rows["leaky_relu"], "leaky_relu,Leaky ReLU,rectifier,\"alpha=0.01[-inf,inf];scale=1[-inf,inf]\"");
    EXPECT_NE(rows["selu"].find(",exponential,"), std::string::npos) << rows["selu"];
    EXPECT_NE(rows["selu"].find("scale=1.0507009873554805[-inf,inf]"), std::string::npos) << rows["selu"];
}

TEST(List, marksTheEndOfARangeThatIsNotPartOfIt)
{
    auto rows = listing();
    EXPECT_NE(rows["softplus"].find("beta=1(0,inf]"), std::string::npos) << rows["softplus"];
    EXPECT_NE(rows["squareplus"].find("b=4[0,inf]"), std::string::npos) << rows["squareplus"];
    EXPECT_NE(rows["celu"].find("alpha=1[-inf,0)(0,inf]"), std::string::npos) << rows["celu"];
}

TEST(List, namesEveryActivationOfTheCatalogueOnce)
{
    const auto rows = listing();
    EXPECT_EQ(rows.size(), catalogue().size());
    for (const Activation& activation : catalogue())
        EXPECT_TRUE(rows.contains(std::string(activation.id()))) << activation.id();
}

TEST(List, agreesWithEvaluate)
{
    for (const auto& [id, row] : listing()) {
        const Result result = run({"evaluate", id, "--at", "0.25"});
        EXPECT_EQ(result.exitCode, 0) << id << ": " << result.err;
    }
}

TEST(ListAsJson, hasEveryActivationWithAllThatIsKnown)
{
    const QJsonArray all = parsedCatalogue();
    EXPECT_EQ(static_cast<std::size_t>(all.size()), catalogue().size());
    QSet<QString> ids;
    for (const QJsonValue& value : all) {
        const QJsonObject object = value.toObject();
        const std::string id = object[QStringLiteral("id")].toString().toStdString();
        ids.insert(object[QStringLiteral("id")].toString());
        for (const char* const key : {"name", "long_name", "chinese_name", "family", "formula", "derivative", "source"})
            EXPECT_FALSE(object[QLatin1String(key)].toString().isEmpty()) << id << " has no " << key;
        EXPECT_FALSE(object[QStringLiteral("parameters")].toArray().isEmpty()) << id;
        EXPECT_TRUE(object[QStringLiteral("shape")].isObject()) << id;
    }
    EXPECT_EQ(ids.size(), all.size());
}

TEST(ListAsJson, isUtf8WithInfinitiesAsWords)
{
    const QJsonObject elu = entry(QStringLiteral("elu"));
    EXPECT_EQ(elu[QStringLiteral("chinese_name")].toString(), QString::fromUtf8("指数线性单元"));
    const QJsonValue alpha = elu[QStringLiteral("parameters")][0];
    EXPECT_EQ(alpha[QStringLiteral("id")].toString(), QStringLiteral("alpha"));
    EXPECT_EQ(alpha[QStringLiteral("symbol")].toString(), QString::fromUtf8("α"));
    EXPECT_EQ(alpha[QStringLiteral("default")].toDouble(), 1);
    EXPECT_EQ(alpha[QStringLiteral("valid")][QStringLiteral("high")].toString(), QStringLiteral("inf"));
    EXPECT_EQ(elu[QStringLiteral("shape")][QStringLiteral("limit_low")].toDouble(), -1);
    EXPECT_EQ(elu[QStringLiteral("shape")][QStringLiteral("limit_high")].toString(), QStringLiteral("inf"));
}

TEST(ListAsJson, statesTheAccuracyOfSinglePrecision)
{
    const QJsonArray all = parsedCatalogue();
    const auto bound = [&all](const char* id, const char* quantity, const char* field) {
        const auto isIt = [id](const QJsonValue& each) {
            return each[QStringLiteral("id")].toString() == QLatin1String(id);
        };
        const QJsonValue found = *std::ranges::find_if(all, isIt);
        return found[QStringLiteral("accuracy")][QLatin1String(quantity)][QLatin1String(field)];
    };
    for (const Activation& activation : catalogue()) {
        const Accuracy& accuracy = activation.info().accuracy;
        const char* const id = activation.id().data();
        EXPECT_EQ(bound(id, "value", "ulp").toDouble(), accuracy.value.ulp) << id;
        EXPECT_EQ(bound(id, "slope", "ulp").toDouble(), accuracy.slope.ulp) << id;
        EXPECT_EQ(bound(id, "curvature", "ulp").toDouble(), accuracy.curvature.ulp) << id;
        EXPECT_EQ(bound(id, "gradients", "ulp").toDouble(), accuracy.gradients.ulp) << id;
    }
    EXPECT_EQ(bound("silu", "slope", "floor").toDouble(), 0.125);
    EXPECT_EQ(bound("silu", "slope", "reach").toDouble(), 2);
    EXPECT_EQ(bound("relu", "slope", "floor").toDouble(), 0);
    EXPECT_EQ(bound("relu", "slope", "reach").toString(), QStringLiteral("inf"));
}

TEST(ListAsJson, hasTheFrameworksNamesWithTheirDefaults)
{
    bool isFound = false;
    for (const QJsonValue& framework : entry(QStringLiteral("leaky_relu"))[QStringLiteral("frameworks")].toArray()) {
        if (framework[QStringLiteral("name")].toString() != QStringLiteral("keras.layers.LeakyReLU"))
            continue;
        isFound = true;
        EXPECT_EQ(framework[QStringLiteral("framework")].toString(), QStringLiteral("keras"));
        EXPECT_EQ(framework[QStringLiteral("parameters")][0][QStringLiteral("parameter")].toString(),
                  QStringLiteral("alpha"));
        EXPECT_EQ(framework[QStringLiteral("parameters")][0][QStringLiteral("default")].toDouble(), 0.3);
    }
    EXPECT_TRUE(isFound);
}

}  // namespace
}  // namespace actiscope::test
