#include "core/notes.h"

#include <iterator>
#include <utility>

namespace actiscope {

bool addNote(Session& session, Note note)
{
    if (note.text.empty() || std::ssize(session.notes) >= maximumNotes)
        return false;
    session.notes.push_back(std::move(note));
    return true;
}

void setNoteText(Session& session, std::size_t note, std::string text)
{
    if (text.empty())
        removeNote(session, note);
    else if (note < session.notes.size())
        session.notes[note].text = std::move(text);
}

void removeNote(Session& session, std::size_t note)
{
    if (note < session.notes.size())
        session.notes.erase(session.notes.begin() + static_cast<std::ptrdiff_t>(note));
}

}  // namespace actiscope
