// What of the notes the hand is at.
#pragma once

#include <cstddef>
#include <optional>

namespace actiscope::ui {

enum class NotePart {
    text,
    tip,      ///< of its arrow
    newArrow  ///< from where an arrow is dragged out
};

struct NoteGrip {
    std::size_t note = 0;  ///< in Session::notes
    NotePart part = NotePart::text;
    bool operator==(const NoteGrip&) const = default;
};

struct NotesHold {
    std::optional<NoteGrip> hovered{};
    std::optional<NoteGrip> chosen{};  ///< what keys are meant for
    bool operator==(const NotesHold&) const = default;
};

}  // namespace actiscope::ui
