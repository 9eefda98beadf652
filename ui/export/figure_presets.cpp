#include "ui/export/figure_presets.h"

#include <QCoreApplication>

#include <iterator>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigurePresets)
};

}  // namespace

QString nameOf(const FigurePreset& preset)
{
    const QString names[] = {Text::tr("One column"), Text::tr("Two columns"), Text::tr("Slide 16:9"),
                             Text::tr("A4 handout"), Text::tr("Square")};
    static_assert(std::size(names) == figurePresets.size());
    for (std::size_t i = 0; i < figurePresets.size(); ++i)
        if (figurePresets[i].word == preset.word)
            return names[i];
    return preset.word;
}

}  // namespace actiscope::ui
