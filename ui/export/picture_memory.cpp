#include "ui/export/picture_memory.h"

#include "core/error.h"

#include <QCoreApplication>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureFile)
};

}  // namespace

void failForMemory()
{
    throw WorkError(Text::tr("There is not enough memory for a picture of this size.").toStdString());
}

}  // namespace actiscope::ui
