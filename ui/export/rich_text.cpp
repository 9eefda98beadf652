#include "ui/export/rich_text.h"

#include <QHash>

#include <algorithm>

namespace actiscope::ui {

namespace {

constexpr double scriptSize = 0.7;    ///< of a superscript or subscript, relative to its line
constexpr double superscript = 0.38;  ///< how far above the line, in sizes of it
constexpr double subscript = -0.2;
const QString thinSpace = QStringLiteral("\u2009");
const QString hairSpace = QStringLiteral("\u200A");

/// A piece of a title: plain, or mathematics at its level.
struct Piece {
    enum class Kind { plain, math, raised, lowered } kind = Kind::plain;
    QString text;  ///< as it is read
    bool isUpright = false;
};

const QHash<QString, QString>& symbols()
{
    static const QHash<QString, QString> all{
        {QStringLiteral("alpha"), QStringLiteral("α")},   {QStringLiteral("beta"), QStringLiteral("β")},
        {QStringLiteral("gamma"), QStringLiteral("γ")},   {QStringLiteral("delta"), QStringLiteral("δ")},
        {QStringLiteral("epsilon"), QStringLiteral("ϵ")}, {QStringLiteral("varepsilon"), QStringLiteral("ε")},
        {QStringLiteral("zeta"), QStringLiteral("ζ")},    {QStringLiteral("eta"), QStringLiteral("η")},
        {QStringLiteral("theta"), QStringLiteral("θ")},   {QStringLiteral("kappa"), QStringLiteral("κ")},
        {QStringLiteral("lambda"), QStringLiteral("λ")},  {QStringLiteral("mu"), QStringLiteral("μ")},
        {QStringLiteral("nu"), QStringLiteral("ν")},      {QStringLiteral("xi"), QStringLiteral("ξ")},
        {QStringLiteral("pi"), QStringLiteral("π")},      {QStringLiteral("rho"), QStringLiteral("ρ")},
        {QStringLiteral("sigma"), QStringLiteral("σ")},   {QStringLiteral("tau"), QStringLiteral("τ")},
        {QStringLiteral("phi"), QStringLiteral("ϕ")},     {QStringLiteral("varphi"), QStringLiteral("φ")},
        {QStringLiteral("chi"), QStringLiteral("χ")},     {QStringLiteral("psi"), QStringLiteral("ψ")},
        {QStringLiteral("omega"), QStringLiteral("ω")},   {QStringLiteral("Gamma"), QStringLiteral("Γ")},
        {QStringLiteral("Delta"), QStringLiteral("Δ")},   {QStringLiteral("Theta"), QStringLiteral("Θ")},
        {QStringLiteral("Lambda"), QStringLiteral("Λ")},  {QStringLiteral("Pi"), QStringLiteral("Π")},
        {QStringLiteral("Sigma"), QStringLiteral("Σ")},   {QStringLiteral("Phi"), QStringLiteral("Φ")},
        {QStringLiteral("Psi"), QStringLiteral("Ψ")},     {QStringLiteral("Omega"), QStringLiteral("Ω")},
        {QStringLiteral("cdot"), QStringLiteral("·")},    {QStringLiteral("times"), QStringLiteral("×")},
        {QStringLiteral("pm"), QStringLiteral("±")},      {QStringLiteral("le"), QStringLiteral("≤")},
        {QStringLiteral("ge"), QStringLiteral("≥")},      {QStringLiteral("ne"), QStringLiteral("≠")},
        {QStringLiteral("approx"), QStringLiteral("≈")},  {QStringLiteral("to"), QStringLiteral("→")},
        {QStringLiteral("infty"), QStringLiteral("∞")},   {QStringLiteral("prime"), QStringLiteral("′")},
        {QStringLiteral("in"), QStringLiteral("∈")},      {QStringLiteral("sum"), QStringLiteral("∑")},
        {QStringLiteral("int"), QStringLiteral("∫")},     {QStringLiteral("partial"), QStringLiteral("∂")},
        {QStringLiteral("ldots"), QStringLiteral("…")},   {QStringLiteral("quad"), QStringLiteral("  ")},
    };
    return all;
}

bool isFunctionName(const QString& name)
{
    static const QStringList names{QStringLiteral("exp"),  QStringLiteral("log"), QStringLiteral("ln"),
                                   QStringLiteral("max"),  QStringLiteral("min"), QStringLiteral("tanh"),
                                   QStringLiteral("sin"),  QStringLiteral("cos"), QStringLiteral("sinh"),
                                   QStringLiteral("cosh"), QStringLiteral("tan"), QStringLiteral("arctan")};
    return names.contains(name);
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Reads what stands between two dollar signs.
class MathReader {
public:
    explicit MathReader(QStringView source) : source_(source) {}

    std::vector<Piece> read()
    {
        while (at_ < source_.size())
            readOne(Piece::Kind::math);
        return std::move(pieces_);
    }

private:
    void add(Piece::Kind kind, const QString& text, bool isUpright)
    {
        pieces_.push_back({kind, isSigned(text) ? thinSpace + text + thinSpace : text, isUpright});
    }

    /// A sign between two things, which stands a little off them; a minus at the beginning belongs to what follows.
    bool isSigned(const QString& text) const
    {
        static const QString relations = QStringLiteral("=<>≤≥≠≈→∈");
        static const QString operations = QStringLiteral("+−×±");
        if (text.size() != 1 || pieces_.empty())
            return false;
        const QChar before = pieces_.back().text.back();
        const bool isBegun = before != u'(' && before != u',' && before != u'|' && before != thinSpace[0];
        return relations.contains(text) || (operations.contains(text) && isBegun);
    }

    void readOne(Piece::Kind kind)
    {
        const QChar c = source_[at_++];
        if (c == u'\\')
            readCommand(kind);
        else if ((c == u'^' || c == u'_') && at_ < source_.size())
            readScript(c == u'^' ? Piece::Kind::raised : Piece::Kind::lowered);
        else if (c == u'\'')
            add(kind, hairSpace + QStringLiteral("′"), true);  // an italic f leans into it
        else if (c == u'-')
            add(kind, QStringLiteral("−"), true);
        else if (c != u'{' && c != u'}' && c != u' ')
            add(kind, c, !isLetter(c));
    }

    void readCommand(Piece::Kind kind)
    {
        const qsizetype start = at_;
        while (at_ < source_.size() && isLetter(source_[at_]))
            ++at_;
        const QString name = source_.sliced(start, at_ - start).toString();
        if (name.isEmpty()) {
            // "\," and "\ " are spaces, "\{" and the like are what they escape.
            const QChar next = at_ < source_.size() ? source_[at_++] : QChar(u'\\');
            const bool isSpace = next == u',' || next == u';' || next == u' ' || next == u':';
            add(kind, isSpace ? thinSpace : QString(next), true);
            return;
        }
        // A space after a command ends its name and is no more than that.
        if (at_ < source_.size() && source_[at_] == u' ')
            ++at_;
        if (const auto found = symbols().find(name); found != symbols().end())
            add(kind, *found, name.front().isUpper() || !found->front().isLetter());
        else if (isFunctionName(name))
            add(kind, name, true);
        else
            add(kind, QStringLiteral("\\") + name, true);
    }

    void readScript(Piece::Kind kind)
    {
        if (source_[at_] != u'{') {
            readOne(kind);
            return;
        }
        ++at_;
        while (at_ < source_.size() && source_[at_] != u'}')
            readOne(kind);
        at_ = std::min(at_ + 1, source_.size());
    }

    QStringView source_;
    qsizetype at_ = 0;
    std::vector<Piece> pieces_;
};

/// A dollar sign that has no partner is one.
std::vector<Piece> read(const QString& text)
{
    std::vector<Piece> pieces;
    QString plain;
    const auto endPlain = [&] {
        if (!plain.isEmpty())
            pieces.push_back({Piece::Kind::plain, plain, true});
        plain.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && text[i + 1] == u'$') {
            plain += text[++i];
            continue;
        }
        const qsizetype end = text[i] == u'$' ? text.indexOf(u'$', i + 1) : -1;
        if (end < 0) {
            plain += text[i];
            continue;
        }
        endPlain();
        const std::vector<Piece> math = MathReader(QStringView(text).sliced(i + 1, end - i - 1)).read();
        pieces.insert(pieces.end(), math.begin(), math.end());
        i = end;
    }
    endPlain();
    return pieces;
}

TextRun runOf(const Piece& piece, double size, bool isBold)
{
    TextRun run{.text = piece.text, .size = size, .isBold = isBold};
    if (piece.kind == Piece::Kind::plain)
        return run;
    run.isMath = true;
    run.isItalic = !piece.isUpright;
    if (piece.kind != Piece::Kind::math) {
        run.size = size * scriptSize;
        run.raise = size * (piece.kind == Piece::Kind::raised ? superscript : subscript);
    }
    return run;
}

bool isSetAlike(const TextRun& a, const TextRun& b)
{
    return a.size == b.size && a.isItalic == b.isItalic && a.isMath == b.isMath && a.raise == b.raise;
}

/// As raised or lowered characters, where there is one for each.
QString scripted(const QString& text, bool isRaised)
{
    static const QString plain = QStringLiteral("0123456789+-−=()nijkx");
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱʲᵏˣ");
    static const QString lowered = QStringLiteral("₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢⱼₖₓ");
    const qsizetype place = text.size() == 1 ? plain.indexOf(text) : -1;
    if (place >= 0)
        return (isRaised ? raised : lowered)[place];
    return (isRaised ? QStringLiteral("^") : QStringLiteral("_")) + text;
}

}  // namespace

std::vector<TextRun> richText(const QString& text, double size, bool isBold)
{
    std::vector<TextRun> runs;
    for (const Piece& piece : read(text)) {
        const TextRun run = runOf(piece, size, isBold);
        if (!runs.empty() && isSetAlike(runs.back(), run))
            runs.back().text += run.text;
        else
            runs.push_back(run);
    }
    return runs;
}

QString plainOfRich(const QString& text)
{
    QString plain;
    for (const Piece& piece : read(text)) {
        const bool isScript = piece.kind == Piece::Kind::raised || piece.kind == Piece::Kind::lowered;
        plain += isScript ? scripted(piece.text, piece.kind == Piece::Kind::raised) : piece.text;
    }
    return plain.replace(thinSpace, QStringLiteral(" ")).remove(hairSpace);
}

}  // namespace actiscope::ui
