#include "ui/widgets/formula_view.h"

#include "ui/theme.h"
#include "ui/widgets/latex_html.h"
#include "ui/widgets/math_setter.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

QByteArray readResource(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A picture that had to shrink more is read worse than text that takes two lines.
constexpr double leastShrink = 0.7;

/// Width or height of the picture in ex, from the attributes of its root; a size in px counts 8 px to the ex.
double lengthInEx(const QString& svg, const QString& attribute)
{
    const QRegularExpression length(QStringLiteral("<svg[^>]*\\s%1=[\"']([0-9.]+)(ex|px|pt|)[\"']").arg(attribute));
    const QRegularExpressionMatch match = length.match(svg);
    if (!match.hasMatch())
        return 0;
    const double number = match.captured(1).toDouble();
    return match.captured(2) == QLatin1String("ex") ? number : number / 8;
}

}  // namespace

FormulaView::FormulaView(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    // Not fixed: that would hold the height to what fits another width.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &FormulaView::rebuild);
}

FormulaView::~FormulaView() = default;

void FormulaView::setFormula(const QString& resource, const QString& lead, const QString& latex)
{
    if (resource == resource_ && lead == lead_ && latex == latex_)
        return;
    resource_ = resource;
    lead_ = lead;
    latex_ = latex;
    rebuild();
}

void FormulaView::rebuild()
{
    setAccessibleName(lead_ + latexToText(latex_.toStdString()));
    setWidth_ = -1;
    buildPicture();
    buildText();
    updateGeometry();
    update();
}

void FormulaView::buildPicture()
{
    picture_.reset();
    QByteArray svg = resource_.isEmpty() ? QByteArray() : readResource(resource_);
    if (svg.isEmpty())
        return;
    const QString source = QString::fromUtf8(svg);
    sizeInEx_ = {lengthInEx(source, QStringLiteral("width")), lengthInEx(source, QStringLiteral("height"))};
    svg.replace("currentColor", theme_.palette().text.name().toLatin1());
    auto picture = std::make_unique<QSvgRenderer>(svg);
    if (picture->isValid())
        picture_ = std::move(picture);
}

void FormulaView::buildText()
{
    QFont font = theme_.mathFont(TextSize::body);
    font.setItalic(false);
    text_ = std::make_unique<QTextDocument>();
    text_->setDocumentMargin(0);
    text_->setDefaultFont(font);
    text_->setDefaultStyleSheet(QStringLiteral("body { color: %1; } .when { color: %2; }")
                                    .arg(theme_.palette().text.name(), theme_.palette().muted.name()));
    const QString formula = latexToHtml(latex_.toStdString());
    const QString pattern = formula.startsWith(QStringLiteral("<table"))
                                ? QStringLiteral(
                                      "<table cellspacing='0' cellpadding='0'><tr><td style='vertical-align:"
                                      "middle'><i>%1</i>&nbsp;</td><td>%2</td></tr></table>")
                                : QStringLiteral("<i>%1</i> %2");
    text_->setHtml(QStringLiteral("<body>%1</body>").arg(pattern.arg(lead_.toHtmlEscaped(), formula)));
}

bool FormulaView::showsPicture(int width) const
{
    return picture_ && pictureSize(width).width() >= leastShrink * pictureSize(QWIDGETSIZE_MAX).width();
}

QSizeF FormulaView::pictureSize(int width) const
{
    const double ex = QFontMetricsF(theme_.font(TextSize::title)).xHeight();
    const QSizeF natural =
        sizeInEx_.isEmpty() ? QSizeF(picture_->defaultSize()) * (theme_.px(16) / 16.0) : sizeInEx_ * ex;
    return natural * std::min(1.0, width / std::max(natural.width(), 1.0));
}

const std::optional<MathBox>& FormulaView::set(int width) const
{
    if (setWidth_ != width) {
        setWidth_ = width;
        set_ = picture_ || latex_.isEmpty() ? std::nullopt
                                            : setMath(lead_ + latex_, theme_.mathFont(TextSize::title), width);
    }
    return set_;
}

double FormulaView::shrinkOf(const MathBox& box, int width) const
{
    return std::min(1.0, width / std::max(box.width(), 1.0));
}

int FormulaView::heightForWidth(int width) const
{
    if (showsPicture(width))
        return static_cast<int>(std::ceil(pictureSize(width).height()));
    if (const auto& box = set(width))
        return static_cast<int>(std::ceil(box->height() * shrinkOf(*box, width))) + 2;
    if (!text_)
        return 0;
    text_->setTextWidth(width);
    return static_cast<int>(std::ceil(text_->size().height()));
}

QSize FormulaView::sizeHint() const
{
    const int width = theme_.px(200);
    return {width, heightForWidth(width)};
}

void FormulaView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (showsPicture(width())) {
        picture_->render(&painter, QRectF(QPointF(0, 0), pictureSize(width())));
    } else if (const auto& box = set(width())) {
        const double shrink = shrinkOf(*box, width());
        painter.scale(shrink, shrink);
        const Palette& palette = theme_.palette();
        box->paint(painter, {0, box->ascent() + 1}, palette.text, palette.muted);
    } else if (text_) {
        text_->setTextWidth(width());
        text_->drawContents(&painter);
    }
}

}  // namespace actiscope::ui
