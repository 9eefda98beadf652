#include "ui/panels/words.h"

#include "ui/widgets/latex_html.h"

#include <QCoreApplication>

namespace actiscope::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

bool isChinese()
{
    //: The code of the language that this is translated to, such as zh_CN.
    return Words::tr("en").startsWith(QLatin1String("zh"));
}

}  // namespace

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString nameWithinLimit(const QString& text)
{
    QString name = text.trimmed().left(maximumLabelLength);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.trimmed();
}

QString familyName(Family family)
{
    switch (family) {
        case Family::rectifier:
            return Words::tr("Rectifiers");
        case Family::exponential:
            return Words::tr("Exponential");
        case Family::sigmoidal:
            return Words::tr("Sigmoidal");
        case Family::selfGated:
            return Words::tr("Self-gated");
        case Family::shrinkage:
            return Words::tr("Shrinkage");
        case Family::hard:
            return Words::tr("Piecewise linear");
        case Family::other:
            break;
    }
    return Words::tr("Periodic and others");
}

QString frameworkName(Framework framework)
{
    switch (framework) {
        case Framework::pytorch:
            return QStringLiteral("PyTorch");
        case Framework::keras:
            return QStringLiteral("Keras");
        case Framework::jax:
            return QStringLiteral("JAX");
        case Framework::tensorflow:
            return QStringLiteral("TensorFlow");
        case Framework::onnx:
            return QStringLiteral("ONNX");
        case Framework::huggingFace:
            break;
    }
    return QStringLiteral("Hugging Face");
}

QString labelText(const Curve& curve)
{
    QString label = QString::fromStdString(labelOf(curve));
    if (!curve.label)
        label.replace(QLatin1String(" -"), u" −"_qs);
    return label;
}

QString otherName(const ActivationInfo& info)
{
    const QString name = toText(isChinese() ? info.longName : info.chineseName);
    return name == toText(info.name) ? QString() : name;
}

QString longName(const ActivationInfo& info)
{
    return toText(isChinese() ? info.chineseName : info.longName);
}

QString activationTip(const ActivationInfo& info)
{
    const QString year = info.year > 0 ? QStringLiteral(" · %1").arg(info.year) : QString();
    return QStringLiteral("<p style='white-space:pre-wrap'><b>%1</b>%2<br>f(x) = %3</p>")
        .arg(longName(info).toHtmlEscaped(), year, latexToText(info.formula).toHtmlEscaped());
}

}  // namespace actiscope::ui
