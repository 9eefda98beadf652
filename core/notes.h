// What can be done to the notes of a session; each is one step of undo.
#pragma once

#include "core/session.h"

namespace actiscope {

/// After the others. False, and nothing is changed, where it has no text or there are maximumNotes already.
bool addNote(Session& session, Note note);
/// No text removes it. This and the next are without effect where there is no such note.
void setNoteText(Session& session, std::size_t note, std::string text);
void removeNote(Session& session, std::size_t note);

}  // namespace actiscope
