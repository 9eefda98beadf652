// The names at the curves' ends are a legend: a click hides a curve, a double click shows it alone.
#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/plot/box_cursor.h"
#include "ui/plot/navigation.h"

namespace actiscope::ui {

void Navigation::hideNamed()
{
    hiddenByClick_ = pressedAt_.named;
    interaction_.setHovered(0);  // the name goes away under the pointer
    document_.edit(tr("Hide curve"), [this](Session& session) { hideCurves(session, hiddenByClick_); });
}

/// False where no click on a name went before. The name has gone from under the pointer by now.
bool Navigation::soloNamed()
{
    if (hiddenByClick_.empty())
        return false;
    const CurveId id = hiddenByClick_.front();
    hiddenByClick_.clear();
    if (!document_.isInGesture() && document_.undoName() == tr("Hide curve"))
        document_.undo();
    document_.edit(tr("Solo"), [id](Session& session) {
        revealCurve(session, id);
        toggleSolo(session, id);
        session.selected = id;  // what is explained is what is shown
    });
    return true;
}

QString Navigation::nameTip(const Place& place) const
{
    const Session& session = document_.session();
    QStringList names;
    for (const CurveId id : place.named)
        if (const Curve* curve = findCurve(session, id))
            names.append(QString::fromStdString(labelOf(*curve)));
    const QString name = names.join(QStringLiteral(" = "));
    if (place.named.size() == 1 && session.solo == place.curve)
        return tr("%1\nClick: hide. Double click: show all again").arg(name);
    return tr("%1\nClick: hide. Double click: show it alone").arg(name);
}

void Navigation::setBoxArmed(bool isArmed)
{
    if (isBoxArmed_ == isArmed)
        return;
    isBoxArmed_ = isArmed;
    if (isArmed)
        plot_.setCursor(boxCursor(plot_));
    else
        plot_.setCursor(Qt::CrossCursor);
    emit boxArmedChanged(isArmed);
}

}  // namespace actiscope::ui
