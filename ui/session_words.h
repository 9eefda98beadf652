// The words of a session file for what is one of a few: read and written from the same rows.
#pragma once

#include "ui/json_node.h"

#include <QCoreApplication>
#include <QLatin1String>
#include <QStringList>

#include <array>
#include <utility>

namespace actiscope::ui {

template <class E, std::size_t count>
using Words = std::array<std::pair<E, QLatin1String>, count>;

inline constexpr Words<PanelKind, 5> panelWords{{{PanelKind::value, QLatin1String("value")},
                                                 {PanelKind::slope, QLatin1String("slope")},
                                                 {PanelKind::curvature, QLatin1String("curvature")},
                                                 {PanelKind::difference, QLatin1String("difference")},
                                                 {PanelKind::roundoff, QLatin1String("roundoff")}}};
inline constexpr Words<Arrangement, 2> arrangementWords{
    {{Arrangement::overlay, QLatin1String("overlay")}, {Arrangement::grid, QLatin1String("grid")}}};
inline constexpr Words<CurveOrder, 4> curveOrderWords{{{CurveOrder::list, QLatin1String("list")},
                                                       {CurveOrder::name, QLatin1String("name")},
                                                       {CurveOrder::family, QLatin1String("family")},
                                                       {CurveOrder::deadShare, QLatin1String("dead")}}};
inline constexpr Words<NumberFormat, 5> numberFormatWords{{{NumberFormat::float32, QLatin1String("float32")},
                                                           {NumberFormat::float16, QLatin1String("float16")},
                                                           {NumberFormat::bfloat16, QLatin1String("bfloat16")},
                                                           {NumberFormat::float8e4m3, QLatin1String("float8_e4m3")},
                                                           {NumberFormat::float8e5m2, QLatin1String("float8_e5m2")}}};
inline constexpr Words<LensModel, 2> lensModelWords{
    {{LensModel::rounded, QLatin1String("rounded")}, {LensModel::textbook, QLatin1String("textbook")}}};
inline constexpr Words<InputKind, 4> inputKindWords{{{InputKind::none, QLatin1String("none")},
                                                     {InputKind::normal, QLatin1String("normal")},
                                                     {InputKind::uniform, QLatin1String("uniform")},
                                                     {InputKind::data, QLatin1String("data")}}};

template <class E, std::size_t count>
QLatin1String wordOf(const Words<E, count>& words, E value)
{
    for (const auto& [candidate, word] : words)
        if (candidate == value)
            return word;
    return {};
}

/// Throws as the node does where it is none of the words, and names them.
template <class E, std::size_t count>
E readWord(const JsonNode& node, const Words<E, count>& words)
{
    constexpr int longestWord = 100;
    const QString text = node.text(longestWord);
    QStringList known;
    for (const auto& [value, word] : words) {
        if (text == word)
            return value;
        known.append(word);
    }
    node.fail(QCoreApplication::translate("SessionFile", "one of %1").arg(known.join(QStringLiteral(", "))));
}

}  // namespace actiscope::ui
