#include "ui/session_file.h"

#include "core/catalogue.h"
#include "core/error.h"
#include "core/expression/formula.h"
#include "core/notes.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <random>

namespace actiscope::ui {
namespace {

std::shared_ptr<const InputData> smallData()
{
    auto data = std::make_shared<InputData>();
    *data = {"inputs.csv", "00ff", "z", 3, 0.5, 0.25, -1, 2, {-1, 2, {1, 0, 2}}, {}};
    return data;
}

/// A session in which nothing stands at its default.
Session richSession()
{
    Session session = firstSession();
    session.curves[1].values[0] = -0.0625;
    session.curves[1].label = "Leaky “β” 斜率";
    session.curves[2].sliders[0] = SliderRange{-3, 7.5, 0.125};
    session.curves[3].isVisible = false;
    session.curves[4].colour = 11;
    session.curves[2].followsAlpha = false;
    session.selected = session.curves[5].id;
    session.solo = session.curves[0].id;
    session.outputScale = 1.0 / 3;
    session.epsilon = 1e-12;
    session.epsilonIsRelative = true;
    session.cursor = -1.4;
    session.alphaSlider = {-2, 4, 0.5};
    session.scaleSlider = {0.5, 2, 0.25};
    session.view = {
        {-1e-300, 1e300}, {Interval{-2, 4}, Interval{0, 1}, Interval{-1, 1}, {}, Interval{0, 9}}, true, true};
    session.panels = {{false, true, true, true, false}, false, false, {3, 1.5, 1, 0.25, 1}, 0.4};
    const CurveId own = addFormula(session, makeFormula("max(alpha*x, k + x), k = −2"));
    setParameter(session, own, 0, 0.3);
    findCurve(session, own)->sliders[1] = SliderRange{-4, 4, 0.5};
    session.secondCursor = 2.5;
    session.reference = session.curves[3].id;
    session.showsNotablePoints = true;
    session.table = {-1, 1.0 / 3, 1e-300};
    session.arrangement = Arrangement::grid;
    session.curveOrder = CurveOrder::deadShare;
    session.inputs = {.kind = InputKind::data, .mean = 0.1, .deviation = 3, .low = -2, .high = 5, .data = smallData()};
    session.inputs.unitSamples = 60000;
    session.lens = {true, NumberFormat::float8e5m2, LensModel::rounded};
    session.pinned = {{0, "alpha"}, {session.curves[1].id, "scale"}};
    session.scenes = {{"Dying ReLU 死亡", {{-3, 3}}, session.panels, -2.0, session.curves[0].id}, {"", {}, {}, {}, 0}};
    session.notes = {{PanelKind::slope, "here $f'$ dies 死亡", {-1.5, 1e-30}, Note::Point{-3, 0}},
                     {PanelKind::difference, "“no arrow”", {1e300, -2}, {}}};
    return session;
}

QByteArray replaced(const char* from, const char* to)
{
    QByteArray text = writeSession(firstSession());
    EXPECT_TRUE(text.contains(from)) << from;
    const auto at = text.indexOf(from);
    return text.replace(at, static_cast<qsizetype>(strlen(from)), to);
}

std::string problemOf(const QByteArray& text)
{
    try {
        readSession(text);
    } catch (const RequestError& error) {
        return error.what();
    }
    return "none";
}

TEST(SessionFile, ReadsBackEveryFieldThatItWrote)
{
    for (const Session& session : {Session{}, firstSession(), richSession()})
        EXPECT_EQ(readSession(writeSession(session)).session, session);
}

TEST(SessionFile, ReadsBackEveryActivationOfTheCatalogue)
{
    Session session;
    for (const Activation& activation : catalogue())
        addCurve(session, activation);
    ASSERT_EQ(session.curves.size(), catalogue().size());
    EXPECT_EQ(readSession(writeSession(session)).session, session);
}

TEST(SessionFile, NamesAFormulaThatItCannotRead)
{
    Session session;
    addFormula(session, makeFormula("2*x"));
    const QByteArray text = writeSession(session);
    const auto problemWith = [&text](const char* formula) {
        return problemOf(QByteArray(text).replace("\"2*x\"", formula));
    };
    EXPECT_EQ(problemWith("\"3*x\""), "none");
    EXPECT_NE(problemWith("\"2*(x\"").find("curves[0].formula"), std::string::npos) << problemWith("\"2*(x\"");
    EXPECT_NE(problemWith("\"2*(x\"").find("“2*(x”: Column 5"), std::string::npos) << problemWith("\"2*(x\"");
    EXPECT_NE(problemWith("7").find("curves[0].formula"), std::string::npos);
    EXPECT_NE(problemOf(QByteArray(text).replace("\"formula\": \"2*x\",", "")).find("formula"), std::string::npos);
}

TEST(SessionFile, KeepsAnInfiniteParameterAsAText)
{
    int kept = 0;
    for (const Activation& activation : catalogue())
        for (std::size_t i = 0; i < activation.parameters().size(); ++i) {
            std::vector<double> values = activation.defaults();
            values[i] = infinity;
            if (activation.problem(values))
                continue;
            Session session;
            const CurveId id = addCurve(session, activation);
            findCurve(session, id)->values = values;
            const QByteArray text = writeSession(session);
            EXPECT_TRUE(text.contains("\"inf\"")) << text.toStdString();
            EXPECT_EQ(readSession(text).session, session);
            ++kept;
        }
    EXPECT_GT(kept, 0);
}

TEST(SessionFile, SaysItsFormat)
{
    EXPECT_EQ(QJsonDocument::fromJson(writeSession(Session{})).object()[QLatin1String("format")].toInt(), 1);
}

TEST(SessionFile, KeepsWhatANewerVersionWrote)
{
    QJsonObject json = sessionToJson(firstSession());
    json[QLatin1String("soundtrack")] = QStringLiteral("off");
    QJsonArray curves = json[QLatin1String("curves")].toArray();
    QJsonObject elu = curves[2].toObject();
    elu[QLatin1String("dash")] = 3;
    curves[2] = elu;
    json[QLatin1String("curves")] = curves;
    QJsonObject view = json[QLatin1String("view")].toObject();
    view[QLatin1String("third")] = QJsonArray{1, 2};
    json[QLatin1String("view")] = view;

    SessionFile file = readSession(QJsonDocument(json).toJson());
    std::swap(file.session.curves[0], file.session.curves[2]);  // the curve is found by its id, not by its place
    file.session.curves.pop_back();
    const QJsonObject saved = QJsonDocument::fromJson(writeSession(file.session, file.json)).object();
    EXPECT_EQ(saved[QLatin1String("soundtrack")].toString(), QStringLiteral("off"));
    EXPECT_EQ(saved[QLatin1String("view")].toObject()[QLatin1String("third")].toArray().size(), 2);
    const QJsonArray savedCurves = saved[QLatin1String("curves")].toArray();
    EXPECT_EQ(savedCurves[0].toObject()[QLatin1String("dash")].toInt(), 3);
    EXPECT_FALSE(savedCurves[2].toObject().contains(QLatin1String("dash")));
    EXPECT_EQ(savedCurves.size(), static_cast<int>(file.session.curves.size()));
}

TEST(SessionFile, KeepsWhatANewerVersionWroteOfAScene)
{
    Session session = firstSession();
    session.scenes = {{.name = "saturation"}, {.name = "a kink"}};
    QJsonObject json = sessionToJson(session);
    QJsonArray scenes = json[QLatin1String("scenes")].toArray();
    QJsonObject kink = scenes[1].toObject();
    kink[QLatin1String("spoken")] = QStringLiteral("what happens at 0?");
    scenes[1] = kink;
    json[QLatin1String("scenes")] = scenes;

    SessionFile file = readSession(QJsonDocument(json).toJson());
    file.session.scenes.erase(file.session.scenes.begin());
    file.session.scenes.push_back({.name = "new"});
    const QJsonArray saved =
        QJsonDocument::fromJson(writeSession(file.session, file.json)).object()[QLatin1String("scenes")].toArray();
    ASSERT_EQ(saved.size(), 2);
    EXPECT_EQ(saved[0].toObject()[QLatin1String("spoken")].toString(), QStringLiteral("what happens at 0?"));
    EXPECT_FALSE(saved[1].toObject().contains(QLatin1String("spoken")));
}

TEST(SessionFile, KeepsWhatANewerVersionWroteOfANote)
{
    Session session = firstSession();
    session.notes = {{.text = "first"}, {.text = "second"}};
    QJsonObject json = sessionToJson(session);
    QJsonArray notes = json[QLatin1String("notes")].toArray();
    QJsonObject second = notes[1].toObject();
    second[QLatin1String("colour")] = QStringLiteral("red");
    notes[1] = second;
    json[QLatin1String("notes")] = notes;

    SessionFile file = readSession(QJsonDocument(json).toJson());
    removeNote(file.session, 0);
    file.session.notes[0].at = {3, 4};
    addNote(file.session, {.text = "third"});
    const QJsonArray saved =
        QJsonDocument::fromJson(writeSession(file.session, file.json)).object()[QLatin1String("notes")].toArray();
    ASSERT_EQ(saved.size(), 2);
    EXPECT_EQ(saved[0].toObject()[QLatin1String("colour")].toString(), QStringLiteral("red"));
    EXPECT_FALSE(saved[1].toObject().contains(QLatin1String("colour")));
}

TEST(SessionFile, ReadsANoteWrittenByHand)
{
    const Session session =
        readSession(R"({"format": 1, "curves": [], "notes": [{"text": "dip", "at": [-0.75, -0.17]}]})").session;
    ASSERT_EQ(session.notes.size(), 1U);
    EXPECT_EQ(session.notes[0], (Note{PanelKind::value, "dip", {-0.75, -0.17}, {}}));
}

TEST(SessionFile, DropsAnOptionalValueThatIsNoLongerSet)
{
    SessionFile file = readSession(writeSession(richSession()));
    file.session.notes[0].target.reset();
    file.session.cursor.reset();
    file.session.view.range(PanelKind::slope).reset();
    file.session.curves[1].label.reset();
    file.session.curves[2].sliders[0].reset();
    EXPECT_EQ(readSession(writeSession(file.session, file.json)).session, file.session);
}

TEST(SessionFile, GivesCurvesWithoutAColourTheirOwn)
{
    const Session session = readSession(R"({"format": 1, "curves": [
        {"id": 1, "activation": "relu"}, {"id": 2, "activation": "elu", "colour": 1},
        {"id": 3, "activation": "gelu"}, {"id": 4, "activation": "silu"}]})")
                                .session;
    ASSERT_EQ(session.curves.size(), 4U);
    EXPECT_EQ(session.curves[0].colour, 0);
    EXPECT_EQ(session.curves[2].colour, 2);
    EXPECT_EQ(session.curves[3].colour, 3);
}

TEST(SessionFile, ReadsAHandWrittenFileWithDefaults)
{
    const Session session =
        readSession(R"({"format": 1, "curves": [{"id": 7, "activation": "elu", "parameters": {"alpha": 2}}]})").session;
    ASSERT_EQ(session.curves.size(), 1U);
    EXPECT_EQ(session.curves[0].values[0], 2);
    EXPECT_EQ(session.curves[0].values.size(), 2U);
    EXPECT_EQ(session.view, View{});
    EXPECT_EQ(session.epsilon, 0.01);
}

struct Damage {
    const char* name;
    QByteArray text;
    const char* says;  ///< part of the sentence
};

class DamagedSession : public testing::TestWithParam<Damage> {};

TEST_P(DamagedSession, IsRefusedWithASentenceThatNamesThePlace)
{
    const std::string problem = problemOf(GetParam().text);
    EXPECT_NE(problem.find(GetParam().says), std::string::npos) << problem;
}

std::vector<Damage> damages()
{
    const QByteArray good = writeSession(firstSession());
    const auto first = [](const char* curve) { return QByteArray(R"({"format": 1, "curves": [)") + curve + "]}"; };
    return {
        {"empty", "", "not a session file"},
        {"truncated", good.left(good.size() / 2), "line"},
        {"binary", QByteArray(3000, '\xff'), "not a session file"},
        {"a_list", "[1, 2]", "list"},
        {"deep_nesting", QByteArray(200000, '['), "not a session file"},
        {"a_hundred_megabytes", QByteArray(100 * 1024 * 1024, ' '), "larger"},
        {"no_format", R"({"curves": []})", "format"},
        {"format_of_a_newer_version", replaced("\"format\": 1", "\"format\": 2"), "newer version"},
        {"format_as_text", replaced("\"format\": 1", "\"format\": \"1\""), "format"},
        {"no_curves", R"({"format": 1})", "curves"},
        {"curves_as_object", R"({"format": 1, "curves": {}})", "curves"},
        {"curve_as_number", first("3"), "curves[0]"},
        {"unknown_activation", first(R"({"id": 1, "activation": "rellu"})"), "curves[0].activation"},
        {"activation_as_number", first(R"({"id": 1, "activation": 4})"), "curves[0].activation"},
        {"no_id", first(R"({"activation": "elu"})"), "curves[0].id"},
        {"id_zero", first(R"({"id": 0, "activation": "elu"})"), "curves[0].id"},
        {"id_with_fraction", first(R"({"id": 1.5, "activation": "elu"})"), "curves[0].id"},
        {"id_too_large", first(R"({"id": 4294967296, "activation": "elu"})"), "curves[0].id"},
        {"duplicate_ids", first(R"({"id": 3, "activation": "elu"}, {"id": 3, "activation": "relu"})"), "curves[1].id"},
        {"nan_as_text", first(R"({"id": 1, "activation": "elu", "parameters": {"alpha": "nan"}})"), "alpha"},
        {"nan_as_word", first(R"({"id": 1, "activation": "elu", "parameters": {"alpha": NaN}})"), "not a session file"},
        {"parameter_null", first(R"({"id": 1, "activation": "elu", "parameters": {"alpha": null}})"), "alpha"},
        {"parameters_as_list", first(R"({"id": 1, "activation": "elu", "parameters": [1]})"), "parameters"},
        {"parameter_out_of_range", first(R"({"id": 1, "activation": "celu", "parameters": {"alpha": 0}})"), "alpha"},
        {"slider_upside_down",
         first(R"({"id": 1, "activation": "elu", "sliders": {"alpha": {"low": 2, "high": 1, "step": 0.1}}})"),
         "sliders.alpha"},
        {"slider_without_step", first(R"({"id": 1, "activation": "elu", "sliders": {"alpha": {"low": 0, "high": 1}}})"),
         "sliders.alpha.step"},
        {"label_as_object", first(R"({"id": 1, "activation": "elu", "label": {}})"), "curves[0].label"},
        {"label_too_long",
         first(("{\"id\": 1, \"activation\": \"elu\", \"label\": \"" + QByteArray(5000, 'x') + "\"}")),
         "curves[0].label"},
        {"negative_colour", first(R"({"id": 1, "activation": "elu", "colour": -1})"), "curves[0].colour"},
        {"visible_as_number", first(R"({"id": 1, "activation": "elu", "visible": 1})"), "curves[0].visible"},
        {"tied_without_alpha", first(R"({"id": 1, "activation": "relu", "followsAlpha": true})"), "followsAlpha"},
        {"selected_curve_missing", replaced("\"selected\": 3", "\"selected\": 99"), "selected"},
        {"solo_as_text", replaced("\"solo\": 0", "\"solo\": \"a\""), "solo"},
        {"epsilon_zero", replaced("\"epsilon\": 0.01", "\"epsilon\": 0"), "epsilon"},
        {"epsilon_infinite", replaced("\"epsilon\": 0.01", "\"epsilon\": \"inf\""), "epsilon"},
        {"number_beyond_double", replaced("\"epsilon\": 0.01", "\"epsilon\": 1e999"), "not a session file"},
        {"range_upside_down", R"({"format": 1, "curves": [], "view": {"x": [6, -6]}})", "view.x"},
        {"range_of_three", R"({"format": 1, "curves": [], "view": {"x": [1, 2, 3]}})", "view.x"},
        {"range_infinite", R"({"format": 1, "curves": [], "view": {"x": [0, "inf"]}})", "view.x"},
        {"view_as_text", R"({"format": 1, "curves": [], "view": "all"})", "view"},
        {"panel_as_text", R"({"format": 1, "curves": [], "panels": {"slope": "yes"}})", "panels.slope"},
        {"panel_without_height", R"({"format": 1, "curves": [], "panels": {"heights": {"value": 0}}})",
         "panels.heights.value"},
        {"lanes_that_take_all", R"({"format": 1, "curves": [], "panels": {"regionsShare": 1}})", "panels.regionsShare"},
        {"reference_that_is_gone", R"({"format": 1, "curves": [], "reference": 3})", "reference"},
        {"order_unknown", R"({"format": 1, "curves": [], "curveOrder": "size"})", "one of list, name, family, dead"},
        {"data_that_are_not_there", R"({"format": 1, "curves": [], "inputs": {"kind": "data"}})", "inputs.kind"},
        {"uniform_upside_down", R"({"format": 1, "curves": [], "inputs": {"low": 1, "high": 0}})", "inputs.high"},
        {"uniform_above_its_usual_high_end", R"({"format": 1, "curves": [], "inputs": {"kind": "uniform", "low": 10}})",
         "inputs.low"},
        {"uniform_below_its_usual_low_end",
         R"({"format": 1, "curves": [], "inputs": {"kind": "uniform", "high": -10}})", "inputs.high"},
        {"uniform_too_narrow_for_a_double",
         R"({"format": 1, "curves": [], "inputs": {"kind": "uniform", "low": 0, "high": 4.9e-324}})", "inputs.high"},
        {"uniform_too_wide_for_a_double",
         R"({"format": 1, "curves": [], "inputs": {"kind": "uniform", "low": -1e308, "high": 1e308}})", "inputs.low"},
        {"mean_out_of_reach", R"({"format": 1, "curves": [], "inputs": {"kind": "normal", "mean": 1e308}})",
         "inputs.mean"},
        {"deviation_out_of_reach", R"({"format": 1, "curves": [], "inputs": {"kind": "normal", "deviation": 1e308}})",
         "inputs.deviation"},
        {"deviation_below_zero", R"({"format": 1, "curves": [], "inputs": {"deviation": -1}})", "inputs.deviation"},
        {"four_sliders_pinned",
         R"({"format": 1, "curves": [], "pinned": [{"curve": 0, "parameter": "alpha"}, {"curve": 0, "parameter": "a"},
             {"curve": 0, "parameter": "b"}, {"curve": 0, "parameter": "c"}]})",
         "pinned"},
        {"notes_as_object", R"({"format": 1, "curves": [], "notes": {}})", "notes"},
        {"note_without_text", R"({"format": 1, "curves": [], "notes": [{"at": [0, 0]}]})", "notes[0].text"},
        {"note_that_says_nothing", R"({"format": 1, "curves": [], "notes": [{"text": "", "at": [0, 0]}]})",
         "notes[0].text"},
        {"note_too_long",
         R"({"format": 1, "curves": [], "notes": [{"at": [0, 0], "text": ")" + QByteArray(1001, 'x') + "\"}]}",
         "notes[0].text"},
        {"note_nowhere", R"({"format": 1, "curves": [], "notes": [{"text": "a"}]})", "notes[0].at"},
        {"note_at_one_number", R"({"format": 1, "curves": [], "notes": [{"text": "a", "at": [1]}]})", "notes[0].at"},
        {"note_at_infinity", R"({"format": 1, "curves": [], "notes": [{"text": "a", "at": [1, "inf"]}]})",
         "notes[0].at[1]"},
        {"arrow_to_three_numbers",
         R"({"format": 1, "curves": [], "notes": [{"text": "a", "at": [1, 1], "target": [1, 2, 3]}]})",
         "notes[0].target"},
        {"note_in_no_panel", R"({"format": 1, "curves": [], "notes": [{"text": "a", "at": [1, 1], "panel": "lane"}]})",
         "one of value, slope"},
        {"too_many_notes",
         R"({"format": 1, "curves": [], "notes": [)" + QByteArray(R"({"text": "a", "at": [1, 1]},)").repeated(100) +
             R"({"text": "a", "at": [1, 1]}]})",
         "notes"},
    };
}

INSTANTIATE_TEST_SUITE_P(Rows, DamagedSession, testing::ValuesIn(damages()),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(SessionFile, RefusesEveryBeginningOfAFile)
{
    const QByteArray good = writeSession(richSession()).trimmed();
    for (qsizetype length = 0; length < good.size(); ++length)
        EXPECT_NE(problemOf(good.left(length)), "none") << length;
}

TEST(SessionFile, ReadsARandomlyDamagedFileWhollyOrNotAtAll)
{
    const QByteArray good = writeSession(richSession());
    std::mt19937 random(2);  // NOLINT: the same damages in every run
    int refused = 0;
    for (int i = 0; i < 4000; ++i) {
        QByteArray text = good;
        for (int damage = 0; damage < 3; ++damage)
            text[static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()))] =
                static_cast<char>(random() % 4 == 0 ? random() % 256 : 32 + random() % 95);
        try {
            const SessionFile file = readSession(text);
            EXPECT_EQ(readSession(writeSession(file.session, file.json)).session, file.session);
        } catch (const RequestError&) {
            ++refused;
        }
    }
    EXPECT_GT(refused, 1000);
}

TEST(SessionFile, RefusesMoreCurvesThanAWindowCanShow)
{
    QByteArray text = R"({"format": 1, "curves": [)";
    for (int i = 1; i <= maximumCurves + 1; ++i)
        text += "{\"id\": " + QByteArray::number(i) + ", \"activation\": \"relu\"},";
    text.chop(1);
    EXPECT_NE(problemOf(text + "]}").find("curves"), std::string::npos);
}

TEST(SessionFile, NamesTheFileThatItCannotRead)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("broken.actiscope"));
    saveBytes(path, "{");
    for (const QString& name : {path, folder.filePath(QStringLiteral("missing.actiscope")), folder.path()}) {
        try {
            loadSession(name);
            FAIL() << name.toStdString();
        } catch (const RequestError& error) {
            EXPECT_EQ(QString::fromUtf8(error.what()).indexOf(QFileInfo(name).fileName()), 0) << error.what();
        }
    }
}

TEST(SessionFile, AFailedSaveLeavesTheOldFileWhole)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.actiscope"));
    saveBytes(path, "old");
    EXPECT_THROW(saveBytes(folder.filePath(QStringLiteral("no/such/folder.actiscope")), "new"), RequestError);
    saveBytes(path, "new");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("new"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

}  // namespace
}  // namespace actiscope::ui
