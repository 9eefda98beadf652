#include "ui/document.h"

#include <gtest/gtest.h>

namespace actiscope::ui {
namespace {

void setScale(Session& session, double scale)
{
    session.outputScale = scale;
}

auto scaleTo(double scale)
{
    return [scale](Session& session) { setScale(session, scale); };
}

auto viewTo(double low)
{
    return [low](Session& session) { session.view.x.low = low; };
}

TEST(Document, GivesBackWhatAnEditChanged)
{
    Document document{Session{}};
    document.edit(QStringLiteral("Scale"), scaleTo(2));
    EXPECT_EQ(document.session().outputScale, 2);
    EXPECT_EQ(document.undoName(), QStringLiteral("Scale"));
    document.undo();
    EXPECT_EQ(document.session(), Session{});
    EXPECT_FALSE(document.canUndo());
    EXPECT_EQ(document.redoName(), QStringLiteral("Scale"));
    document.redo();
    EXPECT_EQ(document.session().outputScale, 2);
    EXPECT_FALSE(document.canRedo());
}

TEST(Document, MakesNoStepOfAnEditThatChangesNothing)
{
    Document document{Session{}};
    int announced = 0;
    QObject::connect(&document, &Document::changed, [&announced] { ++announced; });
    document.edit(QStringLiteral("Scale"), scaleTo(1));
    EXPECT_FALSE(document.canUndo());
    EXPECT_EQ(announced, 0);
}

TEST(Document, TellsEveryViewWhatWasAndWhatIs)
{
    Document document{Session{}};
    std::vector<std::pair<double, double>> seen;
    QObject::connect(&document, &Document::changed, [&seen](const Session& before, const Session& now) {
        seen.emplace_back(before.outputScale, now.outputScale);
    });
    document.edit({}, scaleTo(2));
    document.undo();
    document.redo();
    EXPECT_EQ(seen, (std::vector<std::pair<double, double>>{{1, 2}, {2, 1}, {1, 2}}));
}

TEST(Document, MakesOneStepOfAGesture)
{
    Document document{Session{}};
    Gesture drag = document.beginGesture(QStringLiteral("Drag"));
    for (int i = 2; i < 50; ++i)
        document.edit(QStringLiteral("Scale"), scaleTo(i));
    EXPECT_TRUE(drag.isOpen());
    drag.end();
    EXPECT_EQ(document.undoName(), QStringLiteral("Drag"));
    document.undo();
    EXPECT_EQ(document.session(), Session{});
    EXPECT_FALSE(document.canUndo());
}

TEST(Document, MakesNoStepOfAGestureThatReturns)
{
    Document document{Session{}};
    Gesture drag = document.beginGesture(QStringLiteral("Drag"));
    document.edit({}, scaleTo(3));
    document.edit({}, scaleTo(1));
    drag.end();
    EXPECT_FALSE(document.canUndo());
}

TEST(Document, UndoInTheMiddleOfAGestureUndoesTheGesture)
{
    Document document{Session{}};
    Gesture drag = document.beginGesture(QStringLiteral("Drag"));
    document.edit({}, scaleTo(3));
    document.undo();
    EXPECT_EQ(document.session(), Session{});
    EXPECT_FALSE(document.isInGesture());
    document.redo();
    EXPECT_EQ(document.session().outputScale, 3);
}

TEST(Document, AGestureOfOneOwnerIsNotEndedByAnother)
{
    Document document{Session{}};
    Gesture wheel = document.beginGesture(QStringLiteral("Wheel"));
    document.edit({}, scaleTo(2));
    Gesture drag = document.beginGesture(QStringLiteral("Drag"));
    EXPECT_FALSE(wheel.isOpen());
    document.edit({}, scaleTo(3));
    wheel.end();  // the late timer
    EXPECT_TRUE(drag.isOpen());
    document.edit({}, scaleTo(4));
    document.edit({}, scaleTo(5));
    drag.end();
    EXPECT_EQ(document.undoName(), QStringLiteral("Drag"));
    document.undo();
    EXPECT_EQ(document.session().outputScale, 2);
    EXPECT_EQ(document.undoName(), QStringLiteral("Wheel"));
    document.undo();
    EXPECT_FALSE(document.canUndo());
}

TEST(Document, AnOwnerThatGoesEndsItsGesture)
{
    Document document{Session{}};
    {
        const Gesture drag = document.beginGesture(QStringLiteral("Drag"));
        document.edit({}, scaleTo(2));
    }
    EXPECT_FALSE(document.isInGesture());
    document.edit(QStringLiteral("Scale"), scaleTo(3));
    document.undo();
    EXPECT_EQ(document.session().outputScale, 2);
}

TEST(Document, AGestureThatWasUndoneGoesOnAsAnotherStep)
{
    Document document{Session{}};
    Gesture drag = document.beginGesture(QStringLiteral("Drag"));
    document.edit({}, scaleTo(2));
    document.undo();
    document.continueGesture(drag, QStringLiteral("Drag"));
    document.edit({}, scaleTo(3));
    document.continueGesture(drag, QStringLiteral("Drag"));
    document.edit({}, scaleTo(4));
    document.endGesture();
    EXPECT_FALSE(drag.isOpen());
    document.undo();
    EXPECT_EQ(document.session(), Session{});
    EXPECT_FALSE(document.canUndo());
}

TEST(Document, ForgetsWhatWasUndoneOnceSomethingNewIsDone)
{
    Document document{Session{}};
    document.edit(QStringLiteral("a"), scaleTo(2));
    document.undo();
    document.edit(QStringLiteral("b"), scaleTo(5));
    EXPECT_FALSE(document.canRedo());
    document.undo();
    EXPECT_EQ(document.session(), Session{});
}

TEST(Document, FoldsMovesOfTheViewIntoOneStep)
{
    Document document{Session{}};
    document.edit(QStringLiteral("Scale"), scaleTo(2));
    for (int i = 1; i < 30; ++i)
        document.editView(viewTo(-6 - i));
    document.undo();
    EXPECT_EQ(document.session().view, View{});
    EXPECT_EQ(document.session().outputScale, 2);
    EXPECT_EQ(document.undoName(), QStringLiteral("Scale"));
}

TEST(Document, EndsARunWhereAnotherKindOfThingChanges)
{
    Document document{firstSession()};
    const Session first = document.session();
    document.editView([](Session& session) { session.selected = session.curves.front().id; });
    const Session selected = document.session();
    document.editView([](Session& session) { session.cursor = 1; });
    document.editView([](Session& session) { session.cursor = 2; });
    const Session pinned = document.session();
    document.editView(viewTo(-7));
    document.editView(viewTo(-8));
    EXPECT_EQ(document.undoName(), QStringLiteral("Move view"));
    document.undo();
    EXPECT_EQ(document.session(), pinned);
    EXPECT_EQ(document.undoName(), QStringLiteral("Move cursor"));
    document.undo();
    EXPECT_EQ(document.session(), selected);
    EXPECT_EQ(document.undoName(), QStringLiteral("Select curve"));
    document.undo();
    EXPECT_EQ(document.session(), first);
    EXPECT_FALSE(document.canUndo());
}

TEST(Document, StartsAnotherStepForTheViewAfterAnotherEdit)
{
    Document document{Session{}};
    document.editView(viewTo(-7));
    document.edit(QStringLiteral("Scale"), scaleTo(2));
    document.editView(viewTo(-8));
    document.undo();
    EXPECT_EQ(document.session().view.x.low, -7);
    EXPECT_EQ(document.session().outputScale, 2);
}

TEST(Document, KeepsTwoHundredSteps)
{
    Document document{Session{}};
    for (int i = 1; i <= 500; ++i)
        document.edit({}, scaleTo(1 + i));
    int steps = 0;
    for (; document.canUndo(); ++steps)
        document.undo();
    EXPECT_EQ(steps, 200);
    EXPECT_EQ(document.session().outputScale, 301);
}

TEST(Document, AnEditThatThrowsLeavesTheSessionAsItWas)
{
    Document document{Session{}};
    EXPECT_THROW(document.edit({},
                               [](Session& session) {
                                   session.outputScale = 9;
                                   throw std::runtime_error("no");
                               }),
                 std::runtime_error);
    EXPECT_EQ(document.session(), Session{});
    EXPECT_FALSE(document.canUndo());
}

TEST(Document, UndoingAnOpenGivesBackTheWorkAndItsFile)
{
    Document document{Session{}};
    document.setOrigin({QStringLiteral("/a.actiscope"), {}, Session{}});
    document.edit(QStringLiteral("Scale"), scaleTo(2));
    Session other;
    other.epsilon = 0.5;
    document.replace(QStringLiteral("Open"), other, {QStringLiteral("/b.actiscope"), {}, other});
    EXPECT_EQ(document.origin().path, QStringLiteral("/b.actiscope"));
    EXPECT_FALSE(document.isModified());
    document.undo();
    EXPECT_EQ(document.origin().path, QStringLiteral("/a.actiscope"));
    EXPECT_EQ(document.session().outputScale, 2);
    EXPECT_TRUE(document.isModified());
    document.redo();
    EXPECT_EQ(document.origin().path, QStringLiteral("/b.actiscope"));
}

TEST(Document, UndoingPastASaveStillBelongsToTheFileSavedTo)
{
    Document document{Session{}};
    document.edit(QStringLiteral("Scale"), scaleTo(2));
    document.setOrigin({QStringLiteral("/a.actiscope"), {}, document.session()});
    EXPECT_FALSE(document.isModified());
    document.undo();
    EXPECT_EQ(document.origin().path, QStringLiteral("/a.actiscope"));
    EXPECT_TRUE(document.isModified());
}

TEST(Document, LookingAroundIsNoChangeOfTheFile)
{
    Document document{firstSession()};
    document.setOrigin({QStringLiteral("/a.actiscope"), {}, document.session()});
    document.editView(viewTo(-9));
    document.editView([](Session& session) { session.cursor = 1; });
    document.editView([](Session& session) { session.selected = session.curves.front().id; });
    EXPECT_FALSE(document.isModified());
    document.edit({}, scaleTo(2));
    EXPECT_TRUE(document.isModified());
}

TEST(Document, ReopeningAFileIsTheSameFileForTheStepsBefore)
{
    Document document{Session{}};
    document.setOrigin({QStringLiteral("/a.actiscope"), {}, Session{}});
    document.edit({}, scaleTo(2));
    Session onDisk;  // written by someone else in the meantime
    onDisk.outputScale = 3;
    document.replace(QStringLiteral("Open"), onDisk, {QStringLiteral("/a.actiscope"), {}, onDisk});
    EXPECT_FALSE(document.isModified());
    document.undo();
    document.undo();
    EXPECT_EQ(document.session(), Session{});
    EXPECT_TRUE(document.isModified()) << "the file holds something else";
}

TEST(Document, NeverCallsUnnamedWorkModified)
{
    Document document{Session{}};
    document.edit({}, scaleTo(2));
    EXPECT_FALSE(document.isModified());
}

}  // namespace
}  // namespace actiscope::ui
