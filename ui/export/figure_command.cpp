#include "ui/export/figure_command.h"

#include "core/number.h"
#include "ui/export/export_figure.h"
#include "ui/export/figure_presets.h"
#include "ui/export/figure_words.h"
#include "ui/export/sayable.h"

#include <QRegularExpression>

#include <algorithm>

namespace actiscope::ui {

namespace {

QString numberText(double value)
{
    return QString::fromStdString(writeNumber(value));
}

QString rangeText(const Interval& range)
{
    return numberText(range.low) + QLatin1Char(':') + numberText(range.high);
}

QString sizeText(const FigureSize& size)
{
    const auto preset = std::ranges::find_if(figurePresets, [&](const FigurePreset& each) {
        const FigureSettings usual;
        // The word brings letters and lines with it.
        return each.size == size && each.fontSize == usual.fontSize && each.lineWidth == usual.lineWidth &&
               each.dotsPerInch == usual.dotsPerInch;
    });
    if (preset != figurePresets.end())
        return preset->word;
    return numberText(size.width) + QLatin1Char('x') + numberText(size.height) + unitName(size.unit);
}

/// The words of a command, one after the other.
class Line {
public:
    void add(const QString& word) { words_.append(word); }

    void option(const char* name, const QString& value)
    {
        // Joined where it could be taken for an option itself.
        static const QRegularExpression looksLikeOption(QStringLiteral("^-[^0-9.]"));
        if (looksLikeOption.match(value).hasMatch())
            words_.append(QLatin1String(name) + QLatin1Char('=') + value);
        else
            words_ << QLatin1String(name) << value;
    }

    void switchIf(bool isOn, const char* name)
    {
        if (isOn)
            words_.append(QLatin1String(name));
    }

    const QStringList& words() const { return words_; }

private:
    QStringList words_;
};

void sayCurves(const std::vector<const Curve*>& curves, Line& line)
{
    for (const Curve* curve : curves)
        if (curve->formula.activation)
            line.option("--formula", curveWord(*curve));
        else
            line.add(curveWord(*curve));
}

/// The first curve is selected where something needs one, and none otherwise.
CurveId usuallySelected(const std::vector<const Curve*>& curves, const FigureSettings& settings)
{
    return needsSelected(settings) ? curves.front()->id : 0;
}

void sayView(const Session& session, const FigureSettings& settings, Line& line)
{
    const View usual;
    if (session.view.x != usual.x)
        line.option("--range", rangeText(session.view.x));
    for (const PanelKind kind : panelKinds) {
        const auto& range = session.view.range(kind);
        if (!range || !settings.parts.panels[indexOf(kind)])
            continue;
        const QString panel = kind == PanelKind::value ? QString() : wordOf(panelWords, kind) + QLatin1Char('=');
        line.option("--y-range", panel + rangeText(*range));
    }
    line.switchIf(session.view.slopeIsLogarithmic && settings.parts.panels[indexOf(PanelKind::slope)], "--log-slope");
}

void saySession(const Session& session, const FigureSettings& settings, Line& line)
{
    const std::vector<const Curve*> curves = shownCurves(session);
    sayCurves(curves, line);
    sayView(session, settings, line);
    const Session usual;
    if (session.outputScale != usual.outputScale)
        line.option("--scale", numberText(session.outputScale));
    if (session.epsilon != usual.epsilon)
        line.option("--epsilon", numberText(session.epsilon));
    line.switchIf(session.epsilonIsRelative, "--relative");
    if (session.selected != usuallySelected(curves, settings))
        line.option("--select", referenceWord(curves, session.selected));
    if (settings.parts.panels[indexOf(PanelKind::difference)] && session.reference != 0)
        line.option("--reference", referenceWord(curves, session.reference));
    const Inputs& inputs = session.inputs;
    if (inputs.kind == InputKind::normal)
        line.option("--normal", numberText(inputs.mean) + QLatin1Char(':') + numberText(inputs.deviation));
    else if (inputs.kind == InputKind::uniform)
        line.option("--uniform", rangeText({inputs.low, inputs.high}));
}

void sayParts(const FigureSettings& settings, const FigureSettings& usual, Line& line)
{
    FigureParts asUsual = usual.parts;
    asUsual.notes = settings.parts.notes;
    if (settings.parts != asUsual) {
        QStringList words;
        for (const PanelKind kind : panelKinds)
            if (settings.parts.panels[indexOf(kind)])
                words.append(wordOf(panelWords, kind));
        for (const auto& [member, word] : partWords)
            if (settings.parts.*member && member != &FigureParts::notes)
                words.append(word);
        line.option("--panels", words.join(QLatin1Char(',')));
    }
    line.switchIf(!settings.parts.notes, "--no-notes");
}

void sayLook(const FigureSettings& settings, const FigureSettings& usual, Line& line)
{
    if (settings.size != usual.size)
        line.option("--size", sizeText(settings.size));
    if (settings.dotsPerInch != usual.dotsPerInch)
        line.option("--dpi", QString::number(settings.dotsPerInch));
    if (settings.fontFamily != usual.fontFamily)
        line.option("--font", settings.fontFamily);
    if (settings.fontSize != usual.fontSize)
        line.option("--font-size", numberText(settings.fontSize) + QStringLiteral("pt"));
    if (settings.lineWidth != usual.lineWidth)
        line.option("--line-width", numberText(settings.lineWidth) + QStringLiteral("pt"));
    if (settings.palette != usual.palette)
        line.option("--palette", wordOf(paletteWords, settings.palette));
    line.switchIf(settings.hasDashes, "--dashes");
    line.switchIf(settings.emphasisesSelected, "--emphasise");
    if (settings.legend != usual.legend)
        line.option("--legend", wordOf(legendWords, settings.legend));
    line.switchIf(!settings.hasGrid, "--no-grid");
    if (settings.isDark)
        line.option("--theme", QStringLiteral("dark"));
    line.switchIf(settings.isTransparent, "--transparent");
}

void sayTexts(const FigureSettings& settings, const FigureSettings& usual, Line& line)
{
    if (settings.title)
        line.option("--title", *settings.title);
    if (settings.xTitle)
        line.option("--x-title", *settings.xTitle);
    for (const PanelKind kind : panelKinds)
        if (const auto& title = settings.yTitles[indexOf(kind)])
            line.option("--y-title", wordOf(panelWords, kind) + QLatin1Char('=') + *title);
    if (!settings.language.isEmpty() && settings.language != usual.language)
        line.option("--language", settings.language);
}

void sayFiles(const FigureSettings& settings, Line& line)
{
    if (const auto& inset = settings.inset) {
        const QString panel =
            inset->panel == PanelKind::value ? QString() : QLatin1Char('@') + wordOf(panelWords, inset->panel);
        line.option("--inset", rangeText(inset->x) + QLatin1Char(',') + rangeText(inset->y) + panel);
    }
    line.switchIf(settings.textAsOutlines, "--outlines");
    if (settings.points)
        line.option("--points", QString::number(*settings.points));
    if (settings.dataRange)
        line.option("--data-range", rangeText(*settings.dataRange));
}

void saySweep(const FigureSweep& sweep, const std::vector<const Curve*>& curves, Line& line)
{
    const QString parameter = QString::fromStdString(sweep.parameter);
    const QString name =
        sweep.curve == 0 ? parameter : referenceWord(curves, sweep.curve) + QLatin1Char('.') + parameter;
    line.option("--sweep", QStringLiteral("%1=%2:%3:%4")
                               .arg(name, numberText(sweep.from), numberText(sweep.to), QString::number(sweep.frames)));
    if (sweep.seconds != FigureSweep{}.seconds)
        line.option("--duration", numberText(sweep.seconds) + QLatin1Char('s'));
    line.switchIf(sweep.goesBack, "--back-and-forth");
}

/// A file that carries settings of its own must not bring them along.
bool mayCarrySettings(const QString& file)
{
    const auto format = formatOf(file);
    return format && infoOf(*format).carriesSession;
}

std::vector<const Curve*> allCurves(const Session& session)
{
    std::vector<const Curve*> curves;
    for (const Curve& curve : session.curves)
        curves.push_back(&curve);
    return curves;
}

QString shellWord(const QString& word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    QString inside = word;
    return QLatin1Char('\'') + inside.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

}  // namespace

FigureSettings commandDefaults()
{
    FigureSettings settings;
    settings.size = {160, 100, LengthUnit::millimetre};
    settings.parts = {.panels = {true}, .regions = false, .lanes = false};
    settings.language = QStringLiteral("en");
    return settings;
}

FigureSettings commandDefaults(const Session& session)
{
    FigureSettings settings = commandDefaults();
    settings.parts = settingsLike(session, false).parts;
    return settings;
}

bool needsSelected(const FigureSettings& settings)
{
    return settings.parts.regions || settings.emphasisesSelected || settings.parts.panels[indexOf(PanelKind::roundoff)];
}

QStringList exportWords(const Session& session, const FigureSettings& settings, const QStringList& files,
                        const QString& sessionFile)
{
    Line line;
    line.add(QStringLiteral("export"));
    const bool isSaid = isSayable(session, settings);
    FigureSettings usual = isSaid ? commandDefaults() : commandDefaults(session);
    if (isSaid) {
        saySession(session, settings, line);
        usual.parts.statistics = session.inputs.kind != InputKind::none;
    } else {
        line.option("--session", sessionFile);
        line.switchIf(mayCarrySettings(sessionFile), "--defaults");
    }
    if (settings.sweep)
        usual.dotsPerInch = animationDotsPerInch;
    FigureSettings shown = settings;
    shown.parts.statistics = shown.parts.statistics && session.inputs.kind != InputKind::none;
    sayParts(shown, usual, line);
    sayLook(settings, usual, line);
    sayTexts(settings, usual, line);
    sayFiles(settings, line);
    if (settings.sweep)
        saySweep(*settings.sweep, isSaid ? shownCurves(session) : allCurves(session), line);
    for (const QString& file : files)
        line.option("-o", file.startsWith(QLatin1Char('-')) ? QStringLiteral("./") + file : file);
    return line.words();
}

QString exportCommand(const Session& session, const FigureSettings& settings, const QString& file,
                      const QString& sessionFile)
{
    return shellLine(QStringList{QStringLiteral("actiscope")} + exportWords(session, settings, {file}, sessionFile));
}

QString shellLine(const QStringList& words)
{
    QStringList quoted;
    for (const QString& word : words)
        quoted.append(shellWord(word));
    return quoted.join(QLatin1Char(' '));
}

}  // namespace actiscope::ui
