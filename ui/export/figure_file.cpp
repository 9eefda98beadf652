#include "ui/export/figure_file.h"

#include "core/error.h"
#include "ui/figure/make_figure.h"
#include "ui/plot/figure_plot.h"
#include "ui/session_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureFile)
};

constexpr double millimetresPerInch = 25.4;
constexpr double pixelsPerInch = 96;  ///< what 100 % means

QSize layoutSize(const FileSettings& settings, int pixels)
{
    return (settings.millimetres * (pixels / millimetresPerInch)).toSize();
}

/// The least room, in pixels at 100 %, in which nothing of the figure is cut or printed over itself.
QSize leastLayout(const Session& session)
{
    const auto curves = static_cast<int>(shownCurves(session).size());
    const Panels& panels = session.panels;
    const auto plots = static_cast<int>(std::ranges::count(panels.shown, true));
    const int lanes = curves <= 8 ? 20 * curves : 7 * curves;
    const int inputs = session.inputs.kind == InputKind::none ? 0 : 100;
    return {520, 60 + 150 * plots + inputs + (panels.regions ? 40 + lanes : 0)};
}

/// How many pixels of the layout an inch holds: as many as on the screen at 100 %, so that text has its size there, or
/// as many more as it takes for the figure to fit.
int pixelsPerInchFor(const Session& session, const FileSettings& settings)
{
    const QSize least = leastLayout(session);
    const QSizeF inches = settings.millimetres / millimetresPerInch;
    return std::max({static_cast<int>(pixelsPerInch), static_cast<int>(std::ceil(least.width() / inches.width())),
                     static_cast<int>(std::ceil(least.height() / inches.height()))});
}

void check(const FileSettings& settings)
{
    for (const double length : {settings.millimetres.width(), settings.millimetres.height()})
        if (!(length >= leastMillimetres && length <= mostMillimetres))
            throw RequestError(Text::tr("Width and height must be from %1 to %2 mm.")
                                   .arg(leastMillimetres)
                                   .arg(mostMillimetres)
                                   .toStdString());
    if (settings.format != FileFormat::png)
        return;
    if (settings.dotsPerInch < leastDotsPerInch || settings.dotsPerInch > mostDotsPerInch)
        throw RequestError(Text::tr("The resolution must be from %1 to %2 dpi.")
                               .arg(leastDotsPerInch)
                               .arg(mostDotsPerInch)
                               .toStdString());
    const QSize dots = dotsOf(settings);
    if (double(dots.width()) * dots.height() > mostDots)
        throw RequestError(
            Text::tr("A picture of %1 × %2 px is too large: take a smaller size or a lower resolution, or a PDF.")
                .arg(dots.width())
                .arg(dots.height())
                .toStdString());
}

/// A plot that is never shown, laid out for the file.
void prepare(FigurePlot& plot, const Session& session, const FileSettings& settings, QSize size)
{
    plot.setStyle(fileStyle(settings.isDark));
    FigureOptions options{.palette = plot.style().palette, .area = size};
    plot.setFigure(makeFigure(session, options), size);
    options.pixels = plot.panelSize(size);
    plot.setFigure(makeFigure(session, options), size);
}

QByteArray drawPng(FigurePlot& plot, const FileSettings& settings, int pixels)
{
    const QSize size = layoutSize(settings, pixels);
    const double scale = static_cast<double>(settings.dotsPerInch) / pixels;
    QImage image = plot.toPixmap(size.width(), size.height(), scale).toImage();
    const int perMetre = static_cast<int>(std::lround(settings.dotsPerInch * 1000 / millimetresPerInch));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        throw RequestError(Text::tr("There is not enough memory for a picture of this size.").toStdString());
    return bytes;
}

/// Qt rounds a page to whole points; this one is what was asked for. The file's offsets hold, so its length must too.
void correctPageSize(QByteArray& pdf, QSizeF millimetres)
{
    static const QRegularExpression box(QStringLiteral(R"(/MediaBox \[0(?:\.0*)? 0(?:\.0*)? [0-9.]+ [0-9.]+\])"));
    const QRegularExpressionMatch match = box.match(QString::fromLatin1(pdf));
    if (!match.hasMatch())
        return;
    const QSizeF points = millimetres * (72 / millimetresPerInch);
    const QByteArray exact = QStringLiteral("/MediaBox [0 0 %1 %2]")
                                 .arg(points.width(), 0, 'f', 3)
                                 .arg(points.height(), 0, 'f', 3)
                                 .toLatin1();
    if (exact.size() <= match.capturedLength())
        pdf.replace(match.capturedStart(), match.capturedLength(), exact.leftJustified(match.capturedLength(), ' '));
}

QByteArray drawPdf(FigurePlot& plot, const FileSettings& settings, int pixels)
{
    const QSize size = layoutSize(settings, pixels);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Actiscope"));
    writer.setTitle(Text::tr("Activation functions"));
    writer.setPageSize(QPageSize(settings.millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(pixels);
    QCPPainter painter;
    painter.begin(&writer);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmNonCosmetic);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
    correctPageSize(bytes, settings.millimetres);
    return bytes;
}

}  // namespace

QSize dotsOf(const FileSettings& settings)
{
    const QSizeF dots =
        QSizeF(layoutSize(settings, static_cast<int>(pixelsPerInch))) * (settings.dotsPerInch / pixelsPerInch);
    return {static_cast<int>(dots.width()), static_cast<int>(dots.height())};
}

QByteArray drawFile(const Session& session, const FileSettings& settings)
{
    check(settings);
    FigurePlot plot;
    const int pixels = pixelsPerInchFor(session, settings);
    prepare(plot, session, settings, layoutSize(settings, pixels));
    return settings.format == FileFormat::png ? drawPng(plot, settings, pixels) : drawPdf(plot, settings, pixels);
}

void writeFile(const Session& session, const FileSettings& settings, const QString& path)
{
    saveBytes(path, drawFile(session, settings));
}

}  // namespace actiscope::ui
