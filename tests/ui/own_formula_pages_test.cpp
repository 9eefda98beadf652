// Formulas of the user's own where every curve goes: pages, files, pictures, play.
#include "tests/ui/window_fixture.h"

#include "core/expression/formula.h"
#include "ui/export/export_figure.h"
#include "ui/pages/curves_page.h"
#include "ui/panels/formula_field.h"
#include "ui/panels/parameter_section.h"
#include "ui/panels/selected_section.h"
#include "ui/play/player.h"
#include "ui/session_file.h"
#include "ui/tools/tool_panel.h"
#include "ui/widgets/formula_edit.h"
#include "ui/widgets/formula_view.h"
#include "ui/widgets/value_row.h"
#include "ui/window/main_menu.h"
#include "ui/window/work_files.h"

#include <QAction>
#include <QImage>
#include <QLabel>

#include <algorithm>

namespace actiscope::ui::test {
namespace {

class OwnFormulaPages : public WindowTest {
protected:
    void add(const char* text)
    {
        window().document().edit(QStringLiteral("add"), [text](Session& s) { addFormula(s, makeFormula(text)); });
    }
    const Curve& selected() { return *selectedCurve(session()); }
    bool says(const QWidget& page, const QString& text)
    {
        const auto widgets = page.findChildren<QWidget*>();
        return std::ranges::any_of(widgets, [&](QWidget* widget) {
            const auto* label = qobject_cast<QLabel*>(widget);
            return widget->isVisible() && (label ? label->text() : widget->accessibleName()).contains(text);
        });
    }
};

TEST_F(OwnFormulaPages, NameTheCurveOnEveryPageThatTellsOfIt)
{
    add("max(alpha*x, x)");
    window().document().edit(QStringLiteral("inputs"), [](Session& s) {
        s.inputs.kind = InputKind::normal;
        s.cursor = -1.5;
        s.reference = s.curves.front().id;
        s.panels.shows(PanelKind::difference) = true;
        s.showsNotablePoints = true;
        s.lens.isOn = true;
        s.panels.shows(PanelKind::roundoff) = true;
    });
    for (const Tool tool : {Tool::inputs, Tool::read, Tool::precision}) {
        window().page().tools().setCurrent(tool);
        QTest::qWait(200);
        EXPECT_TRUE(says(window().page().tools(), u"max(α·x, x)"_qs)) << static_cast<int>(tool);
        EXPECT_FALSE(window().grab().isNull());
    }
    window().document().edit(QStringLiteral("grid"), [](Session& s) { s.arrangement = Arrangement::grid; });
    QTest::qWait(100);
    EXPECT_FALSE(window().grab().isNull());
}

TEST_F(OwnFormulaPages, SetFormulaAndDerivativeInPrint)
{
    add("alpha*exp(-x)");
    QStringList set;
    for (const auto* view : window().findChild<SelectedSection*>()->findChildren<FormulaView*>())
        if (view->isVisible())
            set.append(view->accessibleName());
    ASSERT_EQ(set.size(), 2);
    EXPECT_EQ(set[0], u"f(x) =α\u2009e^(−x)"_qs);
    EXPECT_EQ(set[1], u"f ′(x) =−α\u2009e^(−x)"_qs);
}

TEST_F(OwnFormulaPages, AreSavedOpenedDuplicatedAndUndone)
{
    add("max(alpha*x, x) + k");
    window().document().edit(QStringLiteral("set"), [](Session& s) { setParameter(s, s.selected, 0, 0.75); });
    window().menu().duplicate->trigger();
    EXPECT_EQ(activationOf(selected()).formula()->text(), "max(alpha*x, x) + k");
    EXPECT_EQ(selected().values, (std::vector<double>{0.75, 1, 1}));
    const Session saved = session();
    const QString path = file(QStringLiteral("own.actiscope"));
    ASSERT_TRUE(window().files().saveTo(path));
    window().files().startNew();
    ASSERT_TRUE(window().files().open(path));
    EXPECT_EQ(session(), saved);
    window().menu().undo->trigger();
    window().menu().redo->trigger();
    EXPECT_EQ(session(), saved);
}

TEST_F(OwnFormulaPages, InAFileThatCannotBeReadAreNamedAndLeaveTheWorkAlone)
{
    const QString path = file(QStringLiteral("broken.actiscope"));
    Session session;
    addFormula(session, makeFormula("2*x"));
    saveBytes(path, QByteArray(writeSession(session)).replace("\"2*x\"", "\"2*(x+\""));
    const Session before = this->session();
    EXPECT_FALSE(window().files().open(path));
    EXPECT_EQ(this->session(), before);
    for (const char* part : {"broken.actiscope", "curves[0].formula", "2*(x+", "Column 6"})
        EXPECT_TRUE(notice().contains(QLatin1String(part))) << part << ": " << notice().toStdString();
}

TEST_F(OwnFormulaPages, AreDrawnIntoFiles)
{
    Session session;
    addFormula(session, makeFormula("abs(sin(k*x))"));
    const QImage image = QImage::fromData(makeFile(session, FigureSettings{}, FileFormat::png), "PNG");
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            drawn += image.pixelColor(x, y) == lightPalette().curves[0];
    EXPECT_GT(drawn, 500);
}

TEST_F(OwnFormulaPages, HaveParametersThatPlayUntilTheyAreGone)
{
    add("max(k*x, x)");
    ValueRow& row = window().findChild<SelectedSection*>()->parameters().front()->row();
    Player& player = window().interaction().player();
    player.setSettings({.speed = 1, .mode = PlayMode::backAndForth});
    player.start(row);
    EXPECT_TRUE(QTest::qWaitFor([&] { return selected().values[0] != 1; }, 20000));
    auto& edit = window().findChild<FormulaField*>()->edit();
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("max(0, x)"));
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(player.playing(), nullptr);
    EXPECT_EQ(selected().values, (std::vector<double>{1}));
}

TEST_F(OwnFormulaPages, ComeBackAfterACrash)
{
    add("max(k*x, x)");
    QTest::qWait(50);
    window().close();
    restart();
    EXPECT_EQ(activationOf(session().curves.back()).formula()->text(), "max(k*x, x)");
}

}  // namespace
}  // namespace actiscope::ui::test
