#include "core/notes.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

TEST(Notes, StandInTheOrderInWhichTheyWereMade)
{
    Session session;
    EXPECT_TRUE(addNote(session, {.text = "first"}));
    EXPECT_TRUE(addNote(session, {.panel = PanelKind::slope, .text = "second", .at = {1, 2}}));
    ASSERT_EQ(session.notes.size(), 2U);
    EXPECT_EQ(session.notes[0].text, "first");
    EXPECT_EQ(session.notes[1], (Note{PanelKind::slope, "second", {1, 2}, {}}));
}

TEST(Notes, WithoutATextAreNone)
{
    Session session;
    EXPECT_FALSE(addNote(session, {}));
    EXPECT_EQ(session, Session{});
    addNote(session, {.text = "a"});
    setNoteText(session, 0, "b");
    EXPECT_EQ(session.notes[0].text, "b");
    setNoteText(session, 0, "");
    EXPECT_TRUE(session.notes.empty());
}

TEST(Notes, AreAsManyAsAFileMayHold)
{
    Session session;
    for (int i = 0; i < maximumNotes; ++i)
        EXPECT_TRUE(addNote(session, {.text = "a"}));
    EXPECT_FALSE(addNote(session, {.text = "one more"}));
    EXPECT_EQ(std::ssize(session.notes), maximumNotes);
}

TEST(Notes, ThatAreNotThereAreLeftAlone)
{
    Session session;
    addNote(session, {.text = "a"});
    const Session before = session;
    removeNote(session, 1);
    setNoteText(session, 1, "b");
    EXPECT_EQ(session, before);
    removeNote(session, 0);
    EXPECT_TRUE(session.notes.empty());
}

}  // namespace
}  // namespace actiscope
