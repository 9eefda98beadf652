#include "ui/panels/row_edit.h"

#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/widgets/value_row.h"

namespace actiscope::ui {

void connectRow(ValueRow& row, Document& document, Interaction& interaction, const RowEdit& edit)
{
    QObject::connect(&row, &ValueRow::gestureStarted, &row, [&document, &interaction, edit] {
        document.beginGesture(edit.name());
        if (edit.moving)
            interaction.beginDrag(document.session(), edit.moving(document.session()));
    });
    QObject::connect(&row, &ValueRow::valueChanged, &row, [&document, edit](double value) {
        document.edit(edit.name(), [&edit, value](Session& session) { edit.change(session, value); });
    });
    QObject::connect(&row, &ValueRow::gestureEnded, &row, [&document, &interaction] {
        document.endGesture();
        interaction.endDrag();
    });
}

}  // namespace actiscope::ui
