#include "ui/export/tex_text.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace actiscope::ui {

namespace {

/// Signs as mathematics has them.
const QHash<char32_t, QString>& mathCommands()
{
    static const QHash<char32_t, QString> commands{
        {U'−', QStringLiteral("-")},
        {U'±', QStringLiteral("\\pm")},
        {U'×', QStringLiteral("\\times")},
        {U'·', QStringLiteral("\\cdot")},
        {U'÷', QStringLiteral("\\div")},
        {U'≤', QStringLiteral("\\le")},
        {U'≥', QStringLiteral("\\ge")},
        {U'≠', QStringLiteral("\\ne")},
        {U'≈', QStringLiteral("\\approx")},
        {U'∞', QStringLiteral("\\infty")},
        {U'→', QStringLiteral("\\to")},
        {U'←', QStringLiteral("\\leftarrow")},
        {U'∈', QStringLiteral("\\in")},
        {U'∂', QStringLiteral("\\partial")},
        {U'∑', QStringLiteral("\\sum")},
        {U'∫', QStringLiteral("\\int")},
        {U'√', QStringLiteral("\\surd")},
        {U'′', QStringLiteral("'")},
        {U'″', QStringLiteral("''")},
        {U'°', QStringLiteral("^\\circ")},
        {U'<', QStringLiteral("<")},
        {U'>', QStringLiteral(">")},
        {U'|', QStringLiteral("|")},
        {U'ℝ', QStringLiteral("\\mathbf{R}")},
        {U'▸', QStringLiteral("\\triangleright")},
        {U'◂', QStringLiteral("\\triangleleft")},
        {U'α', QStringLiteral("\\alpha")},
        {U'β', QStringLiteral("\\beta")},
        {U'γ', QStringLiteral("\\gamma")},
        {U'δ', QStringLiteral("\\delta")},
        {U'ε', QStringLiteral("\\varepsilon")},
        {U'ϵ', QStringLiteral("\\epsilon")},
        {U'ζ', QStringLiteral("\\zeta")},
        {U'η', QStringLiteral("\\eta")},
        {U'θ', QStringLiteral("\\theta")},
        {U'ι', QStringLiteral("\\iota")},
        {U'κ', QStringLiteral("\\kappa")},
        {U'λ', QStringLiteral("\\lambda")},
        {U'μ', QStringLiteral("\\mu")},
        {U'µ', QStringLiteral("\\mu")},
        {U'ν', QStringLiteral("\\nu")},
        {U'ξ', QStringLiteral("\\xi")},
        {U'π', QStringLiteral("\\pi")},
        {U'ρ', QStringLiteral("\\rho")},
        {U'σ', QStringLiteral("\\sigma")},
        {U'ς', QStringLiteral("\\varsigma")},
        {U'τ', QStringLiteral("\\tau")},
        {U'υ', QStringLiteral("\\upsilon")},
        {U'φ', QStringLiteral("\\varphi")},
        {U'ϕ', QStringLiteral("\\phi")},
        {U'χ', QStringLiteral("\\chi")},
        {U'ψ', QStringLiteral("\\psi")},
        {U'ω', QStringLiteral("\\omega")},
        {U'Γ', QStringLiteral("\\Gamma")},
        {U'Δ', QStringLiteral("\\Delta")},
        {U'Θ', QStringLiteral("\\Theta")},
        {U'Λ', QStringLiteral("\\Lambda")},
        {U'Ξ', QStringLiteral("\\Xi")},
        {U'Π', QStringLiteral("\\Pi")},
        {U'Σ', QStringLiteral("\\Sigma")},
        {U'Φ', QStringLiteral("\\Phi")},
        {U'Ψ', QStringLiteral("\\Psi")},
        {U'Ω', QStringLiteral("\\Omega")},
    };
    return commands;
}

/// What both a text and mathematics escape, or a text has signs of its own for.
const QHash<char32_t, QString>& textCommands()
{
    static const QHash<char32_t, QString> commands{
        {U'\\', QStringLiteral("\\textbackslash{}")},
        {U'{', QStringLiteral("\\{")},
        {U'}', QStringLiteral("\\}")},
        {U'#', QStringLiteral("\\#")},
        {U'$', QStringLiteral("\\$")},
        {U'%', QStringLiteral("\\%")},
        {U'&', QStringLiteral("\\&")},
        {U'_', QStringLiteral("\\_")},
        {U'~', QStringLiteral("\\textasciitilde{}")},
        {U'^', QStringLiteral("\\textasciicircum{}")},
        {U'"', QStringLiteral("''")},
        {U'…', QStringLiteral("\\dots{}")},
        {U'–', QStringLiteral("--")},
        {U'—', QStringLiteral("---")},
        {U'“', QStringLiteral("``")},
        {U'”', QStringLiteral("''")},
        {U'‘', QStringLiteral("`")},
        {U'’', QStringLiteral("'")},
        {U'•', QStringLiteral("\\textbullet{}")},
        {U'\u00A0', QStringLiteral("~")},
        {U'\u2009', QStringLiteral("\\,")},
        {U'\u200A', QStringLiteral("\\,")},
        {U'\u202F', QStringLiteral("\\,")},
        {U'\n', QStringLiteral(" ")},
        {U'\t', QStringLiteral(" ")},
        {U'\r', QStringLiteral(" ")},
    };
    return commands;
}

struct Script {
    QChar plain;
    bool isRaised = true;
};

std::optional<Script> scriptOf(char32_t c)
{
    static const QString plain = QStringLiteral("0123456789+-=()nijkx");
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱʲᵏˣ");
    static const QString lowered = QStringLiteral("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢⱼₖₓ");
    if (c > 0xFFFF)
        return std::nullopt;
    const QChar sign(static_cast<char16_t>(c));
    if (const auto place = raised.indexOf(sign); place >= 0)
        return Script{plain[place], true};
    if (const auto place = lowered.indexOf(sign); place >= 0)
        return Script{plain[place], false};
    return std::nullopt;
}

QString ofCharacter(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

bool endsInCommand(const QString& tex)
{
    static const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    qsizetype at = tex.size();
    while (at > 0 && letters.contains(tex[at - 1]))
        --at;
    return at < tex.size() && at > 0 && tex[at - 1] == u'\\';
}

/// A command's name must not run into a letter after it.
void append(QString& tex, const QString& next)
{
    if (endsInCommand(tex) && next.front().isLetter())
        tex += u' ';
    tex += next;
}

/// A text's escape inside of mathematics: "\\%" is the same there, "\\dots{}" or "--" needs a box.
QString boxed(const QString& escape)
{
    return escape.size() == 2 && escape.front() == u'\\' ? escape : QStringLiteral("\\mbox{%1}").arg(escape);
}

QString mathCharacter(char32_t c)
{
    constexpr char32_t lastLatin = 0x17F;
    if (const auto command = mathCommands().find(c); command != mathCommands().end())
        return *command;
    if (c == U' ')
        return QStringLiteral("\\ ");
    if (const auto escape = textCommands().find(c); escape != textCommands().end())
        return boxed(*escape);
    return c > lastLatin ? boxed(ofCharacter(c)) : ofCharacter(c);
}

/// The inside of $…$. Raised characters in a row share one ^{…}, as two of them would be an error.
QString mathOf(const QString& text)
{
    QString tex;
    QString scripts;
    bool isRaised = true;
    const auto endScripts = [&] {
        if (!scripts.isEmpty())
            tex += QStringLiteral("%1{%2}").arg(QChar(isRaised ? u'^' : u'_')).arg(scripts);
        scripts.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        const std::optional<Script> script = scriptOf(c);
        if (!script || script->isRaised != isRaised)
            endScripts();
        if (script) {
            isRaised = script->isRaised;
            scripts += script->plain;
        } else {
            append(tex, mathCharacter(c));
        }
    }
    endScripts();
    return tex;
}

/// Whether a text's character is set as mathematics: signs in a row share one pair of dollars.
bool isSign(char32_t c)
{
    return mathCommands().contains(c) || scriptOf(c);
}

QString mathRun(const TextRun& run)
{
    const QString math = mathOf(run.text);
    const bool isWord = !run.isItalic && std::ranges::any_of(run.text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    });
    const QString set = isWord ? QStringLiteral("\\mathrm{%1}").arg(math) : math;
    if (run.raise == 0)
        return set;
    return QStringLiteral("%1{%2}").arg(QChar(run.raise > 0 ? u'^' : u'_')).arg(set);
}

QString plainRun(const TextRun& run)
{
    QString tex = texOf(run.text);
    if (run.isItalic)
        tex = QStringLiteral("\\textit{%1}").arg(tex);
    if (run.isBold)
        tex = QStringLiteral("\\textbf{%1}").arg(tex);
    if (run.raise != 0)
        tex =
            (run.raise > 0 ? QStringLiteral("\\textsuperscript{%1}") : QStringLiteral("\\textsubscript{%1}")).arg(tex);
    return tex;
}

}  // namespace

QString texOf(const QString& plain)
{
    QString tex;
    QString signs;
    const auto endSigns = [&] {
        if (!signs.isEmpty())
            tex += QStringLiteral("$%1$").arg(mathOf(signs));
        signs.clear();
    };
    for (const char32_t c : plain.toUcs4()) {
        if (isSign(c)) {
            signs += ofCharacter(c);
            continue;
        }
        endSigns();
        const auto command = textCommands().find(c);
        tex += command != textCommands().end() ? *command : ofCharacter(c);
    }
    endSigns();
    return tex;
}

QString texOf(const std::vector<TextRun>& runs)
{
    QString tex;
    QString math;
    const auto endMath = [&] {
        if (!math.isEmpty())
            tex += QStringLiteral("$%1$").arg(math);
        math.clear();
    };
    for (const TextRun& run : runs) {
        if (run.text.isEmpty())
            continue;
        if (run.isMath) {
            append(math, mathRun(run));
            continue;
        }
        endMath();
        tex += plainRun(run);
    }
    endMath();
    return tex;
}

bool needsUnicodeTex(const QString& tex)
{
    constexpr char32_t lastLatin = 0x17F;
    return std::ranges::any_of(tex.toUcs4(), [](char32_t c) { return c > lastLatin; });
}

}  // namespace actiscope::ui
