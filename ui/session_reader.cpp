#include "core/catalogue.h"
#include "core/error.h"
#include "core/expression/formula.h"
#include "core/expression/lexer.h"
#include "ui/formula_error_text.h"
#include "ui/inputs_json.h"
#include "ui/json_node.h"
#include "ui/session_file.h"
#include "ui/session_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <set>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionFile)
};

using Key = QLatin1String;

[[noreturn]] void fail(const QString& sentence)
{
    throw RequestError(sentence.toStdString());
}

const Activation& readActivation(const JsonNode& node)
{
    const std::string id = node.text(maximumLabelLength).toStdString();
    if (const Activation* activation = findById(id))
        return *activation;
    try {
        return *findByName(id).activation;
    } catch (const RequestError& error) {
        node.fail(Text::tr("an activation that this version knows (%1)").arg(QString::fromUtf8(error.what())));
    }
}

QString idOf(const Parameter& parameter)
{
    return QString::fromUtf8(parameter.id.data(), static_cast<qsizetype>(parameter.id.size()));
}

void readParameters(const JsonNode& node, const Activation& activation, Curve& curve)
{
    const auto parameters = activation.parameters();
    curve.values = activation.defaults();
    curve.sliders.assign(parameters.size(), std::nullopt);
    const std::optional<JsonNode> values = node.find(Key("parameters"));
    const std::optional<JsonNode> sliders = node.find(Key("sliders"));
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        if (const auto value = values ? values->find(idOf(parameters[i])) : std::nullopt)
            curve.values[i] = value->number();
        if (const auto slider = sliders ? sliders->find(idOf(parameters[i])) : std::nullopt)
            curve.sliders[i] = slider->sliderRange();
    }
    if (const auto problem = activation.problem(curve.values))
        actiscope::ui::fail(Text::tr("Curve %1: %2").arg(curve.id).arg(QString::fromStdString(*problem)));
}

CurveFormula readFormula(const JsonNode& node)
{
    const std::string text = node.text(static_cast<int>(expression::longestFormula)).toStdString();
    try {
        return {makeFormula(text)};
    } catch (const FormulaError& error) {
        node.fail(Text::tr("a formula that can be read; in “%1”: %2")
                      .arg(QString::fromStdString(text), formulaErrorText(error)));
    }
}

Curve readCurve(const JsonNode& node)
{
    constexpr int mostColours = 1000000;
    Curve curve;
    curve.id = node.required(Key("id")).curveId(1);
    const JsonNode id = node.required(Key("activation"));
    if (id.text(maximumLabelLength) == QLatin1String("formula"))
        curve.formula = readFormula(node.required(Key("formula")));
    const Activation& activation = curve.formula.activation ? *curve.formula.activation : readActivation(id);
    curve.activation = std::string(activation.id());
    readParameters(node, activation, curve);
    if (const auto label = node.find(Key("label")))
        curve.label = label->text(maximumLabelLength).toStdString();
    if (const auto colour = node.find(Key("colour")))
        curve.colour = static_cast<int>(colour->wholeNumber(0, mostColours));
    if (const auto visible = node.find(Key("visible")))
        curve.isVisible = visible->boolean();
    if (const auto follows = node.find(Key("followsAlpha"))) {
        curve.followsAlpha = follows->boolean();
        if (curve.followsAlpha && !canFollowAlpha(curve))
            follows->fail(Text::tr("false for an activation without alpha"));
    }
    return curve;
}

void readCurves(const JsonNode& root, Session& session)
{
    std::set<CurveId> ids;
    for (const JsonNode& node : root.required(Key("curves")).list(maximumCurves)) {
        Curve curve = readCurve(node);
        if (!node.find(Key("colour")))
            curve.colour = freeColour(session);
        session.curves.push_back(std::move(curve));
        if (!ids.insert(session.curves.back().id).second)
            node.required(Key("id")).fail(Text::tr("an id that no other curve has"));
    }
    for (const auto& [key, member] : {std::pair(Key("selected"), &Session::selected), {Key("solo"), &Session::solo}}) {
        const auto node = root.find(key);
        session.*member = node ? node->curveId(0) : 0;
        if (node && session.*member != 0 && !ids.contains(session.*member))
            node->fail(Text::tr("the id of a curve of the list, or 0"));
    }
}

void readView(const JsonNode& node, View& view)
{
    if (const auto x = node.find(Key("x")))
        view.x = x->interval();
    for (const PanelKind kind : panelKinds)
        if (const auto range = node.find(wordOf(panelWords, kind)))
            view.range(kind) = range->interval();
    if (const auto logarithmic = node.find(Key("slopeIsLogarithmic")))
        view.slopeIsLogarithmic = logarithmic->boolean();
    if (const auto equal = node.find(Key("equalAspect")))
        view.hasEqualAspect = equal->boolean();
}

void readPanels(const JsonNode& node, Panels& panels)
{
    const auto heights = node.find(Key("heights"));
    for (const PanelKind kind : panelKinds) {
        if (const auto shown = node.find(wordOf(panelWords, kind)))
            panels.shows(kind) = shown->boolean();
        if (const auto height = heights ? heights->find(wordOf(panelWords, kind)) : std::nullopt)
            panels.heights[indexOf(kind)] = height->positive();
    }
    for (const auto& [key, member] : {std::pair(Key("regions"), &Panels::regions), {Key("names"), &Panels::names}})
        if (const auto shown = node.find(key))
            panels.*member = shown->boolean();
    if (const auto share = node.find(Key("regionsShare"))) {
        panels.regionsShare = share->positive();
        if (*panels.regionsShare >= 1)
            share->fail(Text::tr("a number between 0 and 1"));
    }
    if (std::ranges::count(panels.shown, true) == 0)
        panels.shows(PanelKind::value) = true;  // no menu hides the last plot; a file written by hand does not either
}

void readReading(const JsonNode& root, Session& session)
{
    for (const auto& [key, member] :
         {std::pair(Key("cursor"), &Session::cursor), {Key("secondCursor"), &Session::secondCursor}})
        if (const auto cursor = root.find(key))
            session.*member = cursor->finite();
    if (const auto reference = root.find(Key("reference"))) {
        session.reference = reference->curveId(0);
        if (session.reference != 0 && !findCurve(session, session.reference))
            reference->fail(Text::tr("the id of a curve of the list, or 0"));
    }
    if (const auto shown = root.find(Key("notablePoints")))
        session.showsNotablePoints = shown->boolean();
    if (const auto table = root.find(Key("table")))
        for (const JsonNode& x : table->list(maximumTableRows))
            session.table.push_back(x.finite());
}

void readComparing(const JsonNode& root, Session& session)
{
    if (const auto arrangement = root.find(Key("arrangement")))
        session.arrangement = readWord(*arrangement, arrangementWords);
    if (const auto order = root.find(Key("curveOrder")))
        session.curveOrder = readWord(*order, curveOrderWords);
    if (const auto inputs = root.find(Key("inputs")))
        session.inputs = readInputs(*inputs);
    const auto lens = root.find(Key("lens"));
    if (!lens)
        return;
    if (const auto isOn = lens->find(Key("on")))
        session.lens.isOn = isOn->boolean();
    if (const auto format = lens->find(Key("format")))
        session.lens.format = readWord(*format, numberFormatWords);
    if (const auto model = lens->find(Key("model")))
        session.lens.model = readWord(*model, lensModelWords);
}

Scene readScene(const JsonNode& node)
{
    Scene scene;
    scene.name = node.required(Key("name")).text(maximumLabelLength).toStdString();
    if (const auto view = node.find(Key("view")))
        readView(*view, scene.view);
    if (const auto panels = node.find(Key("panels")))
        readPanels(*panels, scene.panels);
    if (const auto cursor = node.find(Key("cursor")))
        scene.cursor = cursor->finite();
    if (const auto selected = node.find(Key("selected")))
        scene.selected = selected->curveId(0);
    return scene;
}

Note::Point readPoint(const JsonNode& node)
{
    const std::vector<JsonNode> numbers = node.list(2);
    if (numbers.size() != 2)
        node.fail(Text::tr("a point as [x, y]"));
    return {numbers[0].finite(), numbers[1].finite()};
}

void readNotes(const JsonNode& root, Session& session)
{
    const auto notes = root.find(Key("notes"));
    if (!notes)
        return;
    for (const JsonNode& node : notes->list(maximumNotes)) {
        Note note;
        if (const auto panel = node.find(Key("panel")))
            note.panel = readWord(*panel, panelWords);
        const JsonNode text = node.required(Key("text"));
        note.text = text.text(maximumLabelLength).toStdString();
        if (note.text.empty())
            text.fail(Text::tr("a text that is not empty"));
        note.at = readPoint(node.required(Key("at")));
        if (const auto target = node.find(Key("target")))
            note.target = readPoint(*target);
        session.notes.push_back(std::move(note));
    }
}

void readTeaching(const JsonNode& root, Session& session)
{
    if (const auto pinned = root.find(Key("pinned")))
        for (const JsonNode& node : pinned->list(int(maximumPinnedSliders)))
            session.pinned.push_back({node.required(Key("curve")).curveId(0),
                                      node.required(Key("parameter")).text(maximumLabelLength).toStdString()});
    if (const auto scenes = root.find(Key("scenes")))
        for (const JsonNode& node : scenes->list(maximumScenes))
            session.scenes.push_back(readScene(node));
}

void readThresholds(const JsonNode& root, Session& session)
{
    if (const auto scale = root.find(Key("outputScale")))
        session.outputScale = scale->finite();
    if (const auto epsilon = root.find(Key("epsilon")))
        session.epsilon = epsilon->positive();
    if (const auto relative = root.find(Key("epsilonIsRelative")))
        session.epsilonIsRelative = relative->boolean();
    if (const auto range = root.find(Key("alphaSlider")))
        session.alphaSlider = range->sliderRange();
    if (const auto range = root.find(Key("scaleSlider")))
        session.scaleSlider = range->sliderRange();
}

QJsonObject parse(const QByteArray& bytes)
{
    if (bytes.size() > maximumSessionBytes)
        fail(Text::tr("The file is larger than %1 MiB; no session is.").arg(maximumSessionBytes / (1024 * 1024)));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line =
            std::count(bytes.begin(), bytes.begin() + std::min<qsizetype>(error.offset, bytes.size()), '\n');
        fail(Text::tr("It is not a session file: line %1: %2.").arg(line + 1).arg(error.errorString()));
    }
    if (!document.isObject())
        fail(Text::tr("It is not a session file: it holds a list, not an object."));
    return document.object();
}

}  // namespace

SessionFile readSession(const QByteArray& bytes)
{
    SessionFile file{{}, parse(bytes)};
    const JsonNode root(file.json, QString());
    const qint64 format = root.required(Key("format")).wholeNumber(1, std::numeric_limits<int>::max());
    if (format != sessionFormat)
        fail(Text::tr("It was saved by a newer version of Actiscope (format %1; this one reads %2).")
                 .arg(format)
                 .arg(sessionFormat));
    readCurves(root, file.session);
    readThresholds(root, file.session);
    if (const auto view = root.find(Key("view")))
        readView(*view, file.session.view);
    if (const auto panels = root.find(Key("panels")))
        readPanels(*panels, file.session.panels);
    readReading(root, file.session);
    readComparing(root, file.session);
    readTeaching(root, file.session);
    readNotes(root, file.session);
    return file;
}

}  // namespace actiscope::ui
