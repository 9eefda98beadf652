#include "ui/panels/row_edit.h"

#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/play/player.h"
#include "ui/widgets/value_row.h"

#include <utility>

namespace actiscope::ui {

namespace {

/// The step of undo that a play makes: one, unless something else is edited meanwhile. That is a step of its own, and
/// the rest of the play another one.
class PlayStep : public QObject {
public:
    PlayStep(ValueRow& row, Document& document) : QObject(&row), row_(row), document_(document)
    {
        connect(&document, &Document::aboutToEdit, this, [this] {
            if (!row_.isSettingPlayed())
                end();
        });
        connect(&row, &ValueRow::playEnded, this, &PlayStep::end);
    }

    void begin(const QString& name)
    {
        if (document_.isInGesture())
            return;
        document_.beginGesture(name);
        isOpen_ = true;
    }

    void end()
    {
        if (std::exchange(isOpen_, false))
            document_.endGesture();
    }

private:
    ValueRow& row_;
    Document& document_;
    bool isOpen_ = false;
};

void connectPlay(ValueRow& row, Document& document, Interaction& interaction, const RowEdit& edit)
{
    auto* step = new PlayStep(row, document);
    QObject::connect(&row, &ValueRow::playStarted, &row, [&interaction] { interaction.setPlaying(true); });
    QObject::connect(&row, &ValueRow::valuePlayed, &row, [step, &document, edit](double value) {
        step->begin(edit.name());
        document.edit(edit.name(), [&edit, value](Session& session) { edit.change(session, value); });
    });
    QObject::connect(&row, &ValueRow::playEnded, &row, [&interaction] { interaction.setPlaying(false); });
    interaction.player().add(row);
}

}  // namespace

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
    connectPlay(row, document, interaction, edit);
}

}  // namespace actiscope::ui
