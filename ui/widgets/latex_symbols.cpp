#include "ui/widgets/latex_symbols.h"

namespace actiscope::ui {

const QHash<QString, QString>& latexSymbols()
{
    static const QHash<QString, QString> table{
        {u"le"_qs, u" ≤ "_qs},     {u"leq"_qs, u" ≤ "_qs},   {u"ge"_qs, u" ≥ "_qs},    {u"geq"_qs, u" ≥ "_qs},
        {u"ne"_qs, u" ≠ "_qs},     {u"neq"_qs, u" ≠ "_qs},   {u"cdot"_qs, u" · "_qs},  {u"times"_qs, u" × "_qs},
        {u"pm"_qs, u" ± "_qs},     {u"to"_qs, u" → "_qs},    {u"in"_qs, u" ∈ "_qs},    {u"infty"_qs, u"∞"_qs},
        {u"lfloor"_qs, u"⌊"_qs},   {u"rfloor"_qs, u"⌋"_qs},   {u"lceil"_qs, u"⌈"_qs},   {u"rceil"_qs, u"⌉"_qs},
        {u"lnot"_qs, u"¬ "_qs},
        {u"lvert"_qs, u"|"_qs},    {u"rvert"_qs, u"|"_qs},   {u"vert"_qs, u"|"_qs},    {u"mid"_qs, u" | "_qs},
        {u","_qs, u"\u2009"_qs},   {u":"_qs, u" "_qs},       {u";"_qs, u" "_qs},       {u"!"_qs, QString()},
        {u" "_qs, u" "_qs},        {u"quad"_qs, u"  "_qs},   {u"qquad"_qs, u"   "_qs}, {u"left"_qs, QString()},
        {u"right"_qs, QString()},  {u"big"_qs, QString()},   {u"Big"_qs, QString()},   {u"bigl"_qs, QString()},
        {u"bigr"_qs, QString()},   {u"Bigl"_qs, QString()},  {u"Bigr"_qs, QString()},  {u"{"_qs, u"{"_qs},
        {u"}"_qs, u"}"_qs},        {u"prime"_qs, u"′"_qs},   {u"|"_qs, u"|"_qs},       {u"displaystyle"_qs, QString()},
        {u"limits"_qs, QString()}, {u"ldots"_qs, u"…"_qs},   {u"dots"_qs, u"…"_qs},    {u"approx"_qs, u" ≈ "_qs},
        {u"lambda"_qs, u"λ"_qs},   {u"alpha"_qs, u"α"_qs},   {u"beta"_qs, u"β"_qs},    {u"gamma"_qs, u"γ"_qs},
        {u"delta"_qs, u"δ"_qs},    {u"epsilon"_qs, u"ε"_qs}, {u"theta"_qs, u"θ"_qs},   {u"mu"_qs, u"μ"_qs},
        {u"pi"_qs, u"π"_qs},       {u"sigma"_qs, u"σ"_qs},   {u"tau"_qs, u"τ"_qs},     {u"phi"_qs, u"φ"_qs},
        {u"varphi"_qs, u"φ"_qs},   {u"Phi"_qs, u"Φ"_qs},     {u"kappa"_qs, u"κ"_qs},   {u"omega"_qs, u"ω"_qs},
        {u"mathbb"_qs, QString()}, {u"lor"_qs, u" ∨ "_qs},   {u"land"_qs, u" ∧ "_qs},  {u"lt"_qs, u" < "_qs},
        {u"gt"_qs, u" > "_qs},     {u"cup"_qs, u" ∪ "_qs},   {u"colon"_qs, u": "_qs},  {u"equiv"_qs, u" ≡ "_qs},
    };
    return table;
}

}  // namespace actiscope::ui
