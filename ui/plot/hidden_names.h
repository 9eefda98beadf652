// The legend's other half: what of the list is not drawn stands greyed above the plot, and a click brings it back.
#pragma once

#include "core/session.h"

#include <QObject>

#include <vector>

class QAbstractButton;

namespace actiscope::ui {

class Document;
class FigurePlot;
class HiddenName;
class Interaction;
class Theme;

/// Stands over a plot, at the right end of the first panel's title: as many names as there is room for, and a last
/// button that counts the others and lists them. Nothing where names are not shown, or over a grid.
class HiddenNames : public QObject {
    Q_OBJECT

public:
    HiddenNames(FigurePlot& plot, Document& document, Interaction& interaction, Theme& theme, QObject* parent);

    /// Those on screen, from left to right; the last one may stand for several.
    std::vector<QAbstractButton*> buttons() const;

private:
    void place();
    std::vector<CurveId> wanted() const;
    QString textOf(CurveId id) const;
    void reveal(CurveId id);
    void popUpRest(std::size_t from);
    HiddenName& button(std::size_t index);

    FigurePlot& plot_;
    Document& document_;
    Interaction& interaction_;
    Theme& theme_;
    std::vector<HiddenName*> buttons_;
    std::vector<CurveId> ids_;
};

}  // namespace actiscope::ui
