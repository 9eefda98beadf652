#include "ui/panels/row_edit.h"

#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/play/player.h"
#include "ui/widgets/value_row.h"

#include <utility>

namespace actiscope::ui {

namespace {

/// The step of undo that a drag or a run of keys makes, with the ghosts of what it moves. When another gesture takes
/// its place, the rest is a step of its own.
class HandStep : public QObject {
public:
    HandStep(ValueRow& row, Document& document, Interaction& interaction, const RowEdit& edit)
        : QObject(&row), row_(row), document_(document), interaction_(interaction), edit_(edit)
    {
        connect(&row, &ValueRow::gestureStarted, this, &HandStep::begin);
        connect(&row, &ValueRow::valueChanged, this, &HandStep::change);
        connect(&row, &ValueRow::gestureEnded, this, [this] { gesture_.end(); });
        connect(&document, &Document::gestureEnded, this, &HandStep::dropGhosts);
    }
    // Here, where all that hears of the end is whole.
    ~HandStep() override { gesture_.end(); }

private:
    void begin()
    {
        gesture_ = document_.beginGesture(edit_.name());
        hasGhosts_ = edit_.moving != nullptr;
        if (hasGhosts_)
            interaction_.beginDrag(document_.session(), edit_.moving(document_.session()));
    }

    void change(double value)
    {
        if (row_.slider().isInGesture() && !gesture_.isOpen())
            begin();
        document_.edit(edit_.name(), [this, value](Session& session) { edit_.change(session, value); });
    }

    void dropGhosts()
    {
        if (std::exchange(hasGhosts_, false))
            interaction_.endDrag();
    }

    ValueRow& row_;
    Document& document_;
    Interaction& interaction_;
    RowEdit edit_;
    Gesture gesture_;
    bool hasGhosts_ = false;
};

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
        gesture_ = document_.beginGesture(name);
    }

    void end() { gesture_.end(); }

private:
    ValueRow& row_;
    Document& document_;
    Gesture gesture_;
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
    new HandStep(row, document, interaction, edit);
    connectPlay(row, document, interaction, edit);
}

}  // namespace actiscope::ui
