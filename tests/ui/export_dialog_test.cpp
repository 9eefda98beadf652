#include "ui/export/export_dialog.h"

#include "tests/ui/window_fixture.h"
#include "ui/export/copy_box.h"
#include "ui/export/export_draft.h"
#include "ui/export/export_memory.h"
#include "ui/export/export_presets.h"
#include "ui/export/export_preview.h"
#include "ui/export/preset_bar.h"
#include "ui/tools/fold_section.h"
#include "ui/widgets/number_field.h"
#include "ui/window/main_menu.h"
#include "ui/window/work_files.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QWheelEvent>

#include <cmath>
#include <map>
#include <memory>

namespace actiscope::ui {
namespace {

class ExportDialogTest : public testing::Test {
protected:
    ExportDialogTest() { open({}); }

    /// A dialog as it opens with what was kept so far.
    void open(const ExportChoice& choice)
    {
        dialog_.reset();
        dialog_ = std::make_unique<ExportDialog>(firstSession(), choice, QString(), preferences_, theme_);
        dialog_->show();
        dialog_->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog_.get()));
    }

    ExportDialog& dialog() { return *dialog_; }
    const FigureSettings& settings() { return dialog_->draft().settings(); }
    Preferences& preferences() { return preferences_; }
    QString file(const QString& name) const { return folder_.filePath(name); }

    template <class Widget>
    Widget& named(const QString& name)
    {
        for (auto* each : dialog_->findChildren<Widget*>())
            if (each->accessibleName() == name || each->property("text").toString().remove(QLatin1Char('&')) == name)
                return *each;
        throw std::runtime_error("nothing is called " + name.toStdString());
    }

    void unfoldAll()
    {
        for (auto* section : dialog_->findChildren<FoldSection*>())
            section->setOpen(true);
    }

    void type(const QString& field, const QString& text)
    {
        auto& edit = named<QLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }

    void choose(const QString& combo, const QString& item)
    {
        auto& box = named<QComboBox>(combo);
        const int index = box.findText(item);
        ASSERT_GE(index, 0) << item.toStdString();
        box.setCurrentIndex(index);
        emit box.activated(index);
    }

    /// The preview shows the settings as they are now.
    bool isRendered()
    {
        return QTest::qWaitFor(
            [this] {
                const auto& picture = dialog_->preview().picture();
                return picture && dialog_->preview().isUpToDate() &&
                       picture->page->settings == settingsToWrite(dialog_->choice());
            },
            20000);
    }

    QString saidProblem()
    {
        for (auto* label : dialog_->findChildren<QLabel*>())
            if (label->property("look") == QLatin1String("error") && label->isVisible())
                return label->text();
        return {};
    }

private:
    QTemporaryDir folder_;
    Theme theme_{*qApp};
    Preferences preferences_{{folder_.filePath(QStringLiteral("config")), folder_.filePath(QStringLiteral("data"))}};
    std::unique_ptr<ExportDialog> dialog_;
};

TEST_F(ExportDialogTest, AWidthCountsWhileItIsTypedAndThePaperFollows)
{
    type(QStringLiteral("Width"), QStringLiteral("240"));
    type(QStringLiteral("Height"), QStringLiteral("120"));
    EXPECT_EQ(settings().size, (FigureSize{240, 120, LengthUnit::millimetre}));
    ASSERT_TRUE(isRendered());
    const QSizeF paper = dialog().preview().paper().size();
    EXPECT_NEAR(paper.width() / paper.height(), 2, 1e-6);
    EXPECT_TRUE(QRectF(dialog().preview().rect()).contains(dialog().preview().paper()));
}

TEST_F(ExportDialogTest, AChangeOfALineIsSeenInThePreview)
{
    ASSERT_TRUE(isRendered());
    const QImage before = dialog().preview().picture()->image;
    type(QStringLiteral("Lines"), QStringLiteral("4"));
    ASSERT_TRUE(isRendered());
    EXPECT_EQ(settings().lineWidth, 4);
    EXPECT_EQ(dialog().preview().picture()->image.size(), before.size());
    EXPECT_NE(dialog().preview().picture()->image, before);
}

TEST_F(ExportDialogTest, AnotherUnitKeepsTheLengths)
{
    choose(QStringLiteral("Unit"), QStringLiteral("in"));
    EXPECT_EQ(settings().size.unit, LengthUnit::inch);
    EXPECT_NEAR(settings().size.width, 180 / 25.4, 0.0005);
    choose(QStringLiteral("Unit"), QStringLiteral("pt"));
    EXPECT_NEAR(settings().size.height, 120 / 25.4 * 72, 0.1);
}

TEST_F(ExportDialogTest, AUsualSizeSetsTheSizeAlone)
{
    FigureSettings expected = settings();
    expected.size = {88, 66, LengthUnit::millimetre};
    choose(QStringLiteral("Usual sizes"), QStringLiteral("One column"));
    EXPECT_EQ(settings(), expected);
}

TEST_F(ExportDialogTest, ASizeThatNoFigureHasIsToldAndStopsTheExport)
{
    type(QStringLiteral("Width"), QStringLiteral("3"));
    EXPECT_TRUE(saidProblem().contains(QStringLiteral("not 3"))) << saidProblem().toStdString();
    EXPECT_FALSE(named<QPushButton>(QStringLiteral("Export…")).isEnabled());
    EXPECT_FALSE(named<QPushButton>(QStringLiteral("Copy the figure")).isEnabled());
    type(QStringLiteral("Width"), QStringLiteral("90"));
    EXPECT_EQ(saidProblem(), QString());
    EXPECT_TRUE(named<QPushButton>(QStringLiteral("Export…")).isEnabled());
}

TEST_F(ExportDialogTest, WhatIsNoNumberIsToldAndEscapeTakesItBack)
{
    const FigureSettings before = settings();
    type(QStringLiteral("Size"), QStringLiteral("large"));
    QTest::keyClick(&named<QLineEdit>(QStringLiteral("Size")), Qt::Key_Return);
    EXPECT_NE(saidProblem(), QString());
    EXPECT_FALSE(named<QPushButton>(QStringLiteral("Export…")).isEnabled());
    QTest::keyClick(&named<QLineEdit>(QStringLiteral("Size")), Qt::Key_Escape);
    EXPECT_EQ(saidProblem(), QString());
    EXPECT_EQ(settings(), before);
    EXPECT_TRUE(dialog().isVisible());
}

TEST_F(ExportDialogTest, EscapeTakesBackANumberThatCountedAlready)
{
    type(QStringLiteral("Width"), QStringLiteral("99"));
    ASSERT_EQ(settings().size.width, 99);
    QTest::keyClick(&named<QLineEdit>(QStringLiteral("Width")), Qt::Key_Escape);
    EXPECT_EQ(settings().size.width, 180);
}

struct FormatRow {
    const char* format;
    bool hasResolution;
    bool hasOutlines;
    bool hasPoints;
    bool hasRange;
    bool hasFrames;
};

TEST_F(ExportDialogTest, AsksOnlyForWhatTheKindOfFileHas)
{
    for (const FormatRow& row : {FormatRow{"PNG picture", true, false, false, false, false},
                                 FormatRow{"SVG drawing", false, true, false, false, false},
                                 FormatRow{"PDF page", false, false, false, false, false},
                                 FormatRow{"TikZ source for LaTeX", false, false, true, false, false},
                                 FormatRow{"Matplotlib script", false, false, true, false, false},
                                 FormatRow{"CSV table of values", false, false, true, true, false},
                                 FormatRow{"GIF animation", true, false, false, false, true},
                                 FormatRow{"PNG frames, numbered", true, false, false, false, true}}) {
        choose(QStringLiteral("Format"), QString::fromUtf8(row.format));
        EXPECT_EQ(named<QLineEdit>(QStringLiteral("Resolution")).isVisible(), row.hasResolution) << row.format;
        EXPECT_EQ(named<QCheckBox>(QStringLiteral("Text as outlines")).isVisible(), row.hasOutlines) << row.format;
        EXPECT_EQ(named<QLineEdit>(QStringLiteral("Points")).isVisible(), row.hasPoints) << row.format;
        EXPECT_EQ(named<QLineEdit>(QStringLiteral("Range of x, low end")).isVisible(), row.hasRange) << row.format;
        EXPECT_EQ(named<QLineEdit>(QStringLiteral("Frames")).isVisible(), row.hasFrames) << row.format;
        EXPECT_EQ(settingsToWrite(dialog().choice()).sweep.has_value(), row.hasFrames) << row.format;
        EXPECT_EQ(dialog().problem(), QString()) << row.format;
    }
}

TEST_F(ExportDialogTest, SwitchesPutPartsIntoTheFigureAndTakeThemOut)
{
    named<QCheckBox>(QStringLiteral("Second derivative f″")).click();
    named<QCheckBox>(QStringLiteral("Derivative f′")).click();
    named<QCheckBox>(QStringLiteral("Lanes")).click();
    EXPECT_EQ(settings().parts.panels, (ByPanel<bool>{true, false, true, false, false}));
    EXPECT_FALSE(settings().parts.lanes);
    named<QCheckBox>(QStringLiteral("Value f")).click();
    named<QCheckBox>(QStringLiteral("Second derivative f″")).click();
    EXPECT_NE(saidProblem(), QString()) << "a figure of nothing";
}

TEST_F(ExportDialogTest, AnAxisHasItsUsualTitleOneOfItsOwnOrNone)
{
    EXPECT_EQ(settings().xTitle, std::nullopt);
    type(QStringLiteral("x axis"), QStringLiteral("$x$ in mV"));
    EXPECT_EQ(settings().xTitle, QStringLiteral("$x$ in mV"));
    named<QAbstractButton>(QStringLiteral("Leave this axis without a title")).click();
    EXPECT_EQ(settings().xTitle, QString());
    EXPECT_FALSE(named<QLineEdit>(QStringLiteral("x axis")).isEnabled());
    named<QAbstractButton>(QStringLiteral("Give this axis a title")).click();
    EXPECT_EQ(settings().xTitle, std::nullopt);
}

TEST_F(ExportDialogTest, ADragOverThePreviewChoosesTheInset)
{
    unfoldAll();
    named<QCheckBox>(QStringLiteral("Magnify a part")).click();
    ASSERT_TRUE(isRendered());
    ExportPreview& preview = dialog().preview();
    const SheetPanel& panel = preview.picture()->page->sheet.panels[0];
    // From a quarter to a half of the panel, from the left and from above.
    const auto at = [&](double share) {
        const QPointF onPage(panel.rect.left() + share * panel.rect.width(),
                             panel.rect.top() + share * panel.rect.height());
        const double scale = preview.paper().width() / preview.picture()->page->sheet.size.width();
        return (preview.paper().topLeft() + onPage * scale).toPoint();
    };
    const Interval x = panel.x.range;
    const Interval y = panel.y.range;
    QTest::mousePress(&preview, Qt::LeftButton, {}, at(0.25));
    QTest::mouseMove(&preview, at(0.4));
    QTest::mouseRelease(&preview, Qt::LeftButton, {}, at(0.5));
    ASSERT_TRUE(settings().inset);
    const double wide = x.high - x.low;
    const double tall = y.high - y.low;
    EXPECT_EQ(settings().inset->panel, panel.kind);
    EXPECT_NEAR(settings().inset->x.low, x.low + wide / 4, wide / 50);
    EXPECT_NEAR(settings().inset->x.high, x.low + wide / 2, wide / 50);
    EXPECT_NEAR(settings().inset->y.high, y.high - tall / 4, tall / 50);
    EXPECT_NEAR(settings().inset->y.low, y.high - tall / 2, tall / 50);
    EXPECT_EQ(dialog().problem(), QString());
}

TEST_F(ExportDialogTest, ThePreviewZoomsAroundThePointerAndGoesBackToTheWholePage)
{
    ASSERT_TRUE(isRendered());
    ExportPreview& preview = dialog().preview();
    const QRectF whole = preview.paper();
    const QPointF at = whole.topLeft() + QPointF(whole.width() / 4, whole.height() / 4);
    QWheelEvent wheel(at, preview.mapToGlobal(at), {}, {0, 960}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&preview, &wheel);
    const QRectF larger = preview.paper();
    EXPECT_GT(larger.width(), 4 * whole.width());
    EXPECT_NEAR((at.x() - larger.left()) / larger.width(), 0.25, 0.002);
    EXPECT_NEAR((at.y() - larger.top()) / larger.height(), 0.25, 0.002);
    QTest::keyClick(&dialog(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_NEAR(preview.paper().width(), 180 / 25.4 * preview.logicalDpiX(), 1e-6);
    QTest::keyClick(&dialog(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(preview.paper(), whole);
}

TEST_F(ExportDialogTest, APresetComesBackWithItsLookAndLeavesTheFigureAlone)
{
    type(QStringLiteral("Lines"), QStringLiteral("2.5"));
    choose(QStringLiteral("Colours"), QStringLiteral("Greys, dashed"));
    dialog().presets().save(QStringLiteral("Mine"));
    type(QStringLiteral("Title"), QStringLiteral("Of today"));
    type(QStringLiteral("Lines"), QStringLiteral("1"));
    choose(QStringLiteral("Colours"), QStringLiteral("As on screen"));

    open({});
    type(QStringLiteral("Title"), QStringLiteral("Of tomorrow"));
    choose(QStringLiteral("Preset"), QStringLiteral("Mine"));
    EXPECT_EQ(settings().lineWidth, 2.5);
    EXPECT_EQ(settings().palette, FigurePalette::greyscale);
    EXPECT_EQ(settings().title, QStringLiteral("Of tomorrow"));
    EXPECT_EQ(named<QComboBox>(QStringLiteral("Preset")).currentText(), QStringLiteral("Mine"));
    type(QStringLiteral("Lines"), QStringLiteral("3"));
    EXPECT_EQ(named<QComboBox>(QStringLiteral("Preset")).currentIndex(), -1);
}

TEST_F(ExportDialogTest, PresetsAreRenamedAndDeletedButNotTheBuiltInOnes)
{
    dialog().presets().save(QStringLiteral("Mine"));
    dialog().presets().rename(QStringLiteral("Yours"));
    ASSERT_EQ(savedPresets(preferences()).size(), 1u);
    EXPECT_EQ(savedPresets(preferences())[0].name, QStringLiteral("Yours"));
    EXPECT_FALSE(savePreset(preferences(), QStringLiteral("Square"), {}));
    EXPECT_FALSE(savePreset(preferences(), QStringLiteral("  "), {}));
    dialog().presets().removeCurrent();
    EXPECT_TRUE(savedPresets(preferences()).empty());
    choose(QStringLiteral("Preset"), QStringLiteral("Square"));
    dialog().presets().removeCurrent();
    EXPECT_GE(named<QComboBox>(QStringLiteral("Preset")).findText(QStringLiteral("Square")), 0);
}

TEST_F(ExportDialogTest, SectionsStayFolded)
{
    for (auto* section : dialog().findChildren<FoldSection*>())
        section->setOpen(false);
    EXPECT_FALSE(named<QLineEdit>(QStringLiteral("Width")).isVisible());
    open({});
    EXPECT_FALSE(named<QLineEdit>(QStringLiteral("Width")).isVisible());
    unfoldAll();
    EXPECT_TRUE(named<QLineEdit>(QStringLiteral("Width")).isVisible());
}

bool clipboardHasImage()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();  // none where it is empty
    return data && data->hasImage();
}

TEST_F(ExportDialogTest, CopyPutsAPictureAndADrawingOnTheClipboard)
{
    type(QStringLiteral("Resolution"), QStringLiteral("100"));
    QApplication::clipboard()->clear();
    QTest::keyClick(&dialog(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor(clipboardHasImage, 20000));
    const QMimeData& data = *QApplication::clipboard()->mimeData();
    const QSize size(static_cast<int>(std::lround(180 / 25.4 * 100)), static_cast<int>(std::lround(120 / 25.4 * 100)));
    EXPECT_EQ(qvariant_cast<QImage>(data.imageData()).size(), size);
    EXPECT_EQ(QImage::fromData(data.data(QStringLiteral("image/png"))).size(), size);
    EXPECT_TRUE(data.data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

TEST_F(ExportDialogTest, CaptionAndCommandAreCopiedWithOneClick)
{
    unfoldAll();
    QStringList copied;
    for (auto* box : dialog().findChildren<CopyBox*>()) {
        box->button().click();
        EXPECT_EQ(QApplication::clipboard()->text(), box->text());
        copied << box->text();
    }
    ASSERT_EQ(copied.size(), 2);
    EXPECT_NE(copied[0], QString());
    EXPECT_TRUE(copied[1].startsWith(QStringLiteral("actiscope export "))) << copied[1].toStdString();
    EXPECT_TRUE(copied[1].contains(QStringLiteral(".png")));
}

/// Answers the question where to write.
void answerWhere(QWidget& context, const QString& path)
{
    QTimer::singleShot(100, &context, [path] {
        auto* where = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(where, nullptr);
        where->findChild<QLineEdit*>()->setText(path);
        static_cast<QDialog*>(where)->accept();
    });
}

TEST_F(ExportDialogTest, CtrlEnterAsksWhereAndAddsTheEnding)
{
    choose(QStringLiteral("Format"), QStringLiteral("PDF page"));
    answerWhere(dialog(), file(QStringLiteral("figure")));
    QTest::keyClick(&dialog(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(dialog().result(), QDialog::Accepted);
    EXPECT_EQ(dialog().path(), file(QStringLiteral("figure.pdf")));
}

/// Answers the next question that stands alone or comes after a file dialog. True once it was there.
std::shared_ptr<bool> answerQuestion(QWidget& context, QMessageBox::StandardButton answer)
{
    auto wasAsked = std::make_shared<bool>(false);
    auto* timer = new QTimer(&context);
    QObject::connect(timer, &QTimer::timeout, &context, [timer, answer, wasAsked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        *wasAsked = true;
        timer->stop();
        box->button(answer)->click();
    });
    timer->start(20);
    return wasAsked;
}

void touch(const QString& path)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
}

TEST_F(ExportDialogTest, AsksOnceBeforeTheFileItselfIsReplaced)
{
    touch(file(QStringLiteral("figure.v2.png")));
    answerWhere(dialog(), file(QStringLiteral("figure.v2")));
    const auto refused = answerQuestion(dialog(), QMessageBox::Cancel);
    named<QPushButton>(QStringLiteral("Export…")).click();
    EXPECT_TRUE(*refused);
    EXPECT_TRUE(dialog().isVisible());
    answerWhere(dialog(), file(QStringLiteral("figure.v2")));
    const auto granted = answerQuestion(dialog(), QMessageBox::Save);
    named<QPushButton>(QStringLiteral("Export…")).click();
    EXPECT_TRUE(*granted);
    EXPECT_EQ(dialog().path(), file(QStringLiteral("figure.v2.png")));
}

TEST_F(ExportDialogTest, AsksForFramesAboutTheNumberedFiles)
{
    choose(QStringLiteral("Format"), QStringLiteral("PNG frames, numbered"));
    touch(file(QStringLiteral("a.png")));
    answerWhere(dialog(), file(QStringLiteral("a.png")));
    const auto early = answerQuestion(dialog(), QMessageBox::Cancel);
    named<QPushButton>(QStringLiteral("Export…")).click();
    EXPECT_FALSE(*early) << "a.png itself is not written";
    EXPECT_EQ(dialog().result(), QDialog::Accepted);

    const ExportChoice frames = dialog().choice();
    open(frames);
    touch(file(QStringLiteral("a-07.png")));
    answerWhere(dialog(), file(QStringLiteral("a.png")));
    const auto asked = answerQuestion(dialog(), QMessageBox::Cancel);
    named<QPushButton>(QStringLiteral("Export…")).click();
    EXPECT_TRUE(*asked);
    EXPECT_TRUE(dialog().isVisible());
}

TEST_F(ExportDialogTest, TellsOfAnAnimationThatItsFormatCannotShow)
{
    choose(QStringLiteral("Format"), QStringLiteral("GIF animation"));
    type(QStringLiteral("Frames"), QStringLiteral("1000"));
    EXPECT_TRUE(saidProblem().contains(QStringLiteral("frames a second"))) << saidProblem().toStdString();
    EXPECT_FALSE(named<QPushButton>(QStringLiteral("Export…")).isEnabled());
}

TEST_F(ExportDialogTest, APresetThatIsNotSavedIsToldOf)
{
    dialog().presets().save(QStringLiteral("Square"));
    EXPECT_NE(saidProblem(), QString()) << "a built-in one has the name";
    type(QStringLiteral("Width"), QStringLiteral("3"));
    dialog().presets().save(QStringLiteral("Mine"));
    EXPECT_TRUE(saidProblem().contains(QStringLiteral("not saved"))) << saidProblem().toStdString();
    EXPECT_TRUE(savedPresets(preferences()).empty());
}

TEST_F(ExportDialogTest, AsksBeforeAPresetIsReplaced)
{
    dialog().presets().save(QStringLiteral("Mine"));
    type(QStringLiteral("Lines"), QStringLiteral("2.5"));
    const auto refused = answerQuestion(dialog(), QMessageBox::Cancel);
    dialog().presets().save(QStringLiteral(" Mine "));
    EXPECT_TRUE(*refused);
    EXPECT_EQ(savedPresets(preferences()).at(0).choice.settings.lineWidth, 1);
    const auto granted = answerQuestion(dialog(), QMessageBox::Save);
    dialog().presets().save(QStringLiteral("Mine"));
    EXPECT_TRUE(*granted);
    ASSERT_EQ(savedPresets(preferences()).size(), 1u);
    EXPECT_EQ(savedPresets(preferences())[0].choice.settings.lineWidth, 2.5);
}

TEST_F(ExportDialogTest, TheWheelChangesAListOnlyWhereTheFocusIs)
{
    auto& combo = named<QComboBox>(QStringLiteral("Legend"));
    const auto turn = [&combo] {
        const QPointF at = QRectF(combo.rect()).center();
        QWheelEvent wheel(at, combo.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&combo, &wheel);
    };
    const int before = combo.currentIndex();
    turn();
    EXPECT_EQ(combo.currentIndex(), before);
    combo.setFocus();
    turn();
    EXPECT_EQ(combo.currentIndex(), before + 1);
}

/// The letters that Alt leads to, and the texts that claim them.
std::map<QChar, QStringList> mnemonicsOf(const QWidget& dialog)
{
    std::map<QChar, QStringList> claims;
    for (const auto* each : dialog.findChildren<QWidget*>()) {
        const QString text = each->property("text").toString();
        const auto* label = qobject_cast<const QLabel*>(each);
        const bool leads = label ? label->buddy() != nullptr : each->inherits("QAbstractButton");
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (each->isVisible() && leads && !keys.isEmpty())
            claims[QChar(keys[0].key())] << text;
    }
    return claims;
}

TEST_F(ExportDialogTest, NoTwoVisibleFieldsHaveTheSameLetter)
{
    Language language;
    for (const LanguageInfo& info : Language::all()) {
        language.setCode(info.code);
        for (const FileFormatInfo& format : fileFormats())
            for (const bool isSequence : {false, true}) {
                if (isSequence && format.format != FileFormat::png)
                    continue;
                open({.format = format.format, .isSequence = isSequence});
                unfoldAll();
                ExportChoice all = dialog().choice();
                all.settings.inset.emplace();
                all.settings.parts.panels = {true, true, true, true, true};
                dialog().draft().setChoice(all);
                const auto claims = mnemonicsOf(dialog());
                EXPECT_GE(claims.size(), 10u);
                for (const auto& [letter, texts] : claims)
                    EXPECT_EQ(texts.size(), 1) << format.suffix.toStdString() << " " << info.code.toStdString() << ": "
                                               << texts.join(QStringLiteral(" | ")).toStdString();
            }
    }
}

TEST_F(ExportDialogTest, AnotherEndingThatIsTypedMakesAnotherKindOfFile)
{
    answerWhere(dialog(), file(QStringLiteral("figure.svg")));
    named<QPushButton>(QStringLiteral("Export…")).click();
    EXPECT_EQ(dialog().path(), file(QStringLiteral("figure.svg")));
    EXPECT_EQ(dialog().choice().format, FileFormat::svg);
}

/// Of the section that the field is in; −1: in none.
int topOfSection(const QWidget* field)
{
    for (const QWidget* each = field; each; each = each->parentWidget())
        if (qobject_cast<const FoldSection*>(each))
            return each->y();
    return -1;
}

TEST_F(ExportDialogTest, TabReachesEveryFieldSectionBySection)
{
    unfoldAll();
    QSet<QWidget*> expected;
    for (auto* each : dialog().findChildren<QWidget*>())
        if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            expected.insert(each);
    QSet<QWidget*> reached;
    named<QComboBox>(QStringLiteral("Preset")).setFocus();
    int lowest = 0;
    for (int i = 0; i < 2 * expected.size() && !reached.contains(dialog().focusWidget()); ++i) {
        QWidget* now = dialog().focusWidget();
        reached.insert(now);
        if (const int top = topOfSection(now); top >= 0) {
            EXPECT_GE(top, lowest) << now->accessibleName().toStdString();
            lowest = top;
        }
        EXPECT_FALSE(now->accessibleName().isEmpty() && now->property("text").toString().isEmpty())
            << now->metaObject()->className();
        QTest::keyClick(now, Qt::Key_Tab);
    }
    // Of buttons that exclude each other Tab reaches the one that is on.
    for (QWidget* each : expected - reached)
        EXPECT_TRUE(qobject_cast<QAbstractButton*>(each) &&
                    each->parentWidget()->inherits("actiscope::ui::SegmentedChoice"))
            << each->metaObject()->className() << " " << each->accessibleName().toStdString();
}

// --- What is remembered ---

TEST(ExportMemory, BeginsLikeTheWindow)
{
    Session session = firstSession();
    session.panels.shows(PanelKind::curvature) = true;
    const ExportChoice choice = choiceToBeginWith(std::nullopt, session, true);
    EXPECT_EQ(choice.settings, settingsLike(session, true));
}

ExportChoice someChoice()
{
    ExportChoice choice{.format = FileFormat::pdf};
    choice.settings.lineWidth = 2;
    choice.settings.title = QStringLiteral("Dips");
    choice.settings.inset.emplace();
    choice.settings.parts.panels = {true, false, true, false, false};
    return choice;
}

TEST(ExportMemory, AllComesBackWhileTheWindowShowsTheSame)
{
    const Session session = firstSession();
    const auto memory = readMemory(writeMemory(memoryOf(someChoice(), session, {})));
    ASSERT_TRUE(memory);
    EXPECT_EQ(choiceToBeginWith(memory, session, false), someChoice());
}

TEST(ExportMemory, OnlyWhatIsRefusedIsRememberedAsItWas)
{
    ExportChoice choice = someChoice();
    choice.settings.size.width = 3;
    choice.settings.fontSize = 1e6;
    choice.settings.dataRange = Interval{4, -4};
    FigureSettings before;
    before.size = {90, 60, LengthUnit::millimetre};
    before.fontSize = 11;
    ExportChoice expected = someChoice();
    expected.settings.size = before.size;
    expected.settings.fontSize = 11;
    const auto memory = readMemory(writeMemory(memoryOf(choice, firstSession(), before)));
    ASSERT_TRUE(memory);
    EXPECT_EQ(memory->choice, expected);
}

TEST(ExportMemory, APresetOfHalfTypedSettingsCanBeReadAgain)
{
    const QTemporaryDir folder;
    Preferences preferences({folder.path(), folder.path()});
    ExportChoice choice = someChoice();
    choice.settings.dataRange = Interval{4, -4};
    ASSERT_TRUE(savePreset(preferences, QStringLiteral("Mine"), choice));
    ASSERT_EQ(savedPresets(preferences).size(), 1u);
    EXPECT_EQ(savedPresets(preferences)[0].choice, someChoice());
}

TEST(ExportMemory, PartsFollowAWindowThatShowsOthersAndTheLookStays)
{
    Session session = firstSession();
    const auto memory = readMemory(writeMemory(memoryOf(someChoice(), session, {})));
    session.panels.regions = !session.panels.regions;
    const ExportChoice choice = choiceToBeginWith(memory, session, false);
    EXPECT_EQ(choice.settings.parts, settingsLike(session, false).parts);
    EXPECT_EQ(choice.settings.title, QStringLiteral("Dips"));
    EXPECT_EQ(choice.settings.lineWidth, 2);
}

TEST(ExportMemory, TitlesAndInsetLeaveWithTheCurvesThatTheySpokeOf)
{
    Session session = firstSession();
    const auto memory = readMemory(writeMemory(memoryOf(someChoice(), session, {})));
    session.curves.pop_back();
    const ExportChoice choice = choiceToBeginWith(memory, session, false);
    EXPECT_EQ(choice.settings.title, std::nullopt);
    EXPECT_EQ(choice.settings.inset, std::nullopt);
    EXPECT_EQ(choice.settings.lineWidth, 2);
    EXPECT_EQ(choice.format, FileFormat::pdf);
}

TEST(ExportMemory, DamageIsForgotten)
{
    const QByteArray whole = writeMemory(memoryOf(someChoice(), firstSession(), {}));
    for (qsizetype length = 0; length < whole.size(); length += 7)
        EXPECT_FALSE(readMemory(whole.left(length)));
    EXPECT_FALSE(readMemory(QByteArray(whole).replace("\"pdf\"", "\"doc\"")));
    EXPECT_TRUE(readMemory(whole));

    const QTemporaryDir folder;
    Preferences preferences({folder.path(), folder.path()});
    ASSERT_TRUE(savePreset(preferences, QStringLiteral("Mine"), someChoice()));
    const QByteArray presets = preferences.exportPresets();
    preferences.setExportPresets("[3, {\"name\": \"Broken\"}, " + presets.mid(1));
    ASSERT_EQ(savedPresets(preferences).size(), 1u);
    EXPECT_EQ(savedPresets(preferences)[0].choice, someChoice());
    preferences.setExportPresets("nonsense");
    EXPECT_TRUE(savedPresets(preferences).empty());
}

TEST(ExportMemory, AFilesNameIsThatOfItsSessionOrOfItsCurves)
{
    Session session = firstSession();
    EXPECT_EQ(suggestedName(session, QStringLiteral("/lectures/week 3.actiscope")), QStringLiteral("week 3"));
    session.curves.resize(2);
    EXPECT_EQ(suggestedName(session, {}), QStringLiteral("relu-leaky-relu-0-1"));
    EXPECT_EQ(suggestedName(firstSession(), {}), QStringLiteral("activations"));
}

// --- From the window ---

using test::WindowTest;

TEST_F(WindowTest, CopyFigurePutsWhatIsShownOnTheClipboardAndSaysSo)
{
    QApplication::clipboard()->clear();
    QTest::keyClick(&window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return notice() == QStringLiteral("Copied the figure."); }, 20000));
    const QMimeData& data = *QApplication::clipboard()->mimeData();
    EXPECT_TRUE(data.hasImage());
    EXPECT_TRUE(data.hasFormat(QStringLiteral("image/svg+xml")));
}

TEST_F(WindowTest, TheExportDialogRemembersWhatWasChosen)
{
    const auto visit = [this](const std::function<void(ExportDialog&)>& act) {
        bool wasThere = false;
        QTimer::singleShot(50, &window(), [&] {
            if (auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget())) {
                wasThere = true;
                act(*dialog);
                dialog->reject();
            }
        });
        window().menu().exportFigure->trigger();
        EXPECT_TRUE(wasThere);
    };
    visit([](ExportDialog& dialog) {
        ExportChoice choice = dialog.choice();
        choice.format = FileFormat::svg;
        choice.settings.fontSize = 11;
        dialog.draft().setChoice(choice);
    });
    restart();
    visit([](ExportDialog& dialog) {
        EXPECT_EQ(dialog.choice().format, FileFormat::svg);
        EXPECT_EQ(dialog.choice().settings.fontSize, 11);
        dialog.draft().edit([](FigureSettings& settings) {
            settings.lineWidth = 3;
            settings.fontSize = 1e6;
        });
        EXPECT_NE(dialog.problem(), QString());
    });
    visit([](ExportDialog& dialog) {
        EXPECT_EQ(dialog.choice().settings.lineWidth, 3) << "a problem beside it is no reason to forget it";
        EXPECT_EQ(dialog.choice().settings.fontSize, 11);
    });
}

}  // namespace
}  // namespace actiscope::ui
