#include "ui/export/figure_caption.h"

#include "core/catalogue.h"
#include "core/session.h"

#include <gtest/gtest.h>

namespace actiscope::ui {
namespace {

Session sessionWith(std::initializer_list<const char*> ids)
{
    Session session;
    for (const char* id : ids)
        addCurve(session, *findById(id));
    return session;
}

FigureSettings in(const char* language)
{
    FigureSettings settings;
    settings.language = QString::fromLatin1(language);
    return settings;
}

FigureSettings plain(const char* language)
{
    FigureSettings settings = in(language);
    settings.parts.regions = settings.parts.lanes = false;
    return settings;
}

std::string caption(const Session& session, const FigureSettings& settings)
{
    return suggestedCaption(session, settings).toStdString();
}

TEST(FigureCaption, StatesFunctionsWithTheirParametersAndTheRange)
{
    EXPECT_EQ(caption(sessionWith({"elu", "gelu"}), plain("en")),
              "ELU (α = 1) and GELU, with derivatives, for −6 ≤ x ≤ 6.");
    EXPECT_EQ(caption(sessionWith({"elu", "gelu"}), plain("zh_CN")),
              "ELU（α = 1）和 GELU 及其导数（梯度），−6 ≤ x ≤ 6。");
}

TEST(FigureCaption, TellsTheEndsOfANarrowRangeApart)
{
    Session session = sessionWith({"relu"});
    session.view.x = {0.9999999, 1.0000001};
    EXPECT_EQ(caption(session, plain("en")), "ReLU, with its derivative, for 0.9999999 ≤ x ≤ 1.0000001.");
}

TEST(FigureCaption, NamesWhatIsDrawnOfTheFunctions)
{
    FigureSettings settings = plain("en");
    const Session one = sessionWith({"gelu"});
    const auto captionOf = [&](ByPanel<bool> panels) {
        settings.parts.panels = panels;
        return caption(one, settings);
    };
    EXPECT_EQ(captionOf({true, false, false}), "GELU for −6 ≤ x ≤ 6.");
    EXPECT_EQ(captionOf({true, true, false}), "GELU, with its derivative, for −6 ≤ x ≤ 6.");
    EXPECT_EQ(captionOf({false, true, false}), "Derivative of GELU for −6 ≤ x ≤ 6.");
    EXPECT_EQ(captionOf({false, true, true}), "First and second derivatives of GELU for −6 ≤ x ≤ 6.");
    EXPECT_EQ(captionOf({true, true, true}), "GELU, with first and second derivatives, for −6 ≤ x ≤ 6.");
}

TEST(FigureCaption, ExplainsThePatternsThatAreSeen)
{
    EXPECT_EQ(caption(sessionWith({"relu"}), in("en")),
              "ReLU, with its derivative, for −6 ≤ x ≤ 6. Hatched: zero gradient.");
    Session session = sessionWith({"tanh"});
    session.epsilon = 0.05;
    EXPECT_EQ(caption(session, in("en")),
              "tanh, with its derivative, for −6 ≤ x ≤ 6. Dotted: saturated (|f′| < 0.05).");
    EXPECT_EQ(caption(session, in("zh_CN")), "tanh 及其导数（梯度），−6 ≤ x ≤ 6。圆点：饱和（|f′| < 0.05）。");
}

TEST(FigureCaption, SaysWhoseRegionsTheyAreWhereOthersHaveNone)
{
    Session session = sessionWith({"tanh", "relu"});
    FigureSettings settings = in("en");
    settings.parts.lanes = false;
    EXPECT_EQ(caption(session, settings),
              "tanh and ReLU, with derivatives, for −6 ≤ x ≤ 6. Hatched: zero gradient; all for ReLU.");
}

TEST(FigureCaption, StatesTheInputsWhereTheyAreDrawn)
{
    Session session = sessionWith({"relu"});
    session.inputs.kind = InputKind::normal;
    session.inputs.mean = -0.5;
    FigureSettings settings = plain("en");
    EXPECT_EQ(caption(session, settings).find("Inputs"), std::string::npos);
    settings.parts.statistics = true;
    EXPECT_NE(caption(session, settings).find("Inputs are normally distributed with μ = −0.5 and σ = 1."),
              std::string::npos);
}

TEST(FigureCaption, StatesAScaleAndTheReference)
{
    Session session = sessionWith({"tanh", "relu"});
    session.outputScale = 2;
    session.reference = session.curves[1].id;
    FigureSettings settings = plain("en");
    settings.parts.panels = {true, false, false, true, false};
    EXPECT_EQ(caption(session, settings),
              "tanh (multiplied by 2) and ReLU (multiplied by 2) for −6 ≤ x ≤ 6. Differences are taken from ReLU "
              "(multiplied by 2).");
}

TEST(FigureCaption, HoldsNothingForNoCurves)
{
    EXPECT_EQ(caption(Session(), in("en")), "");
}

}  // namespace
}  // namespace actiscope::ui
