#include "ui/formula_error_text.h"

#include <QCoreApplication>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FormulaErrorText)
};

QString said(const Wording& wording)
{
    if (wording.isVerbatim)
        return QString::fromStdString(wording.text);
    const QString pattern = QCoreApplication::translate("FormulaError", wording.text.c_str());
    // In one pass: what is put in may look like a place itself.
    QString sentence;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int part = pattern[at] == QLatin1Char('%') ? pattern.mid(at + 1, 1).toInt() - 1 : -1;
        const bool isPlace = part >= 0 && static_cast<std::size_t>(part) < wording.parts.size();
        sentence += isPlace ? said(wording.parts[static_cast<std::size_t>(part)]) : QString(pattern[at]);
        at += isPlace ? 1 : 0;
    }
    return sentence;
}

}  // namespace

QString formulaErrorText(const FormulaError& error)
{
    return Text::tr("Column %1: %2").arg(error.position().column).arg(said(error.wording()));
}

}  // namespace actiscope::ui
