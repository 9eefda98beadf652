// A drawing with a little of everything that files of figures must get right, made by hand; and tools that look at
// such files from outside.
#pragma once

#include "ui/export/drawing.h"
#include "ui/export/text_setting.h"

#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <cmath>

namespace actiscope::ui::test {

inline QPainterPath wave(double left, double right, double middle, double height)
{
    QPainterPath path(QPointF(left, middle));
    for (double x = left + 1; x <= right; ++x)
        path.lineTo(x, middle + height * std::sin(x / 15));
    return path;
}

inline DrawnText textAt(QPointF at, const QString& text, double angle = 0)
{
    return {.at = at, .angle = angle, .runs = {{.text = text, .size = 9}}, .colour = Qt::black};
}

/// 88 × 60 mm: a curve with opacity, a dashed one and a filled ring in a clip; a Chinese title with a superscript, a
/// turned text and one with characters that XML reserves.
inline Drawing exampleDrawing()
{
    Drawing drawing;
    drawing.size = QSizeF(88, 60) * (72 / 25.4);
    drawing.ground = Qt::white;
    drawing.textFamilies = typefaces({}).text;
    drawing.mathFamilies = typefaces({}).math;
    drawing.title = QStringLiteral("SELU — 导数");
    drawing.description = QStringLiteral("A curve & a ring");
    drawing.language = QStringLiteral("zh-CN");

    DrawnGroup curves{
        .id = QStringLiteral("value-curve-1"), .title = QStringLiteral("SELU <1>"), .clip = QRectF(30, 30, 200, 80)};
    curves.items.push_back(DrawnShape{.path = wave(30, 230, 70, 35), .pen = DrawnPen{QColor(200, 30, 30, 128), 3}});
    curves.items.push_back(
        DrawnShape{.path = wave(30, 230, 75, 30), .pen = DrawnPen{QColor(20, 30, 200), 1, {4, 2, 1, 2}}});
    QPainterPath ring;
    ring.addRect(60, 40, 50, 30);
    ring.addEllipse(70, 45, 20, 20);
    curves.items.push_back(DrawnShape{.path = ring, .fill = QColor(0, 120, 0, 90)});
    drawing.groups.push_back(curves);

    DrawnGroup texts{.id = QStringLiteral("texts")};
    texts.items.push_back(
        DrawnText{.at = {125, 15},
                  .anchor = DrawnText::Anchor::middle,
                  .runs = {{.text = QStringLiteral("导数（梯度） of e"), .size = 9, .isBold = true},
                           {.text = QStringLiteral("x"), .size = 6, .isItalic = true, .isMath = true, .raise = 3}},
                  .colour = Qt::black});
    texts.items.push_back(textAt({15, 100}, QStringLiteral("turned"), 90));
    texts.items.push_back(textAt({30, 140}, QStringLiteral("two  spaces & x < 0")));
    drawing.groups.push_back(texts);
    return drawing;
}

/// What a program prints when it is run on a file with these bytes ("%1" in the arguments); its exit code beside it.
struct Answer {
    QString output;
    int code = -1;
};

inline Answer ask(const QString& program, QStringList arguments, const QByteArray& bytes, const QString& suffix)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("figure.") + suffix));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    for (QString& argument : arguments)
        argument.replace(QStringLiteral("%1"), file.fileName());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {process.errorString(), -1};
    return {QString::fromUtf8(process.readAll()), process.exitCode()};
}

}  // namespace actiscope::ui::test
