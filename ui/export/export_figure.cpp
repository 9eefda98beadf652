#include "ui/export/export_figure.h"

#include "core/error.h"
#include "ui/figure/make_figure.h"
#include "ui/plot/figure_plot.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>

#include <cmath>

namespace actiscope::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double millimetresPerInch = 25.4;
constexpr double unitsPerInch = 96;  ///< in which figures are laid out
constexpr double pointsPerInch = 72;
constexpr double smallest = 40;  ///< mm
constexpr double largest = 1500;
constexpr double mostPixels = 2e8;

[[noreturn]] void fail(const QString& sentence)
{
    throw RequestError(sentence.toStdString());
}

QString formatOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

QSize layoutSize(const ExportSettings& settings)
{
    return (settings.millimetres / millimetresPerInch * unitsPerInch).toSize();
}

void check(const ExportSettings& settings)
{
    if (!exportFormats().contains(formatOf(settings.path)))
        fail(Text::tr("“%1” has no known ending; figures are written as %2.")
                 .arg(settings.path, QStringLiteral(".") + exportFormats().join(QStringLiteral(", ."))));
    for (const double side : {settings.millimetres.width(), settings.millimetres.height()}) {
        if (!(side >= smallest && side <= largest))
            fail(Text::tr("A figure must be %1 to %2 mm wide and high.").arg(smallest).arg(largest));
    }
    if (!(settings.dpi >= 10 && settings.dpi <= 2400))
        fail(Text::tr("The resolution must be 10 to 2400 dpi."));
    const QSize pixels = pixelSize(settings);
    if (formatOf(settings.path) == QLatin1String("png") && double(pixels.width()) * pixels.height() > mostPixels)
        fail(Text::tr("%1 × %2 pixels are too many for one picture; choose a smaller size or resolution.")
                 .arg(pixels.width())
                 .arg(pixels.height()));
}

/// A plot that shows the session as a file does: no pointer, no drag.
void fill(FigurePlot& plot, const Session& session, const ExportSettings& settings)
{
    const QSize size = layoutSize(settings);
    plot.setStyle(fileStyle(settings.isDark));
    FigureOptions options{.palette = plot.style().palette};
    // The first figure tells how large the panels become, the second is drawn for that.
    plot.setFigure(makeFigure(session, options), size);
    options.pixels = plot.panelSize(size);
    plot.setFigure(makeFigure(session, options), size);
}

void writePng(QIODevice& device, const Session& session, const ExportSettings& settings)
{
    QImage image = renderFigure(session, settings, pixelSize(settings));
    const int dotsPerMetre = static_cast<int>(std::lround(settings.dpi / millimetresPerInch * 1000));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(QStringLiteral("Software"), QCoreApplication::applicationName());
    QImageWriter writer(&device, "png");
    if (!writer.write(image))
        fail(Text::tr("The picture could not be written: %1.").arg(writer.errorString()));
}

/// Qt rounds pages to whole points; the page is what was asked for. The number of bytes must stay.
void correctPageSize(QByteArray& pdf, QSizeF millimetres)
{
    static const QRegularExpression box(QStringLiteral(R"(/MediaBox \[0(?:\.0*)? 0(?:\.0*)? [0-9.]+ [0-9.]+\])"));
    const QRegularExpressionMatch match = box.match(QString::fromLatin1(pdf));
    if (!match.hasMatch())
        return;
    const QSizeF points = millimetres / millimetresPerInch * pointsPerInch;
    QByteArray exact = QStringLiteral("/MediaBox [0 0 %1 %2]")
                           .arg(points.width(), 0, 'f', 3)
                           .arg(points.height(), 0, 'f', 3)
                           .toLatin1();
    if (exact.size() <= match.capturedLength())
        pdf.replace(match.capturedStart(), match.capturedLength(), exact.leftJustified(match.capturedLength(), ' '));
}

void writePdf(QIODevice& device, const Session& session, const ExportSettings& settings)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(unitsPerInch));
        writer.setPageSize(QPageSize(settings.millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setCreator(QCoreApplication::applicationName());
        writer.setTitle(QFileInfo(settings.path).completeBaseName());
        FigurePlot plot;
        fill(plot, session, settings);
        QCPPainter painter;
        painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
        if (!painter.begin(&writer))
            fail(Text::tr("The document could not be written."));
        const QSize size = layoutSize(settings);
        plot.toPainter(&painter, size.width(), size.height());
        painter.end();
    }
    correctPageSize(pdf, settings.millimetres);
    device.write(pdf);
}

}  // namespace

QStringList exportFormats()
{
    return {QStringLiteral("png"), QStringLiteral("pdf")};
}

QSize pixelSize(const ExportSettings& settings)
{
    const QSizeF pixels = settings.millimetres / millimetresPerInch * settings.dpi;
    return {static_cast<int>(std::lround(pixels.width())), static_cast<int>(std::lround(pixels.height()))};
}

QImage renderFigure(const Session& session, const ExportSettings& settings, QSize pixels)
{
    const QSize size = layoutSize(settings);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        fail(Text::tr("There is not enough memory for a picture of %1 × %2 pixels.")
                 .arg(pixels.width())
                 .arg(pixels.height()));
    FigurePlot plot;
    fill(plot, session, settings);
    image.fill(plot.style().palette.plot);
    QCPPainter painter(&image);
    painter.setModes(QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    painter.scale(double(pixels.width()) / size.width(), double(pixels.height()) / size.height());
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
    return image.convertToFormat(QImage::Format_RGB32);
}

void exportFigure(const Session& session, const ExportSettings& settings)
{
    check(settings);
    QSaveFile file(settings.path);
    if (!file.open(QIODevice::WriteOnly))
        fail(Text::tr("“%1” cannot be written: %2.").arg(settings.path, file.errorString()));
    if (formatOf(settings.path) == QLatin1String("pdf"))
        writePdf(file, session, settings);
    else
        writePng(file, session, settings);
    if (!file.commit())
        fail(Text::tr("“%1” cannot be written: %2.").arg(settings.path, file.errorString()));
}

}  // namespace actiscope::ui
